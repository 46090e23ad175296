"""By which rule more time is taken here, and whether who complains has to agree first."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.escalation import stage_of
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Result
from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.terms import Strength, Term

_OVER: Final = frozenset(
    {Result.KEPT, Result.KEPT_BY_CLOCK, Result.MOOT, Result.LAPSED}
)
_PROMISED: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_FIRST: Final = frozenset({"received", "filed"})


def extension_for(procedure: Procedure, case: Case) -> Extension | None:
    """Return the rule for taking more time in the stage the case is in, or None."""
    stage = stage_of(procedure, case)
    name = stage.id if stage else ""
    rules = procedure.extensions or tuple(
        each for each in (procedure.extension,) if each is not None
    )
    return next((each for each in rules if each.stage in {"", name}), None)


def is_bounded(procedure: Procedure, rule: Extension) -> bool:
    """
    Return whether a promise over the whole ends it, however much more time is taken.

    Such as three months in all from the day the complaint came in: an answer alone
    keeps that, no message of more time, and it holds for everybody.
    """
    messages = {x.id for x in procedure.notices if x.after == "more-time-taken"}
    lengthened = (x for x in procedure.terms if x.id in rule.of)
    others = messages | {"closing-letter", procedure.not_taken_up_letter}
    answers = {name for term in lengthened for name in term.kept_by} - others
    return any(
        _is_of_the_whole(term)
        and term.id not in rule.of
        and term.stage in {"", rule.stage}
        and messages.isdisjoint(term.kept_by)
        and frozenset() < frozenset(term.kept_by) - others <= answers
        for term in procedure.terms
    )


def _is_of_the_whole(term: Term) -> bool:
    """Return whether it is promised to everybody, and counts from the first day."""
    some = (*term.only_for, *term.not_for, *term.only_about, *term.not_about)
    promised = term.strength in _PROMISED and isinstance(term.length, Length)
    return promised and not some and bool(term.starts) and term.starts <= _FIRST


def lacks_consent(rule: Extension, case: Case) -> bool:
    """Return whether the complainant has to agree before the next time, and did not."""
    first = rule.needs_consent(case.times_extended + 1)
    return bool(first) and case.consents < case.times_extended + 2 - first


def waits_for_consent(procedure: Procedure, case: Case) -> bool:
    """
    Return whether there is something to agree to.

    The next time takes a consent that was not given, it may be taken at all, and what
    it lengthens is not there yet.
    """
    rule = extension_for(procedure, case)
    if rule is None or not lacks_consent(rule, case):
        return False
    left = rule.times is None or case.times_extended < rule.times
    return left and any(
        each.id in rule.of and each.result not in _OVER for each in case.terms
    )
