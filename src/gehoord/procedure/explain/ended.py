"""What follows when a term ends: by the clock, or by a free day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.answer_names import judgement_named, proposal_named
from gehoord.procedure.explain.fact import Fact, Part
from gehoord.procedure.provisional import STANDS, looked_at_in
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import NoLength, Roll, Strength, Term

OBJECTED: Final = "judgement-stands-unless-objected"
"""What the clock does where one objects to a judgement with us."""
_ROLLED_BY: Final = {Roll.TERMIJNENWET: "Atw 1(1)", Roll.EU_1182: "1182/71, 3(4)"}
"""The article by which the last day of a term of the law moves."""


def worked_out(term: Term, part: Part, procedure: Procedure) -> Iterator[Fact]:
    """What follows when a published term ends is their own way, but by law it moves."""
    known = {
        "id": term.id,
        "about": term.about,
        "kept_by": term.kept_by,
        "answer": judgement_named(procedure, term.stage),
        "proposed": proposal_named(procedure, term.stage),
        "called": procedure.called,
    }
    if term.fallback and term.length is not NoLength.UNSPECIFIED:
        facts = {**known, "fallback": falls_back(term, procedure)}
        yield Fact(part=part, code="fallback", facts=facts, published=False)
    if term.roll is not Roll.NONE and term.lengths:
        moved = {**known, "roll": term.roll.value}
        law = _rolled_by(term)
        if not (law and all(_rolled_by(each) == law for each in _by_law(procedure))):
            yield Fact(
                part=part, code="roll", facts=moved, published=bool(law), source=law
            )


def falls_back(term: Term, procedure: Procedure) -> str | None:
    """Return what the clock does then; where one objects with us, that it stands."""
    inside = term.fallback == STANDS and looked_at_in(procedure, term)
    return OBJECTED if inside else term.fallback


def _by_law(procedure: Procedure) -> tuple[Term, ...]:
    """Return the terms of the law that all may know, and that have a last day."""
    return tuple(
        each
        for each in procedure.terms
        if each.public and not each.inside and each.strength is Strength.STATUTORY
        if each.lengths
    )


def _rolled_by(term: Term) -> str:
    """Return the article by which its last day moves; empty where no law moves it."""
    statutory = term.strength is Strength.STATUTORY
    return _ROLLED_BY.get(term.roll, "") if statutory else ""


def all_rolled(procedure: Procedure) -> Iterator[Fact]:
    """Say once that the last day of every term of the law moves, where all of them do."""
    laws = {_rolled_by(each) for each in _by_law(procedure)}
    if len(laws) == 1 and (law := laws.pop()):
        yield Fact(part=Part.WHEN, code="all-roll", source=law)
