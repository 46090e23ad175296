"""
Days that are alike: what is counted from them comes out the same.

The core asks the calendar only how long a term is that begins today, and for the last
working day before its end. So what happened at a place on one day happens there on any
day from which the terms that began are as long. More time may be asked until any day:
there the same free days must lie around it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from gehoord.procedure.choosing import filed
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import ONE_DAY, Calendar
from gehoord.procedure.lanes import CountsFrom
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.opening import ON_LAST_MORNING
from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.terms import Term, count_term

_BEFORE: Final = 10  # days back in which a last working morning is looked for
_ROLLING: Final = 12  # days that a term can roll on, or be lengthened by free days
_HOURS_A_DAY: Final = 24
_NOON: Final = 12
_ONE_SECOND: Final = timedelta(seconds=1)
_IN_MONTHS: Final = frozenset({Unit.MONTHS, Unit.YEARS})
NAMING: Final = frozenset({"name-date", "plan-hearing", "take-more-time"})
"""The acts in which somebody names a day, or in which a day beyond counts."""
Begun = tuple[str, int]
"""A term that began, and how many days from today the day is that it counts from."""
VERY_DAY: Final[Begun] = ("", 0)
"""No term: whatever was counted besides, so that only the day itself is alike."""
Ends = tuple[int, ...]
"""How many days away: the end of a term, its last working day, what counts back."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """
    What tells one day from another.

    `around` is, for each day, the first with the same free days around it; `ends` is,
    for each term, how long it is from each day. It is None where that is not enough:
    more time in hours, or hours that count back.
    """

    around: tuple[int, ...]
    ends: Mapping[str, tuple[Ends, ...]] | None

    def sign(self, day: int, act: str, begun: Iterable[Begun]) -> Hashable:
        """Return what days have alike on which this act begins the same terms."""
        if self.ends is None or act in NAMING:
            return self.around[day]
        return tuple([self.ends[term][day + away] for term, away in begun])


def likeness(procedure: Procedure, dates: Sequence[date], more_time: int) -> Likeness:
    """
    Return which days are alike; `more_time` is how many days a new date may be off.

    Where more time is in hours every day is like itself alone.
    """
    every = {length for each in procedure.terms for length in each.lengths}
    beyond = {each for rule in procedure.extensions for each in _of(rule)}
    around = _alike(procedure.calendar, dates, every, beyond, more_time)
    counts_back = any(each.before and _hours(each) for each in procedure.terms)
    if counts_back or any(each.unit is Unit.HOURS for each in beyond):
        return Likeness(around, None)
    ends = {
        each.id: tuple(tuple(_from(procedure, each, day)) for day in dates)
        for each in procedure.terms
    }
    ends[VERY_DAY[0]] = tuple((number,) for number in range(len(dates)))
    return Likeness(around, ends)


def _from(procedure: Procedure, term: Term, day: date) -> Iterator[int]:
    """Return how far it ends; what is filed on a free day may count as of a later."""
    yield from _ends(procedure, term, day, day)
    if hours := _hours(term):
        yield from _clock_changes(procedure.zone, day, hours)
    elif procedure.counts_from is not CountsFrom.SAME_DAY:
        _, moved = filed(procedure, day)
        if moved is not None:
            yield from _ends(procedure, term, moved.to, day)


def _ends(procedure: Procedure, term: Term, start: date, day: date) -> Iterator[int]:
    """Return how far from the day it ends, if it counts from this start."""
    calendar = procedure.calendar
    for last in _last_days(term, start, calendar):
        yield from _end(term, last, day, calendar)
        for back in procedure.terms:
            if back.before == term.id:
                before = count_term(back, last, calendar=calendar)
                if before is not None:
                    yield from _end(back, before.last_day, day, calendar)


def _last_days(term: Term, start: date, calendar: Calendar) -> tuple[date, ...]:
    """Return its last day; of hours both days, between which the time decides."""
    if term.before:
        return ()
    if hours := _hours(term):
        last = start + hours // _HOURS_A_DAY * ONE_DAY
        return (last, last + ONE_DAY)
    counted = count_term(term, start, calendar=calendar)
    return () if counted is None else (counted.last_day,)


def _hours(term: Term) -> int:
    """Return how many hours it takes; zero where it is counted in days."""
    length = term.length
    if not isinstance(length, Length) or length.unit is not Unit.HOURS:
        return 0
    return length.amount


def _clock_changes(zone: tzinfo, day: date, hours: int) -> Iterator[int]:
    """Return how far the clock on the wall is moved on each day that hours can reach."""
    usual = _ahead(day, 0, zone)
    for number in range(hours // _HOURS_A_DAY + 2):
        for hour in (0, _NOON):
            now = _ahead(day + number * ONE_DAY, hour, zone)
            yield (now - usual) // _ONE_SECOND


def _ahead(day: date, hour: int, zone: tzinfo) -> timedelta:
    """Return how far that zone is ahead of UTC at that hour."""
    return datetime.combine(day, time(hour), tzinfo=zone).utcoffset() or timedelta()


def _end(term: Term, last: date, day: date, calendar: Calendar) -> Iterator[int]:
    yield (last - day).days
    if term.fallback in ON_LAST_MORNING:
        yield (calendar.previous_ordinary(last) - day).days


def _of(rule: Extension) -> Iterator[Length]:
    yield from (each for each in (rule.longest, rule.latest) if each)


def _alike(
    calendar: Calendar,
    dates: Sequence[date],
    lengths: AbstractSet[Length],
    beyond: AbstractSet[Length],
    more_time: int,
) -> tuple[int, ...]:
    every = lengths | beyond
    if any(each.unit is Unit.HOURS for each in beyond):
        return tuple(range(len(dates)))
    months = [each for each in every if each.unit in _IN_MONTHS]
    first: dict[object, int] = {}
    found = []
    for number, day in enumerate(dates):
        ahead = _longest(lengths, day, calendar) + _longest(beyond, day, calendar)
        ahead += len(calendar.closed)  # what is not counted makes a term so much longer
        days = range(-_BEFORE, ahead + more_time + _ROLLING)
        free = tuple(_kind(day + away * ONE_DAY, calendar) for away in days)
        counted = tuple(_days(each, day, calendar) for each in months)
        found.append(first.setdefault((day.weekday(), free, counted), number))
    return tuple(found)


def _longest(lengths: AbstractSet[Length], day: date, calendar: Calendar) -> int:
    return max((_days(each, day, calendar) for each in lengths), default=0)


def _kind(day: date, calendar: Calendar) -> int:
    equated, closed = day in calendar.equated, day in calendar.closed
    return calendar.is_free(day) + 2 * equated + 4 * closed


def _days(length: Length, day: date, calendar: Calendar) -> int:
    if length.unit is Unit.HOURS:
        return length.amount // _HOURS_A_DAY + 1
    return (count(length, day, roll=Roll.NONE, calendar=calendar).last_day - day).days
