"""
How a length of time is counted from a day, and why it ends where it ends.

`count` gives the last day and the steps that led to it (`counted`).

Counting, for every length but hours: the day itself is not counted, and the
term runs until the end of its last local day. Weeks end on the same day of
the week, months and years on the same date; where the month is too short, on
its last day (31 January + 1 month = 28 February; 29 February + 1 year = 28
February). What the procedure says about free days comes after that.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, assert_never

from gehoord.procedure.counted import (
    Added,
    ClosedMeanwhile,
    Counted,
    CountedHours,
    FreeDaysUnknown,
    Law,
    Lengthened,
    MonthShorter,
    Moved,
    Skipped,
    StartNotCounted,
    Stayed,
    Step,
    StoodStill,
    WhyStayed,
)
from gehoord.procedure.days import ONE_DAY, Calendar, FreeDay, in_a_row
from gehoord.procedure.lengths import WORKING_WEEK, Length, Unit

MONTHS_A_YEAR: Final = 12


class Roll(StrEnum):
    """What happens to a term that ends on a free day. The procedure file says."""

    NONE = "none"
    """Nothing: the term ends on that day."""
    NEXT_ORDINARY_DAY = "next-ordinary-day"
    """It moves to the next day that is not free; the organisation's own choice."""
    TERMIJNENWET = "termijnenwet"
    """As the Algemene termijnenwet has it, for terms set by a Dutch Act."""
    EU_1182 = "eu-1182"
    """As Regulation (EEC, Euratom) No 1182/71 has it, for terms set by EU law."""


@dataclass(frozen=True, slots=True)
class _Statute:
    """What one law says of terms that end on, or hold little but, free days."""

    least_days: int  # from this length on a term holds two ordinary days
    two_ordinary_days: Law
    next_ordinary_day: Law
    not_backward: Law


_STATUTES: Final = {
    Roll.TERMIJNENWET: _Statute(3, Law.ATW_2, Law.ATW_1_1, Law.ATW_1_2),
    Roll.EU_1182: _Statute(2, Law.EU_3_5, Law.EU_3_4, Law.EU_3_4),
}
_LONGEST_UNDER_ATW: Final = {
    Unit.HOURS: 0,
    Unit.DAYS: 90,
    Unit.WORKING_DAYS: 90,
    Unit.BUSINESS_DAYS: 90,
    Unit.SCHOOL_DAYS: 90,
    Unit.WEEKS: 12,
    Unit.WORKING_WEEKS: 12,
    Unit.MONTHS: 3,
    Unit.YEARS: 0,
}
_IN_WORKING_DAYS: Final = frozenset(
    {Unit.WORKING_DAYS, Unit.BUSINESS_DAYS, Unit.SCHOOL_DAYS, Unit.WORKING_WEEKS}
)
_IN_DAYS: Final = frozenset(
    {Unit.DAYS, Unit.WORKING_DAYS, Unit.BUSINESS_DAYS, Unit.SCHOOL_DAYS}
)


_EVERY_DAY: Final[Mapping[date, FreeDay]] = MappingProxyType({})


def count(  # noqa: PLR0913 - each says something else of how days count
    length: Length,
    start: date,
    *,
    roll: Roll,
    calendar: Calendar,
    backward: bool = False,
    uncounted: Mapping[date, FreeDay] = _EVERY_DAY,
) -> Counted:
    """
    Return the last day of a term that runs from `start`, and why.

    `start` itself is not counted. Counted backward, the result is the latest
    day that still lies the whole length before `start`; no rule moves it.
    `uncounted` days are passed over, whatever the length is counted in.
    Retention is counted the same way: the last day something is kept. Raises
    `ValueError` for hours: those end at an instant, see `count_hours`.

    Source: Algemene termijnenwet 1, 2, 4; Regulation 1182/71 3.
    """
    if roll is Roll.TERMIJNENWET and not _too_long(length):
        calendar = calendar.with_equated
    reached, passed = _reach(length, start, calendar, sign=-1 if backward else 1)
    added = Added(length, reached, backward)
    if uncounted and length.unit not in _IN_WORKING_DAYS:
        reached, passed_over = _pass_over(start, reached, uncounted)
        passed = (*passed, *passed_over)
    last_day, settled = (
        _stay(reached, calendar, *_why_not_backward(roll))
        if backward
        else _settle(length, start, reached, roll=roll, calendar=calendar)
    )
    began = StartNotCounted(start, calendar.why_free(start))
    looked_up = roll is not Roll.NONE or length.unit in _IN_WORKING_DAYS
    unknown = _unknown(start, last_day, calendar) if looked_up else ()
    return Counted(last_day, (began, added, *passed, *settled, *unknown))


def count_hours(length: Length, start: datetime) -> CountedHours:
    """
    Return the instant, in UTC, at which a term in hours is over.

    An hour is an hour that passes, also in the night the clocks change, and
    free days never move it. Raises `ValueError` for another unit, and for a
    start without a time zone.

    Source: Algemene termijnenwet 4(a).
    """
    if length.unit is not Unit.HOURS:
        message = f"{length} ends on a day, not at an instant: use count."
        raise ValueError(message)
    if start.utcoffset() is None:
        message = "A term in hours starts at an instant, which needs a time zone."
        raise ValueError(message)
    start = start.astimezone(UTC)
    return CountedHours(start, length, start + timedelta(hours=length.amount))


