"""
References: what a case is called, such as `26-7K4M-X`.

Year, four or more random characters, a check character; Crockford's base 32,
which has no I, L, O or U. Not sequential, so a gap betrays nothing. The check
character comes from a sum over the field of 32 elements with a different
weight for each place, so every single wrong character and every two swapped
characters are seen; a sum modulo 37 would need signs outside the alphabet.
"""

from __future__ import annotations

import re
from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LEAST_RANDOM = 4  # characters
MOST_RANDOM = 8
YEAR_DIGITS = 2
_PRIMITIVE = 0b100101  # x^5 + x^2 + 1: every weight up to place 31 differs
_FIELD = 32
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015._/]+")

RandomBelow = Callable[[int], int]


class NotAReference(ValueError):
    """This cannot be a reference: too short, too long, or other signs in it."""


class CheckFails(ValueError):
    """This looks like a reference, but a character was misread or swapped."""


def make(*, year: int, random_below: RandomBelow, length: int = LEAST_RANDOM) -> str:
    """Return a new reference for the year, with `length` random characters."""
    drawn = "".join(ALPHABET[random_below(len(ALPHABET))] for _ in range(length))
    body = f"{year % 100:02d}{drawn}"
    return _shown(body + _check_character(body))


def read(text: str) -> str:
    """
    Return the reference a person meant, as it is written on letters.

    Small letters, missing or odd dashes and spaces, o for 0 and i or l for 1
    are understood. Raises NotAReference or CheckFails.
    """
    signs = _SEPARATORS.sub("", text.strip()).upper().translate(_LOOKALIKES)
    least = YEAR_DIGITS + LEAST_RANDOM + 1
    most = YEAR_DIGITS + MOST_RANDOM + 1
    if not least <= len(signs) <= most or any(sign not in ALPHABET for sign in signs):
        raise NotAReference
    if not signs[:YEAR_DIGITS].isdigit():
        raise NotAReference
    if _check_character(signs[:-1]) != signs[-1]:
        raise CheckFails
    return _shown(signs)


def _shown(signs: str) -> str:
    return f"{signs[:YEAR_DIGITS]}-{signs[YEAR_DIGITS:-1]}-{signs[-1]}"


def _check_character(body: str) -> str:
    total, weight = 0, 1
    for sign in reversed(body):
        weight = _doubled(weight)
        total ^= _product(ALPHABET.index(sign), weight)
    return ALPHABET[total]


def _doubled(element: int) -> int:
    element <<= 1
    return element ^ _PRIMITIVE if element & _FIELD else element


def _product(one: int, other: int) -> int:
    total = 0
    while other:
        if other & 1:
            total ^= one
        one, other = _doubled(one), other >> 1
    return total
