"""A time of the file's own in which whoever says nothing loses the case, untold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_a_law import names_law
from gehoord.procedure.soundness.over_pattern.said import parsed
from gehoord.procedure.terms import Strength

_CLOSES: Final = frozenset({"close-no-reaction", "judgement-stands"})
_SILENCE: Final = re.compile(
    r"\b(?:niet|niets) (?:\w+ ){0,2}(?:reageert|reageren|antwoordt|horen|laat weten"
    r"|gereageerd|vernomen)\b|\bgeen (?:\w+ )?(?:reactie|antwoord|bericht)\b|\buitblij\w*"
    r"|\b(?:not|n[’']t) (?:\w+ )?(?:reply|respond|answer|hear|heard|replied|responded)\b"
    r"|\bno (?:further )?(?:reply|response|answer|reaction)\b|\bhear nothing\b"
    r"|\b(?:als afgehandeld|gesloten|treated as closed|consider\w* (?:\w+ )?closed)\b"
)
"""That silence, or a time gone by, ends it."""


def ended_in_silence(procedure: Procedure, text: str) -> Iterator[Unsound]:
    """
    Give each such time that this file sets itself, and of which its text tells nobody.

    What a pattern brings along is named where that stands.
    """
    said = read_in(procedure)
    own = {each.get("id") for each in parsed(text).get("term", [])}
    if not said or any(_SILENCE.search(sentence) for _, sentence in said):
        return
    for term in procedure.terms:
        told = all_named(term.source, procedure.text) or names_law(
            procedure, term.source
        )
        closes = term.strength is Strength.WINDOW and term.fallback in _CLOSES
        if term.id in own and closes and not told:
            facts = {"term": term.id, "length": term.length}
            yield doubtful("silence-ends-untold", "term", term.id, **facts)
