"""Two lengths of time beside each other, though they may be of another unit."""

from __future__ import annotations

from gehoord.procedure.lengths import Length, Unit

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


def days(length: Length) -> float:
    """Return about how many days a length holds: five working days are a week."""
    return length.amount * _DAYS[length.unit]


def shorter(one: Length, other: Length) -> bool:
    """Return whether one length is surely shorter than the other."""
    return days(one) * 1.02 < days(other)
