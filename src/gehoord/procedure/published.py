"""
The text that an organisation published, sentence by sentence, as it numbers them.

Nothing acts on it: what acts are the rows that name a sentence as their source. It is
shown as it is, it prevails, and what the rows say is held against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from gehoord.procedure.own_words import Own

TEXT: Final = "text"
"""The table of a file that holds it."""
_REMEMBERED: Final = 1024  # sources; a procedure has some 150
_BETWEEN: Final = ";"
_SEVERAL: Final = re.compile(r"(\D+)(\d+[a-z]?(?:(?:,| and| en| &) ?\d+[a-z]?)+)")
_NUMBER: Final = re.compile(r"\d+[a-z]?")
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, or an article, of the text; `id` is what `source` calls it."""

    id: str
    said: Own


@lru_cache(maxsize=_REMEMBERED)
def parts(source: str) -> tuple[str, ...]:
    """Return what a source names, one by one: “art. 3, 4” names two."""
    every = (x for each in source.split(_BETWEEN) for x in _each(_plain(each)))
    return tuple(dict.fromkeys(each for each in every if each))


def named(part: str, text: Iterable[Sentence]) -> Sentence | None:
    """
    Return the sentence that a part of a source names, or a piece of which it names.

    So “article 3(2)” names article 3 where that stands there as a whole.
    """
    wanted = _plain(part).casefold()
    found = [each for each in text if _begins(wanted, _plain(each.id).casefold())]
    return max(found, key=lambda each: len(each.id), default=None)


def all_named(source: str, text: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return each sentence that a source names, once."""
    found = (named(each, text) for each in parts(source))
    return tuple({each.id: each for each in found if each}.values())


def _each(part: str) -> tuple[str, ...]:
    found = _SEVERAL.fullmatch(part)
    if not found:
        return (part,)
    return tuple(found[1] + number for number in _NUMBER.findall(found[2]))


def _begins(wanted: str, name: str) -> bool:
    rest = wanted.removeprefix(name) if wanted.startswith(name) else "-"
    return not rest or not (rest[0].isalnum() or rest[0] == "-")


@lru_cache(maxsize=_REMEMBERED)
def _plain(said: str) -> str:
    return _SPACES.sub(" ", said).strip()
