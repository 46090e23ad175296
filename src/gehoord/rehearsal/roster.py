"""Who is at work on which day, and for how many hours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import accumulate
from typing import Final, NamedTuple

from gehoord.procedure.days import ONE_DAY, Calendar, start_of
from gehoord.procedure.roles import EVERY_BODY, Colleague, Office
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.chance import Chance

ADVISER: Final = 90
THIRD_PARTY: Final = 99
OUTSIDE: Final = frozenset({ADVISER, THIRD_PARTY})
_AFTERWARDS: Final = 365  # days in which what came in late is still handled
_WEEK: Final = 7
_WORKING_DAYS_A_YEAR: Final = 253
_WORKING_DAYS_A_WEEK: Final = 5
_JULY: Final = 7
_SUMMER_WEEKS: Final = 9  # the weeks that begin in July and August
_ELSEWHERE: Final = (52, 18, 43, 8)  # weeks in which the rest of the leave falls
_NOON: Final = 12  # when those outside answer, o'clock
_WORK: Final = 15  # when the office has done its day's work, o'clock


class When(NamedTuple):
    """A moment of the office: the number of the day, and who is there."""

    day: int
    date: date
    now: datetime
    late: bool
    present: int


def office(people: int, present: int) -> Office:
    """
    Return an office of so many people who take in and handle.

    Bit n of `present` says whether person n, from 0 on, is at work. Besides them
    there are an adviser and an independent third party.
    """
    staff = tuple(
        Colleague(
            number=number + 1,
            roles=frozenset({"owner", "intake", "handler"}),
            name=f"Handler {number + 1}",
            email=f"handler{number + 1}@example.org",
            present=bool(present >> number & 1),
            substitute_order=number + 1,
        )
        for number in range(people)
    )
    return (
        *staff,
        _outsider(ADVISER, "adviser"),
        _outsider(THIRD_PARTY, "third-party"),
    )


def _outsider(number: int, role: str) -> Colleague:
    return Colleague(
        number=number,
        roles=frozenset({role}),
        name=f"Outsider {number}",
        email=f"{role}@example.org",
        body=EVERY_BODY,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """
    The days of a rehearsal, numbered from its first.

    Complaints come in before day `end`; on the days after it, what came in late is
    still handled.
    `present[day]` has a bit for each person who is not on leave; `hours[day]`
    what one of them has for complaints that day, nothing on free days; `working` are
    the days with hours, `worked[day]` is how many of them there were up to that day,
    and `there` are, for each person, those on which they are at work.
    `noon` and `work` are the moments of the day at which things are done, `noon_at`
    and `work_at` the same as seconds since 1970.
    """

    end: int
    dates: tuple[date, ...]
    present: tuple[int, ...]
    hours: tuple[float, ...]
    working: tuple[int, ...]
    worked: tuple[int, ...]
    there: tuple[tuple[int, ...], ...]
    noon: tuple[When, ...]
    work: tuple[When, ...]
    noon_at: tuple[float, ...]
    work_at: tuple[float, ...]
    months: tuple[int, ...]

    def after(self, day: int, days: int) -> int:
        """Return the day by which so many working days went by; at most the last."""
        number = self.worked[day] + days - 1
        last = len(self.dates) - 1
        return self.working[number] if number < len(self.working) else last

    def back(self, person: int, day: int) -> int:
        """Return the next day on which this person is at work; at most the last."""
        there, last = self.there[person], len(self.dates) - 1
        number = bisect_right(there, day)
        return max(day + 1, there[number] if number < len(there) else last)


def roster(
    assumptions: Assumptions,
    *,
    first: date,
    end: int,
    calendar: Calendar,
    zone: tzinfo,
) -> Roster:
    """Return who is at work until day `end` and afterwards, illness left out."""
    dates = tuple(first + number * ONE_DAY for number in range(end + _AFTERWARDS))
    years = range(first.year, dates[-1].year + 1)
    away = [_leave(assumptions, person, years) for person in range(assumptions.people)]
    daily, at_work = assumptions.hours / _WORKING_DAYS_A_WEEK, calendar.with_closed
    present = tuple(
        sum(1 << person for person, gone in enumerate(away) if day not in gone)
        for day in dates
    )
    hours = tuple(0.0 if at_work.is_free(day) else daily for day in dates)
    working = tuple(number for number, each in enumerate(hours) if each)
    noon, work = (
        tuple(
            When(number, day, start_of(day, zone, hour=hour), late, present[number])
            for number, day in enumerate(dates)
        )
        for hour, late in ((_NOON, False), (_WORK, True))
    )
    return Roster(
        end=end,
        dates=dates,
        present=present,
        hours=hours,
        working=working,
        worked=tuple(accumulate(bool(each) for each in hours)),
        there=tuple(
            tuple(day for day in working if present[day] >> person & 1)
            for person in range(assumptions.people)
        ),
        noon=noon,
        work=work,
        noon_at=tuple(each.now.timestamp() for each in noon),
        work_at=tuple(each.now.timestamp() for each in work),
        months=tuple(each.month for each in dates),
    )


def sick_days(
    assumptions: Assumptions, days: int, chance: Chance
) -> frozenset[tuple[int, int]]:
    """Return person and day for whoever is ill, as pairs; each day by itself."""
    odds = assumptions.ill / _WORKING_DAYS_A_YEAR
    if odds <= 0:
        return frozenset()
    return frozenset(
        (person, day)
        for person in range(assumptions.people)
        for day in range(days)
        if chance.random() < odds
    )


def _leave(
    assumptions: Assumptions, person: int, years: Sequence[int]
) -> frozenset[date]:
    found: set[date] = set()
    for year in years:
        for monday in _weeks_away(assumptions, person, year):
            found.update(monday + number * ONE_DAY for number in range(_WEEK))
    return frozenset(found)


def _weeks_away(assumptions: Assumptions, person: int, year: int) -> list[date]:
    summer = min(assumptions.summer_leave, assumptions.leave, _SUMMER_WEEKS)
    weeks = [
        _monday(date(year, _JULY, 1)) + timedelta(weeks=number)
        for number in _in_summer(assumptions, person, summer)
    ]
    for number in range(assumptions.leave - summer):
        base = _ELSEWHERE[number % len(_ELSEWHERE)]
        turn = 0 if assumptions.together else person % 2
        week = min(base + turn - (2 * turn if base == _ELSEWHERE[0] else 0), 52)
        weeks.append(date.fromisocalendar(year, week, 1))
    return weeks


def _in_summer(assumptions: Assumptions, person: int, weeks: int) -> range:
    """Return which weeks of summer: the first person early, the last one late."""
    room = _SUMMER_WEEKS - weeks
    if assumptions.together or assumptions.people == 1:
        start = room // 2
    else:
        start = round(person * room / (assumptions.people - 1))
    return range(start, start + weeks)


def _monday(day: date) -> date:
    """Return the first Monday on or after the day."""
    return day + ((-day.weekday()) % _WEEK) * ONE_DAY