def _too_long(length: Length) -> bool:
    return length.amount > _LONGEST_UNDER_ATW[length.unit]


def _reach(  # noqa: C901, PLR0911 - one case for each unit
    length: Length, start: date, calendar: Calendar, *, sign: int
) -> tuple[date, tuple[Step, ...]]:
    amount = sign * length.amount
    match length.unit:
        case Unit.DAYS:
            return start + timedelta(days=amount), ()
        case Unit.WEEKS:
            return start + timedelta(weeks=amount), ()
        case Unit.MONTHS:
            return _same_date(start, months=amount)
        case Unit.YEARS:
            return _same_date(start, months=amount * MONTHS_A_YEAR)
        case Unit.WORKING_DAYS | Unit.BUSINESS_DAYS:
            return _working_days(start, amount, calendar)
        case Unit.WORKING_WEEKS:
            return _working_days(start, amount * WORKING_WEEK, calendar)
        case Unit.SCHOOL_DAYS:
            return _working_days(start, amount, calendar.with_closed)
        case Unit.HOURS:
            message = (
                "A term in hours ends at an instant, not on a day: use count_hours."
            )
            raise ValueError(message)
        case _:
            assert_never(length.unit)


def _same_date(start: date, *, months: int) -> tuple[date, tuple[Step, ...]]:
    ordinal = start.year * MONTHS_A_YEAR + start.month - 1 + months
    year, month = divmod(ordinal, MONTHS_A_YEAR)
    _, month_length = monthrange(year, month + 1)
    day = date(year, month + 1, min(start.day, month_length))
    return day, () if day.day == start.day else (MonthShorter(start.day, day),)


def _working_days(
    start: date, amount: int, calendar: Calendar
) -> tuple[date, tuple[Step, ...]]:
    day, passed, left = start, [], abs(amount)
    while left:
        day += ONE_DAY if amount > 0 else -ONE_DAY
        if (free_as := calendar.why_free(day)) is None:
            left -= 1
        else:
            passed.append(Skipped(day, free_as, calendar.called(day)))
    return day, tuple(passed)


def _pass_over(
    start: date, reached: date, uncounted: Mapping[date, FreeDay]
) -> tuple[date, tuple[Step, ...]]:
    """Return where as many days lead to as lie here, without those that do not count."""
    day, left, passed = start, abs((reached - start).days), list[date]()
    forward = ONE_DAY if reached > start else -ONE_DAY
    while left:
        day += forward
        if day in uncounted:
            passed.append(day)
        else:
            left -= 1
    if not passed:
        return reached, ()
    told = (
        ClosedMeanwhile(days[0], days[-1], uncounted[days[0]].called)
        for days in in_a_row({each: uncounted[each] for each in passed})
    )
    return day, (*told, StoodStill(len(passed), day))


def _settle(
    length: Length, start: date, reached: date, *, roll: Roll, calendar: Calendar
) -> tuple[date, tuple[Step, ...]]:
    if roll is Roll.NONE:
        return _stay(reached, calendar, WhyStayed.NO_ROLL)
    if roll is Roll.TERMIJNENWET and _too_long(length):
        return _stay(reached, calendar, WhyStayed.TOO_LONG, Law.ATW_4)
    statute = _STATUTES.get(roll)
    if statute is not None and _is_at_least(length, statute.least_days):
        to = _second_ordinary_day(start, reached, calendar)
        if to > reached:
            lengthened = Lengthened(reached, to, statute.two_ordinary_days)
            return to, (*_free_days(start, to, calendar), lengthened)
    if not calendar.is_free(reached):
        return _stay(reached, calendar, WhyStayed.ORDINARY)
    to = calendar.next_ordinary(reached)
    moved = Moved(reached, to, statute.next_ordinary_day if statute else None)
    return to, (*_free_days(reached - ONE_DAY, to, calendar), moved)


def _is_at_least(length: Length, days: int) -> bool:
    return length.unit not in _IN_DAYS or length.amount >= days


def _second_ordinary_day(start: date, reached: date, calendar: Calendar) -> date:
    """Return the last day the term needs to hold two ordinary days."""
    first = calendar.next_ordinary(start + ONE_DAY)
    return max(reached, calendar.next_ordinary(first + ONE_DAY))


def _why_not_backward(roll: Roll) -> tuple[WhyStayed, Law | None]:
    if roll is Roll.NONE:
        return WhyStayed.NO_ROLL, None
    statute = _STATUTES.get(roll)
    return WhyStayed.COUNTED_BACK, statute.not_backward if statute else None


def _stay(
    day: date, calendar: Calendar, why: WhyStayed, law: Law | None = None
) -> tuple[date, tuple[Step, ...]]:
    free_as = calendar.why_free(day)
    if free_as is None:
        return day, (Stayed(day, WhyStayed.ORDINARY, free_as=None, law=None),)
    return day, (Stayed(day, why, free_as, law),)


def _free_days(after: date, until: date, calendar: Calendar) -> tuple[Skipped, ...]:
    days = (after + timedelta(days=n) for n in range(1, (until - after).days + 1))
    named = ((day, calendar.why_free(day)) for day in days)
    return tuple(
        Skipped(day, free_as, calendar.called(day)) for day, free_as in named if free_as
    )


def _unknown(start: date, last_day: date, calendar: Calendar) -> tuple[Step, ...]:
    for day in (start, last_day):
        if not calendar.covers(day):
            return (FreeDaysUnknown(day, calendar.id),)
    return ()
