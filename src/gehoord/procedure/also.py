"""Sentences of a published text that are only to be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gehoord.procedure.own_words import Own

_OWN: Final = frozenset({"choice", "practice"})
"""Sources that are no sentence of a published text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Also:
    """
    A sentence that the page shows as it is written, and on which nothing acts.

    `part` is the part of the page that it stands at the end of.
    """

    id: str
    part: str
    text: Own
    source: str
    verified: bool = True


def of_the_same(source: str, rows: tuple[Also, ...]) -> tuple[Also, ...]:
    """Return which of these rest on a sentence of the text that this source names."""
    wanted = _sentences(source) - _OWN
    return tuple(
        each for each in rows if not wanted.isdisjoint(_sentences(each.source))
    )


def _sentences(source: str) -> frozenset[str]:
    return frozenset(each.strip() for each in source.split(";")) - {""}
