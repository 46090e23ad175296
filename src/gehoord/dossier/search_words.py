"""Words as search compares them: without case, accents or punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

MOST_BYTES: Final = 32_000  # of one card: some 4,500 different words
LEAST: Final = 2  # letters of a word that is searched for
MOST_TERMS: Final = 8
LEAST_OF_NUMBER: Final = 9  # digits of a telephone number; a day has eight
LAST_OF_NUMBER: Final = 8  # are the same with and without a country before them

_PLAIN: Final = re.compile(r"[a-z0-9]+")
_DIGITS: Final = re.compile(r"[+]?[0-9\s()./\u2010-\u2015-]+")
_WHOLE_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}
)
"""Letters that Unicode does not take apart, as people without them type them."""


def words_in(text: str) -> list[str]:
    """Return the words of a text, folded, in order and with repeats."""
    folded = text.casefold()
    if folded.isascii():
        return _PLAIN.findall(folded)
    folded = folded.translate(_WHOLE_LETTERS)
    found: list[str] = []
    for piece in unicodedata.normalize("NFKD", folded).split():
        # Most pieces are plain: letter by letter costs ten times as much.
        plain = piece.isascii()
        found += _PLAIN.findall(piece.casefold()) if plain else _letter_by_letter(piece)
    return found


def _letter_by_letter(piece: str) -> list[str]:
    return "".join(_kept(letter) for letter in piece).casefold().split()


def _kept(letter: str) -> str:
    if letter.isalnum():
        return letter
    return "" if unicodedata.category(letter).startswith("M") else " "


def card_text(parts: Iterable[str]) -> bytes:
    """
    Return what a case is found by: each different word once, on one line.

    Digits that stand apart are also kept together, as in a telephone number.
    Words past MOST_BYTES are left out.
    """
    found: dict[str, None] = {}
    for part in parts:
        words = words_in(part)
        found.update(dict.fromkeys(words))
        if len(words) > 1 and "".join(words).isdigit():
            found["".join(words)] = None
    whole = " ".join(found).encode()
    if len(whole) > MOST_BYTES:
        whole = whole[: whole.rindex(b" ", 0, MOST_BYTES)]
    return whole


def terms(asked: str) -> tuple[bytes, ...]:
    """
    Return what to look for, the rarest-looking first: every one must be there.

    Empty when nothing in it is long enough to look for.
    """
    words = {word for word in words_in(asked) if len(word) >= LEAST}
    longest = sorted(words, key=lambda word: (-len(word), word))
    return tuple(word.encode() for word in longest[:MOST_TERMS])


def number_in(asked: str) -> tuple[bytes, ...]:
    """
    Return what a telephone number is looked for by: the last digits of it.

    So +31 6 1234 5678 finds 06-12345678. Empty when it is something else.
    """
    if not _DIGITS.fullmatch(asked):
        return ()
    digits = "".join(each for each in asked if each.isdecimal())
    if len(digits) < LEAST_OF_NUMBER:
        return ()
    return (digits[-LAST_OF_NUMBER:].encode(),)
