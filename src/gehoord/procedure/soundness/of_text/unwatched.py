"""A time of the text that stands in the words of a term alone: no clock watches it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.terms import NoLength, Strength

_WORDS: Final = ("about", "waits")


def watched(table: str, says: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a row without the words that only tell what a term is about."""
    if not _has_a_clock(table, says):
        return says
    return {key: said for key, said in says.items() if key not in _WORDS}


def in_words_alone(
    rows: Iterable[tuple[str, Mapping[str, Any]]], length: Length
) -> bool:
    """Return whether one of these says a time in words, or leaves its length open."""
    return any(
        says.get("within") == NoLength.UNSPECIFIED
        or any(same(length, each) for each in _told(says))
        for table, says in rows
        if _has_a_clock(table, says)
    )


def _has_a_clock(table: str, says: Mapping[str, Any]) -> bool:
    """A way of working promises nothing, so that its words may tell how long."""
    return table == "term" and says.get("strength") != Strength.PRACTICE


def _told(says: Mapping[str, Any]) -> Iterable[Length]:
    for key in _WORDS:
        for text in each_of_text(says.get(key, "")):
            yield from (length for _, length in every_in(text))
