"""A number as a page sent it along: anybody can send anything in its place."""

from __future__ import annotations

from typing import Final

MOST_DIGITS: Final = 19  # as many as an id has; Python refuses to read thousands


def number_in(said: str) -> int | None:
    """Return the whole number that was sent, or None when it is none."""
    plain = said.isascii() and said.isdecimal() and len(said) <= MOST_DIGITS
    return int(said) if plain else None
