"""Terms and windows for some answers only: for nobody, or nothing for the rest."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.particulars import ForSome, is_for
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.references import BINDING
from gehoord.procedure.terms import Strength

_OUTCOME = frozenset({"proposal", "judgement", "findings"})


def for_some(procedure: Procedure) -> Iterator[Unsound]:
    """What is for nobody, and who is promised nothing while others are."""
    for term in procedure.terms:
        if _is_for_nobody(term):
            yield wrong("for-nobody", "term", term.id, "not_for")
    for window in procedure.windows:
        if _is_for_nobody(window):
            yield wrong("for-nobody", "filing-window", window.id, "not_for")
    for number, body in enumerate(procedure.bodies):
        if _is_for_nobody(body):
            key = ("third-party", body.id or str(number))
            yield wrong("for-nobody", *key, "not_for")
    for row in procedure.helps:
        if _is_for_nobody(row):
            yield wrong("for-nobody", "help", row.id, "not_for")
    yield from _promised_nothing(procedure)
    yield from _nobody_outside(procedure)


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
        and "filed" in each.starts
    ]
    if not any(each.only_for or each.not_for for each in terms):
        return
    for rule in procedure.own_particulars:
        for option in rule.options:
            if not any(is_for(each, frozenset({option.id})) for each in terms):
                key = ("particular", rule.id, "option")
                yield doubtful("nothing-for-some", *key, who=option.name)
    if not any(is_for(each, frozenset()) for each in terms):
        yield doubtful("nothing-for-the-rest", "term", terms[0].id, "only_for")


def _nobody_outside(procedure: Procedure) -> Iterator[Unsound]:
    """Who chose this, or nothing, has nobody outside to go to, and others have."""
    first = [each for each in procedure.bodies if not each.after]
    if not any(each.only_for or each.not_for for each in first):
        return
    for rule in procedure.own_particulars:
        for option in rule.options:
            if not any(is_for(each, frozenset({option.id})) for each in first):
                key = ("particular", rule.id, "option")
                yield doubtful("nobody-outside-for-some", *key, who=option.name)
    if not any(is_for(each, frozenset()) for each in first):
        yield doubtful("nobody-outside-for-the-rest", "third-party", "only_for")
