"""
A procedure as plain facts, in the order in which someone wants to know them.

The public page and its texts are made from these: codes and values, no sentences.
`published` tells what the organisation promised from how it works that out itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from gehoord.procedure.above import ABOVE
from gehoord.procedure.explain.beginning import how, need, standing_beside, welcome
from gehoord.procedure.explain.course import when
from gehoord.procedure.explain.ending import disagree, keeping
from gehoord.procedure.explain.fact import OWN, Fact, Part
from gehoord.procedure.explain.ours import ours_apart
from gehoord.procedure.explain.people import also, who
from gehoord.procedure.explain.read_only import read_only
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure

__all__ = ["OWN", "Fact", "Part", "explain"]

_OTHERS: Final = frozenset({Role.RESPONDENT, Role.THIRD_PARTY})
"""Who gets letters and neither complains nor works here."""


def explain(procedure: Procedure) -> tuple[Fact, ...]:
    """Return what the procedure promises and how it works, in reading order."""
    found = (
        *welcome(procedure),
        *standing_beside(procedure),
        *how(procedure),
        *need(procedure),
        *who(procedure),
        *when(procedure),
        *disagree(procedure),
        *keeping(procedure),
        *read_only(procedure),
    )
    order = tuple(Part)
    said = [_sourced(procedure, fact) for fact in found]
    said += also(procedure, tuple(said))
    told = _cited(said)
    kept = _letters_promised(procedure)
    said = [
        _letter(procedure, fact, told, kept) if fact.code == "told" else fact
        for fact in said
    ]
    apart = ours_apart(procedure, said)
    return tuple(sorted(apart, key=lambda fact: order.index(fact.part)))


def _sourced(procedure: Procedure, fact: Fact) -> Fact:
    """Return what a key above the tables says with the source that a file names of it."""
    source = procedure.said_above.get(ABOVE.get(fact.code, ""), "")
    return replace(fact, source=source, published=source not in OWN) if source else fact


def _cited(facts: list[Fact]) -> frozenset[str]:
    """Return the sources that lines have; a letter is one of many in its line."""
    return frozenset(x for each in facts if each.code != "told" for x in each.sources)


def _letters_promised(procedure: Procedure) -> frozenset[tuple[str, str]]:
    """Return each letter that keeps a published term, with the sentence of that term."""
    public = (term for term in procedure.terms if term.public)
    return frozenset(
        (each, said)
        for term in public
        for each in term.kept_by
        for said in _parts(term.source)
    )


def _parts(source: str) -> frozenset[str]:
    return frozenset(each.strip() for each in source.split(";")) - OWN


def _letter(
    procedure: Procedure,
    fact: Fact,
    told: frozenset[str],
    kept: frozenset[tuple[str, str]],
) -> Fact:
    """
    Return a letter as published where nothing else tells its sentence.

    So is one that keeps what was published, by the very sentence that promises that,
    and one to others, not staff, that a sentence names: no list of ours has it.
    """
    to = fact.facts["to"]
    theirs = isinstance(to, tuple) and _OTHERS.issuperset(to)
    named = theirs and bool(procedure.sentences_of(fact.source))
    alone = not told.issuperset(fact.sources)
    name, cited = str(fact.facts["id"]), (_parts(each) for each in fact.sources)
    promised = any((name, each) in kept for said in cited for each in said)
    return replace(fact, published=fact.published or alone or promised or named)
