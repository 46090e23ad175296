"""By which rule more time is taken here, and whether who complains has to agree first."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.escalation import stage_of
from gehoord.procedure.parts import Result
from gehoord.procedure.rules import Extension, Procedure

_OVER: Final = frozenset(
    {Result.KEPT, Result.KEPT_BY_CLOCK, Result.MOOT, Result.LAPSED}
)


def extension_for(procedure: Procedure, case: Case) -> Extension | None:
    """Return the rule for taking more time in the stage the case is in, or None."""
    stage = stage_of(procedure, case)
    name = stage.id if stage else ""
    rules = procedure.extensions or tuple(
        each for each in (procedure.extension,) if each is not None
    )
    return next((each for each in rules if each.stage in {"", name}), None)


def names_day(procedure: Procedure, case: Case) -> bool:
    """Return whether who takes more time here says until when, beside the reason."""
    rule = extension_for(procedure, case)
    return rule is None or rule.new_date


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
