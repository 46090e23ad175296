"""What is for some answers, or about some people, only: nothing for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from gehoord.procedure.bodies import Body
from gehoord.procedure.own_words import Own
from gehoord.procedure.particulars import ForSome, OwnParticular, is_for
from gehoord.procedure.ranks import Bounded, is_about, weighed
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.references import BINDING
from gehoord.procedure.terms import Strength, Term

_OUTCOME = frozenset({"proposal", "judgement", "findings"})
_COMES = frozenset({"filed", "complete"})
"""From when a time always begins: what is missing comes, or it goes on without."""


def for_some(procedure: Procedure) -> Iterator[Unsound]:
    """What is for nobody, and who is promised nothing while others are."""
    for term in procedure.terms:
        yield from _for_nobody(term, "term", term.id)
    for table, rows in (
        ("filing-window", procedure.windows),
        ("help", procedure.helps),
        ("tell-at", procedure.tell_at),
        ("refusal", procedure.refusals),
    ):
        for row in rows:
            if _is_for_nobody(row):
                yield wrong("for-nobody", table, row.id, "not_for")
    for number, body in enumerate(procedure.bodies):
        yield from _for_nobody(body, "third-party", body.id or str(number))
    if weighed(procedure) and "record-concern" not in procedure.acts:
        yield wrong("about-never", "acts")
    yield from _promised_nothing(procedure)
    yield from _nobody_outside(procedure)


def _for_nobody(rule: Bounded, *key: str) -> Iterator[Unsound]:
    if _is_for_nobody(rule):
        yield wrong("for-nobody", *key, "not_for")
    about = frozenset(rule.only_about)
    if about and about <= frozenset(rule.not_about):
        yield wrong("about-nobody", *key, "not_about")


def _is_for_nobody(rule: ForSome) -> bool:
    only = frozenset(rule.only_for)
    return bool(only) and only <= frozenset(rule.not_for)


def _promised_nothing(procedure: Procedure) -> Iterator[Unsound]:
    """An outcome by some day for these, and for others, or for who says nothing, none."""
    terms = [
        each
        for each in procedure.terms
        if each.strength in BINDING | {Strength.TARGET}
        and not _OUTCOME.isdisjoint(each.kept_by)
        and not _COMES.isdisjoint(each.starts)
    ]
    others = [each for each in terms if is_about(each, ())]
    if any(each.only_for or each.not_for for each in others):
        for rule in _weighed(procedure, others):
            for option in rule.options:
                if not any(is_for(each, frozenset({option.id})) for each in others):
                    key = ("particular", rule.id, "option")
                    yield doubtful("nothing-for-some", *key, who=option.name)
        if not any(is_for(each, frozenset()) for each in others):
            yield doubtful("nothing-for-the-rest", "term", terms[0].id, "only_for")
    if not others and terms:
        yield doubtful("nothing-about-the-rest", "term", terms[0].id, "only_about")
    for term, who in _without(procedure, terms):
        key = ("term", term.id, "not_about")
        yield doubtful("nothing-about-some", *key, who=who)


def _nobody_outside(procedure: Procedure) -> Iterator[Unsound]:
    """Who chose this, or nothing, has nobody outside to go to, and others have."""
    first = [each for each in procedure.bodies if not each.after]
    others = [each for each in first if is_about(each, ())]
    if any(each.only_for or each.not_for for each in others):
        for rule in _weighed(procedure, others):
            for option in rule.options:
                said = frozenset({option.id})
                found = any(is_for(each, said) for each in others)
                if not (found or _otherwise_outside(procedure, said)):
                    key = ("particular", rule.id, "option")
                    yield doubtful("nobody-outside-for-some", *key, who=option.name)
        if not any(is_for(each, frozenset()) for each in others):
            yield doubtful("nobody-outside-for-the-rest", "third-party", "only_for")
    if not others and first:
        key = ("third-party", first[0].id, "only_about")
        yield doubtful("nobody-outside-about-the-rest", *key)
    for body, who in _without(procedure, first):
        key = ("third-party", body.id, "not_about")
        yield doubtful("nobody-outside-about-some", *key, who=who)


def _otherwise_outside(procedure: Procedure, said: frozenset[str]) -> bool:
    """Return whether who answered this finds a body beside it, or a mediator after it."""
    mediates = (each for each in procedure.helps if each.after and each.outside)
    return bool(procedure.besides) or any(is_for(each, said) for each in mediates)


def _weighed(procedure: Procedure, rules: Sequence[ForSome]) -> list[OwnParticular]:
    """Return the questions of which an answer decides for whom one of these is."""
    named = {x for rule in rules for x in (*rule.only_for, *rule.not_for)}
    return [
        each
        for each in procedure.own_particulars
        if not named.isdisjoint(option.id for option in each.options)
    ]


_Rule = TypeVar("_Rule", Term, Body)


def _without(
    procedure: Procedure, rules: Sequence[_Rule]
) -> Iterator[tuple[_Rule, Own]]:
    """Give about whom none of these is, where one is about some alone; and that one."""
    some = [each for each in rules if each.only_about or each.not_about]
    asked: set[str] = set()
    for each in some:
        asked.update(each.only_about, each.not_about)
    for rank in sorted(asked):
        if not any(is_about(each, (rank,)) for each in rules):
            post = procedure.post(rank)
            yield some[0], post.name if post else rank
