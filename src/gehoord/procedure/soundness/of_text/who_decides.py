"""Who decides by a published text, and whether whom it is about is told and heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.deciders import (
    another_decides,
    apart_unchecked,
    appeal_for_one,
    bodies_unformed,
    two_deciders,
)
from gehoord.procedure.sentences.handled_first import (
    all_told_to,
    appeal_through,
    receiver_handles,
)
from gehoord.procedure.sentences.measures import HEARD, measures_in
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.sentences.told_if import told_if
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import at_one, quoting

_Said = Sequence[tuple[str, str]]


def who_decides(procedure: Procedure) -> Iterator[Unsound]:
    """Give each kind once, with every sentence of it."""
    said = read_in(procedure)
    for code, quotes in _ASKED.items():
        found = quotes(said)
        yield from quoting(code, found, *at_one(found))
    yield from _told_if(said)
    yield from _bodies(said)


def _measure_unheard(said: _Said) -> list[tuple[str, str]]:
    """Return the measures, where no sentence hears against whom they are taken."""
    if any(HEARD.search(sentence) for _, sentence in said):
        return []
    return [(name, each) for name, x in said for each in measures_in(x)[:1]]


def _two_deciders(said: _Said) -> list[tuple[str, str]]:
    return [(name, words) for name, each in said if (words := two_deciders(each))]


_ASKED: Final[Mapping[str, Callable[[_Said], list[tuple[str, str]]]]] = (
    MappingProxyType(
        {
            "measure-unheard": _measure_unheard,
            "two-deciders": _two_deciders,
            "appeal-for-one": appeal_for_one,
            "receiver-handles": receiver_handles,
            "all-told-to-one": all_told_to,
            "way-through-us": appeal_through,
            "apart-unchecked": apart_unchecked,
        }
    )
)
"""What is quoted of a text, by the finding that quotes it; the gravest first."""


def _told_if(said: _Said) -> Iterator[Unsound]:
    """Who is told or heard on a condition alone."""
    told = [(name, words) for name, each in said if (words := told_if(each))]
    yield from quoting("told-if", told, "text", *(name for name, _ in told[:1]))


def _bodies(said: _Said) -> Iterator[Unsound]:
    """Bodies that decide, of which nobody knows who they are; two at once apart."""
    alone = []
    for each in bodies_unformed(said):
        if before := another_decides(said, each):
            yield from quoting("two-deciders", (before, each), "text", each[0])
        else:
            alone.append(each)
    yield from quoting("body-unformed", alone, "text", *(x for x, _ in alone[:1]))
