"""Our own words for a term, in a file that has it kept by another answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_PROPOSAL: Final = "proposal"
_CALLED_A_PROPOSAL: Final = frozenset({"propose", "propose-or-tell", "new-date"})
_CALLED_A_JUDGEMENT: Final = frozenset(
    {"judge", "decide", "decide-with-advice", "extended"}
)


def other_words(procedure: Procedure) -> Iterator[Unsound]:
    """
    Return each term that goes by the words of an answer that does not keep it.

    What it is about, where a file does not say so, is known by its id alone: moved to a
    stage that judges, the term for a proposal still promises a proposal.
    """
    judged = {"judgement", "findings", procedure.judgement_letter}
    for term in procedure.terms:
        if term.about:
            continue
        proposes, judges = _PROPOSAL in term.kept_by, judged & {*term.kept_by}
        key = ("term", term.id, "about")
        if term.id in _CALLED_A_PROPOSAL and judges and not proposes:
            yield doubtful("called-a-proposal", *key, term=term.id)
        if term.id in _CALLED_A_JUDGEMENT and proposes and not judges:
            yield doubtful("called-a-judgement", *key, term=term.id)
