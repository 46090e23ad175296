"""A time of the text from a proposal, beside the time to answer that proposal."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import shorter
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.beginnings import since_a_proposal
from gehoord.procedure.terms import Strength, Term


def after_a_proposal(procedure: Procedure) -> Iterator[Unsound]:
    """Give each time to answer a proposal that is over before that of the text is."""
    told = [
        (name, words, length)
        for name, sentence in read_in(procedure)
        for words, length in since_a_proposal(sentence)
    ]
    for term in procedure.terms:
        for name, words, length in told:
            if _ends_first(term, length):
                facts = {"length": term.length, "of": name, "said": words}
                key = ("term", term.id, "within")
                yield doubtful("over-before-the-text", *key, term=term.id, **facts)
                break


def _ends_first(term: Term, told: Length) -> bool:
    waits = term.strength is Strength.WINDOW and "proposed" in (
        term.anchors or (term.anchor,)
    )
    return waits and isinstance(term.length, Length) and shorter(term.length, told)
