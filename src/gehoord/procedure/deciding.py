"""What is done next where a complaint is judged: a panel, advice, hearing, judging."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.conditions import unmet
from gehoord.procedure.rules import Procedure

_HEARD: Final = frozenset({"complainant-heard", "respondent-heard"})


def next_to_decide(procedure: Procedure, case: Case) -> str:
    """
    Return the act that comes before the judgement, or before the advice that is due.

    Empty while nothing can be done but wait until nobody can object any more.
    """
    rules = procedure.acts_in(case.level)
    act = "record-advice" if case.advice_waits else "judge"
    missing = unmet(case, rules[act].needs) if act in rules else ()
    hears = bool(_HEARD & set(missing))
    if "panel-settled" in missing:
        if case.members_objected:
            return "decide-objection"
        if not case.panel:
            return "name-panel"
        if not hears:
            return ""
    if act == "record-advice":
        return act
    if "advice-given" in missing:
        return "ask-advice"
    return "hear" if hears else act
