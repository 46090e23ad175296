"""A number as a page sent it along: anybody can send anything in its place."""

from __future__ import annotations

from typing import Final

MOST_DIGITS: Final = 19  # as many as an id has; Python refuses to read thousands
MOST: Final = 2**63 - 1  # in a database; asked for more than that it fails


def number_in(said: str) -> int | None:
    """Return the whole number that was sent, or None when it is none."""
    plain = said.isascii() and said.isdecimal() and len(said) <= MOST_DIGITS
    number = int(said) if plain else MOST + 1
    return number if number <= MOST else None


class NumberInAddress:
    """A number in the address of a page: `<num:name>`. Another is no such page."""

    regex = "[0-9]+"

    def to_python(self, said: str) -> int:
        """Return the number. Raises ValueError, for which Django says: not found."""
        number = number_in(said)
        if number is None:
            raise ValueError
        return number

    def to_url(self, number: int) -> str:
        """Return how an address holds it."""
        return str(number)
