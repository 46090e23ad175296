"""
How long: an amount of a unit, and reading it from text.

Public names: `Unit`, `Length`, `parse_length`, `NotALength`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Unit(StrEnum):
    """
    What a term is counted in.

    Working days are the days that are neither weekend nor free in the
    procedure's calendar. Business days are the same thing under the name
    British procedures use ◇: Monday to Friday, bank holidays left out, where
    the calendar holds the bank holidays.
    """

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working-days"
    BUSINESS_DAYS = "business-days"
    SCHOOL_DAYS = "school-days"
    WEEKS = "weeks"
    WORKING_WEEKS = "working-weeks"
    MONTHS = "months"
    YEARS = "years"


_CENTURY: Final = 100
WORKING_WEEK: Final = 5  # working days
_MOST: Final = {
    Unit.HOURS: 24 * 366 * _CENTURY,
    Unit.DAYS: 366 * _CENTURY,
    Unit.WORKING_DAYS: 261 * _CENTURY,
    Unit.BUSINESS_DAYS: 261 * _CENTURY,
    Unit.SCHOOL_DAYS: 10 * _CENTURY,
    Unit.WEEKS: 52 * _CENTURY,
    Unit.WORKING_WEEKS: 52 * _CENTURY,
    Unit.MONTHS: 12 * _CENTURY,
    Unit.YEARS: _CENTURY,
}
_UNIT_OF: Final = MappingProxyType(
    {
        word: unit
        for unit in Unit
        for word in (
            unit.value.replace("-", " "),
            unit.value.removesuffix("s").replace("-", " "),
        )
    }
)
_AMOUNT_AND_UNIT: Final = re.compile(r"(\S+)\s+(\S.*)", re.ASCII)
_EXAMPLE: Final = 'Write an amount and a unit, such as "3 weeks" or "1 working day".'


class NotALength(ValueError):
    """
    A text that is no length of time; the message says what to write.

    `nearest` is the spelling that was probably meant, or None.
    """

    def __init__(self, message: str, *, nearest: str | None = None) -> None:
        """Keep the message, and the spelling that was probably meant."""
        super().__init__(message)
        self.nearest = nearest


@dataclass(frozen=True, slots=True)
class Length:
    """An amount of one unit, at least one and at most a century."""

    amount: int
    unit: Unit

    def __post_init__(self) -> None:
        """Refuse what cannot be counted."""
        if not 1 <= self.amount <= _MOST[self.unit]:
            message = (
                f"{self.amount} {self.unit.replace('-', ' ')} cannot be counted: "
                f"the amount must be from 1 to {_MOST[self.unit]}."
            )
            raise NotALength(message)

    def __str__(self) -> str:
        """Return the text that `parse_length` reads back: "1 working day"."""
        words = self.unit.replace("-", " ")
        return f"{self.amount} {words.removesuffix('s') if self.amount == 1 else words}"


def parse_length(text: str) -> Length:
    """
    Return the length that a text such as "3 weeks" or "1 working day" names.

    Singular and plural, small and capital letters, a space or a hyphen are
    all the same. Raises `NotALength` with the nearest spelling.
    """
    words = _AMOUNT_AND_UNIT.fullmatch(text.strip())
    if words is None:
        message = f'"{text}" is not a length of time. {_EXAMPLE}'
        raise NotALength(message)
    amount, unit = words.groups()
    if not (amount.isascii() and amount.isdecimal()):
        message = f'"{amount}" in "{text}" is not a whole number. {_EXAMPLE}'
        raise NotALength(message)
    if len(amount) > len(str(max(_MOST.values()))):
        message = f'"{text}" is longer than a century, which no term is.'
        raise NotALength(message)
    return Length(int(amount), _unit(unit, text))


def is_length(text: str) -> bool:
    """Return whether it names a length, which is put in words in every language."""
    try:
        parse_length(text)
    except NotALength:
        return False
    return True


def _unit(word: str, text: str) -> Unit:
    word = " ".join(word.lower().replace("-", " ").split())
    if (unit := _UNIT_OF.get(word)) is not None:
        return unit
    nearest = next(iter(get_close_matches(word, _UNIT_OF, n=1)), None)
    if nearest is not None:
        message = f'"{word}" in "{text}" is not a unit. Did you mean "{nearest}"?'
        raise NotALength(message, nearest=nearest)
    units = ", ".join(unit.replace("-", " ") for unit in Unit)
    message = f'"{word}" in "{text}" is not a unit. The units are: {units}.'
    raise NotALength(message)
