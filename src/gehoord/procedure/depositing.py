"""When a deposit is asked for, and when it is to be paid back."""

from __future__ import annotations

from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.deposits import Deposit
from gehoord.procedure.own_words import Own, in_each_language
from gehoord.procedure.parts import UPHELD, Outcome
from gehoord.procedure.rules import Procedure

_SETTLED: Final = frozenset(
    {Outcome.SATISFIED, Outcome.PARTLY_SATISFIED, Outcome.SETTLED_WITH_ADVISER}
)
_ENTERING: Final = (e.Filed, e.KindCorrected, e.Escalated)


def on_entering(
    procedure: Procedure, case: Case, event: e.Event
) -> tuple[e.DepositAsked, ...]:
    """Return that it is asked for, on filing or in a later stage; once in each."""
    if not isinstance(event, _ENTERING):
        return ()
    if case.filed_at is None or case.kind not in procedure.with_terms:
        return ()
    rule = deposit_of(procedure, case)
    if rule is None or (case.deposit_asked and not isinstance(event, e.Escalated)):
        return ()
    return (e.DepositAsked(amount=in_each_language(rule.amount)),)


def on_ending(procedure: Procedure, case: Case, event: e.Event) -> tuple[e.Agreed, ...]:
    """Return that it is to be paid back, as something agreed; nothing unpaid is."""
    if not isinstance(event, e.ClosingBegun):
        return ()
    rule = deposit_of(procedure, case)
    if rule is None or rule.back is None:
        return ()
    if not case.deposit_paid or not _comes_back(rule, case, event.outcome):
        return ()
    what = _in(rule.back, case.language)
    if any(each.what == what for each in case.agreements):
        return ()  # closed a second time
    number = len(case.agreements) + 1
    return (e.Agreed(number=number, what=what, who=procedure.organisation),)


def deposit_of(procedure: Procedure, case: Case) -> Deposit | None:
    """Return what is paid by who complains here, in this stage; None: nothing."""
    first = procedure.stages[0].id if procedure.stages else ""
    stage = case.level or first
    return next(
        (
            each
            for each in procedure.deposits
            if (each.stage or first) == stage and each.is_for(case.capacity)
        ),
        None,
    )


def _comes_back(rule: Deposit, case: Case, outcome: Outcome) -> bool:
    found = {
        "upheld": bool(case.judgement) and case.judgement in UPHELD,
        "settled": outcome in _SETTLED,
        "withdrawn": outcome is Outcome.WITHDRAWN,
        "not-taken-up": outcome is Outcome.NOT_TAKEN_UP,
    }
    return any(found[each] for each in rule.returned)


def _in(said: Own, lang: str) -> str:
    """Return the text in the language of who complains, or in the one there is."""
    if isinstance(said, str):
        return said
    return said.get(lang) or next(iter(said.values()), "")
