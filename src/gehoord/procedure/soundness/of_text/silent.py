"""
What a published text does not answer, which people may expect a procedure to answer.

What a file does and its text does not say is carried out, and nobody was told it. A
text that is silent about one of these is asked; where a word of it speaks of the matter,
it is taken to answer. What a law that the file names asks with its article is left to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.laws.saying import asked_with_article
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.danger import DANGER, DANGER_WHEN
from gehoord.procedure.sentences.matter import Matter
from gehoord.procedure.sentences.matters import GRAVE
from gehoord.procedure.sentences.matters_noted import NOTED
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful

_FEW: Final = 3
"""So many sentences are named of one matter: who looks there sees what is said."""


def silent(procedure: Procedure) -> Iterator[Unsound]:
    """Give one doubt for all that the text leaves open and that people go by."""
    found = _unanswered(procedure, (DANGER, DANGER_WHEN, *GRAVE))
    if found:
        yield doubtful("text-silent", "text", unanswered=found)


def silent_beside(procedure: Procedure) -> tuple[str, ...]:
    """Return what else the text does not answer: asked less often, and noted alone."""
    return _unanswered(procedure, NOTED)


def answered(procedure: Procedure) -> tuple[tuple[str, str], ...]:
    """
    Return each matter that a sentence is taken to answer, with the names of a few.

    What a file does by a row is no answer of a text, and a question of a law that asks
    it with its article is not among them.
    """
    read = read_in(procedure)
    said, names = [x for _, x in read], {x: name for name, x in reversed(read)}
    by_law = asked_with_article(procedure.legal_bases)
    asked = (x for x in (*GRAVE, *NOTED) if x.id not in by_law)
    found = ((x.id, [names[y] for y in x.answers(procedure, said)]) for x in asked)
    few = ((matter, tuple(dict.fromkeys(each))[:_FEW]) for matter, each in found)
    return tuple((matter, "; ".join(each)) for matter, each in few if each)


def is_answered(procedure: Procedure, matter: str) -> bool:
    """Return whether a sentence answers this matter, by its id among the grave."""
    said = [sentence for _, sentence in read_in(procedure)]
    return any(x.answers(procedure, said) for x in GRAVE if x.id == matter)


def _unanswered(procedure: Procedure, matters: tuple[Matter, ...]) -> tuple[str, ...]:
    said = [sentence for _, sentence in read_in(procedure)]
    by_law = asked_with_article(procedure.legal_bases)
    return tuple(
        each.id
        for each in matters
        if each.id not in by_law and each.is_open(procedure, said)
    )
