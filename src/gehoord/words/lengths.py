"""Lengths of time as people say them: "drie weken", "one working day"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.lengths import Length, Unit
from gehoord.words.both import Both, Numbered

_NUMBERS: Final = (
    Both("één", "one"),
    Both("twee", "two"),
    Both("drie", "three"),
    Both("vier", "four"),
    Both("vijf", "five"),
    Both("zes", "six"),
    Both("zeven", "seven"),
    Both("acht", "eight"),
    Both("negen", "nine"),
    Both("tien", "ten"),
    Both("elf", "eleven"),
    Both("twaalf", "twelve"),
)
_LENGTHS: Final[Mapping[Unit, Numbered]] = MappingProxyType(
    {
        Unit.HOURS: Numbered(
            Both("één uur", "one hour"), Both("{number} uur", "{number} hours")
        ),
        Unit.DAYS: Numbered(
            Both("één dag", "one day"), Both("{number} dagen", "{number} days")
        ),
        Unit.WORKING_DAYS: Numbered(
            Both("één werkdag", "one working day"),
            Both("{number} werkdagen", "{number} working days"),
        ),
        Unit.BUSINESS_DAYS: Numbered(
            Both("één werkdag", "one business day"),
            Both("{number} werkdagen", "{number} business days"),
        ),
        Unit.SCHOOL_DAYS: Numbered(
            Both("één schooldag", "one school day"),
            Both("{number} schooldagen", "{number} school days"),
        ),
        Unit.WEEKS: Numbered(
            Both("één week", "one week"), Both("{number} weken", "{number} weeks")
        ),
        Unit.WORKING_WEEKS: Numbered(
            Both("één werkweek", "one working week"),
            Both("{number} werkweken", "{number} working weeks"),
        ),
        Unit.MONTHS: Numbered(
            Both("één maand", "one month"), Both("{number} maanden", "{number} months")
        ),
        Unit.YEARS: Numbered(
            Both("één jaar", "one year"), Both("{number} jaar", "{number} years")
        ),
    }
)


def in_words(length: Length, lang: str) -> str:
    """Return "drie weken", "one working day", "21 dagen": to twelve in letters."""
    amount = length.amount
    return _LENGTHS[length.unit].of(amount, lang).format(number=spelled(amount, lang))


def spelled(amount: int, lang: str) -> str:
    """Return a number as people write it: to twelve in letters."""
    known = 0 < amount <= len(_NUMBERS)
    return _NUMBERS[amount - 1][lang] if known else str(amount)
