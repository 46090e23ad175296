"""Times that count from a day which nobody can tell, or which only we decide on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.quoting import at_one, quoting
from gehoord.procedure.terms import Term

_ESTABLISHED: Final = re.compile(
    r"\b(?:nadat|na|zodra|wanneer|vanaf)\b[^.;]{0,60}\b(?:vast ?staat|vast te staan"
    r"|is gebleken|is vastgesteld|duidelijk is geworden|duidelijk is|duidelijk werd)\b"
    r"|\b(?:once|after|when|from when|from the (?:date|day|moment)|of)\b[^.;]{0,60}"
    r"\b(?:(?:is|has been|becomes|became|was) (?:established|apparent|clear|evident"
    r"|determined))\b"
)
_ALL_THERE: Final = re.compile(
    r"\b(?:nadat|na ontvangst van|zodra|wanneer)\b[^.;]{0,30}\b(?:alle|de benodigde"
    r"|voldoende|volledige)\b[^.;]{0,30}\b(?:informatie|gegevens|stukken|documenten)\b"
    r"|\b(?:once|after|when|on receipt of|upon receipt of|of receiving)\b[^.;]{0,30}"
    r"\b(?:all|the necessary|sufficient|the required)\b[^.;]{0,30}"
    r"\b(?:information|documents|documentation|evidence|facts)\b"
)
_TO_SOMEBODY: Final = re.compile(
    r"\b(?:u|je|hem|haar|klager|cliënt) (?:\w+ )?(?:duidelijk|gebleken|bekend)"
    r"|\b(?:to you|to the complainant|you (?:knew|became|learned))\b"
)
"""To whom it became clear: that one can say when."""
_WRITTEN: Final = "acknowledged"
_LETTER: Final = "receipt"


def unknowable_days(procedure: Procedure) -> Iterator[Unsound]:
    """Give the sentences that count so, and the terms that wait for our own letter."""
    said = [(x, each) for x, each in read_in(procedure) if every_in(each)]
    quoted = tuple(
        (name, found[0])
        for name, each in said
        if (found := _unknown(procedure, each)) and not _TO_SOMEBODY.search(each)
    )
    yield from quoting("day-unknowable", quoted, *at_one(quoted))
    if any(_LETTER in x.kept_by and _is_timed(x) for x in procedure.terms):
        return
    for term in procedure.terms:
        if term.starts == {_WRITTEN} and _is_timed(term):
            yield doubtful(
                "begins-when-we-write", "term", term.id, "from", term=term.id
            )


def _unknown(procedure: Procedure, sentence: str) -> re.Match[str] | None:
    found = _ESTABLISHED.search(sentence)
    if found or procedure.incomplete:
        return found
    return _ALL_THERE.search(sentence)


def _is_timed(term: Term) -> bool:
    return isinstance(term.length, Length) and term.strength in OURS
