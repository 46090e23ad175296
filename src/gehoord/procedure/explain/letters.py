"""Which letters of a procedure can leave at all, and what the page tells of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.explain.fact import Fact, Part, by_source
from gehoord.procedure.makers import MAKERS
from gehoord.procedure.rules import NoticeRule, Procedure
from gehoord.procedure.terms import NoLength, Strength, Term

_SOFTENS: Final = "say-not-finished"
_SOFTENED: Final = "term-softened"
_MISSED: Final = "-missed"
_STRENGTHS: Final = frozenset(each.value for each in Strength)


def letters(name: str, rules: tuple[NoticeRule, ...]) -> Iterator[Fact]:
    """Give a letter with whom it is for, and what the file says that it holds."""
    part, first = Part.WHEN, rules[0]
    facts = {
        "id": name,
        "after": tuple(each.after for each in rules),
        "to": tuple(dict.fromkeys(to for each in rules for to in each.to)),
        "carries": first.carries.value,
        "name": first.name,
    }
    cited = tuple(each.source for each in rules)
    yield Fact(
        part=part,
        code="told",
        facts=facts,
        published=first.public,
        source=first.source,
        cites=cited,
    )
    if first.contents:
        held = {"id": name, "name": first.name, "contents": first.contents}
        of = first.source
        yield by_source(part, "letter-holds", held, of, verified=first.verified)


def leaves(procedure: Procedure, rule: NoticeRule) -> bool:
    """
    Return whether what this letter follows can happen, as far as the rows alone say.

    The proof walks further. Nothing is broken where the clock softens every promise,
    nothing softened where it does so for none, and nobody does what the file has no act
    for.
    """
    strength, missed, rest = rule.after.partition(_MISSED)
    if missed and not rest and strength in _STRENGTHS:
        return any(_is_broken(x) for x in procedure.terms if x.strength == strength)
    if rule.after == _SOFTENED:
        return any(each.fallback == _SOFTENS for each in procedure.terms)
    act = MAKERS.get(rule.after)
    return act is None or act in _acts(procedure)


def _is_broken(term: Term) -> bool:
    """Return whether a last day can pass without anything being kept or softened."""
    return term.length is not NoLength.UNSPECIFIED and term.fallback != _SOFTENS


def _acts(procedure: Procedure) -> frozenset[str]:
    """Return what anybody may do, in any stage."""
    stages = (procedure.acts_in(each.id) for each in procedure.stages)
    return frozenset(procedure.acts).union(*stages)
