"""Lengths of time as people say them: "drie weken", "one working day"."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from gehoord.procedure.lengths import Length, Unit

_NUMBERS: Final = MappingProxyType(
    {
        "nl": [
            "één",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
        ],
        "en": [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
    },
)
_UNITS: Final = MappingProxyType(
    {
        "nl": {
            Unit.HOURS: ("uur", "uur"),
            Unit.DAYS: ("dag", "dagen"),
            Unit.WORKING_DAYS: ("werkdag", "werkdagen"),
            Unit.BUSINESS_DAYS: ("werkdag", "werkdagen"),
            Unit.SCHOOL_DAYS: ("schooldag", "schooldagen"),
            Unit.WEEKS: ("week", "weken"),
            Unit.WORKING_WEEKS: ("werkweek", "werkweken"),
            Unit.MONTHS: ("maand", "maanden"),
            Unit.YEARS: ("jaar", "jaar"),
        },
        "en": {
            Unit.HOURS: ("hour", "hours"),
            Unit.DAYS: ("day", "days"),
            Unit.WORKING_DAYS: ("working day", "working days"),
            Unit.BUSINESS_DAYS: ("business day", "business days"),
            Unit.SCHOOL_DAYS: ("school day", "school days"),
            Unit.WEEKS: ("week", "weeks"),
            Unit.WORKING_WEEKS: ("working week", "working weeks"),
            Unit.MONTHS: ("month", "months"),
            Unit.YEARS: ("year", "years"),
        },
    },
)


def in_words(length: Length, lang: str) -> str:
    """Return "drie weken", "one working day", "21 dagen": to twelve in letters."""
    numbers = _NUMBERS[lang]
    amount = length.amount
    number = numbers[amount - 1] if amount <= len(numbers) else str(amount)
    one, more = _UNITS[lang][length.unit]
    return f"{number} {one if amount == 1 else more}"


def is_plural(length: Length, lang: str) -> bool:
    """Whether a verb after `in_words` is plural; Dutch "drie jaar" is not."""
    one, more = _UNITS[lang][length.unit]
    return length.amount > 1 and one != more
