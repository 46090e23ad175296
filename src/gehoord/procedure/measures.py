"""Two lengths of time beside each other, though they may be of another unit."""

from __future__ import annotations

from gehoord.procedure.lengths import WORKING_WEEK, Length, Unit

_DAYS = {
    Unit.HOURS: 1 / 24,
    Unit.DAYS: 1.0,
    Unit.WORKING_DAYS: 1.4,
    Unit.BUSINESS_DAYS: 1.4,
    Unit.SCHOOL_DAYS: 1.9,  # some forty school weeks a year
    Unit.WEEKS: 7.0,
    Unit.WORKING_WEEKS: 7.0,
    Unit.MONTHS: 30.4,
    Unit.YEARS: 365.0,
}


_AS = {
    Unit.BUSINESS_DAYS: (Unit.WORKING_DAYS, 1),
    Unit.WORKING_WEEKS: (Unit.WORKING_DAYS, WORKING_WEEK),
    Unit.WEEKS: (Unit.DAYS, 7),
    Unit.YEARS: (Unit.MONTHS, 12),
}


def days(length: Length) -> float:
    """Return about how many days a length holds: five working days are a week."""
    return length.amount * _DAYS[length.unit]


def same(one: Length, other: Length) -> bool:
    """Return whether two lengths are the same: 14 days are two weeks."""
    return _least(one) == _least(other)


def _least(length: Length) -> tuple[Unit, int]:
    """Return a length in the smallest unit that says exactly the same."""
    unit, times = _AS.get(length.unit, (length.unit, 1))
    return unit, length.amount * times


def shorter(one: Length, other: Length) -> bool:
    """Return whether one length is surely shorter than the other."""
    return days(one) * 1.02 < days(other)
