"""Days, of each year or once, on which what begins may take longer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.own_words import Own

_LEAP_YEAR: Final = 2028  # it has every day that a year can have
_DATED: Final = len("2027-07-10")


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """
    From and through which day some terms are longer, and how long.

    `first` and `last` are a month and a day of each year, as "07-01"; a season that
    begins after it ends goes on into the next year. `length` is None where it is not
    said how long: the usual length is then still kept. Or both are dates, as
    "2027-07-10", and it is there once. `because` is why, where that is said.
    """

    id: str
    first: str
    last: str
    of: tuple[str, ...]
    length: Length | None
    source: str
    because: Own | None = None
    verified: bool = True

    def holds(self, day: date) -> bool:
        """Return whether the day lies in it."""
        if is_dated(self.first):
            return self.first <= day.isoformat() <= self.last
        here = f"{day:%m-%d}"
        if self.first <= self.last:
            return self.first <= here <= self.last
        return here >= self.first or here <= self.last


def is_dated(said: str) -> bool:
    """Return whether it names a day of one year."""
    return len(said) == _DATED


def day_named(said: str) -> date | None:
    """Return the day of one year that is named, or that of a leap year; or None."""
    if not is_dated(said):
        return in_leap_year(said)
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def in_leap_year(said: str) -> date | None:
    """Return the day that a month and a day name, in a leap year; None: no day."""
    month, dash, day = said.partition("-")
    is_written = dash and len(month) == len(day) == 2 and f"{month}{day}".isdecimal()  # noqa: PLR2004
    if not is_written or not said.isascii():
        return None
    try:
        return date(_LEAP_YEAR, int(month), int(day))
    except ValueError:
        return None


def seasons_of(term: str, seasons: Iterable[Season]) -> tuple[Season, ...]:
    """Return those in which the term with this id is longer."""
    return tuple(each for each in seasons if term in each.of)
