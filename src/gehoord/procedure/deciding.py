"""What is done next where a complaint is judged: a panel, advice, hearing, judging."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.conditions import unmet
from gehoord.procedure.drafts import SEND, SENT, is_over
from gehoord.procedure.hearings import PLAN
from gehoord.procedure.rules import ActRule, Procedure

_HEARD: Final = frozenset({"complainant-heard", "respondent-heard"})


def next_to_decide(procedure: Procedure, case: Case) -> tuple[str, ...]:
    """
    Return the acts that come before the judgement, or before the advice that is due.

    Hearing comes first where any of these takes it: advice too, of those who hear.
    A hearing is planned before it is held, where the file plans it.
    Where only the judgement takes it, it goes on beside the advice. A draft is sent
    when all else is there. Empty while nothing can be done but wait: until nobody can
    object any more, or everybody commented on the draft.
    """
    rules = procedure.acts_in(case.level)
    act = "record-advice" if case.advice_waits else "judge"
    missing = _missing(rules, case, act)
    if "panel-settled" in missing:
        if case.members_objected:
            return ("decide-objection",)
        if not case.panel:
            return ("name-panel",)
        if _HEARD.isdisjoint(missing):
            return ()
    drafts = SENT in missing and SEND in rules
    missing += _missing(rules, case, SEND) if drafts else ()
    if "advice-given" in missing:
        act = "ask-advice"
        missing = _missing(rules, case, act)
    hear = PLAN if PLAN in rules and not case.hearing_planned else "hear"
    if not _HEARD.isdisjoint(missing):
        return (hear,)
    if act == "judge":
        return _judged(case, drafts=drafts)
    beside = not _HEARD.isdisjoint(_missing(rules, case, "judge"))
    return (act, hear) if beside else (act,)


def _judged(case: Case, *, drafts: bool) -> tuple[str, ...]:
    """Return the draft first, if one is needed; nothing while comments can come."""
    if drafts:
        return (SEND,)
    return ("judge",) if is_over(case) else ()


def _missing(rules: Mapping[str, ActRule], case: Case, act: str) -> tuple[str, ...]:
    return unmet(case, rules[act].needs) if act in rules else ()
