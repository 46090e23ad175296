"""The stages inside the organisation: which comes next, and whether it is open."""

from __future__ import annotations

from datetime import date

from gehoord.procedure import events as e
from gehoord.procedure.breaches import is_broken, lets_through
from gehoord.procedure.case import Case
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.parts import Outcome
from gehoord.procedure.provisional import objected_in
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stage_windows import last_day
from gehoord.procedure.talking import is_talked_about

THIRD_PARTY = "third-party"
_NOT_NEXT = frozenset({Entry.START, Entry.STRAIGHT})
_PASSED = _NOT_NEXT | {Entry.REFUSED}


def stage_of(procedure: Procedure, case: Case) -> StageRule | None:
    """Return the stage the case is in, or None where there are no stages."""
    first = procedure.stages[0] if procedure.stages else None
    return procedure.stage(case.level) or first


def next_stage(procedure: Procedure, case: Case) -> StageRule | None:
    """
    Return the stage after the one the case is in, or None.

    One in which a refusal is looked at again comes after a refusal alone; one that
    looks again at what is provisional comes before it ends, and not after.
    """
    now = stage_of(procedure, case)
    if now is None:
        return None
    later = procedure.stages[procedure.stages.index(now) + 1 :]
    taken_up = case.outcome is not Outcome.NOT_TAKEN_UP
    passed_by = _NOT_NEXT | ({Entry.REFUSED} if taken_up else set())
    found = next((each for each in later if each.entry not in passed_by), None)
    ends = case.outcome is not None and found and objected_in(procedure, found)
    return None if ends else found


def comes_after(procedure: Procedure, stage: StageRule) -> StageRule | None:
    """Return the stage that any complaint goes on to from this one, or None."""
    later = procedure.stages[procedure.stages.index(stage) + 1 :]
    return next((each for each in later if each.entry not in _PASSED), None)


def came_from(procedure: Procedure, stage: StageRule) -> frozenset[str]:
    """
    Return the acts of the stages from which one comes into this one.

    Of what stands between, only a stage that one can pass by: another comes first.
    """
    here = procedure.stages.index(stage)
    return frozenset(
        act
        for number, before in enumerate(procedure.stages[:here])
        if all(x.entry in _PASSED for x in procedure.stages[number + 1 : here])
        for act, rule in procedure.acts_in(before.id).items()
        if number or "later-stage" not in rule.needs
    )


def is_sent_on_from(procedure: Procedure, row: StageRule) -> bool:
    """Return whether only who works here takes it to the stage after this one."""
    after = comes_after(procedure, row)
    if after is None or after.entry is not Entry.SENT_ON:
        return False
    return "escalate" not in came_from(procedure, after)


def entering(case: Case, stage: StageRule, *, words: str = "") -> e.Escalated:
    """Return the entry by which the case comes into this stage, who may not with it."""
    before = {
        *case.handlers_before,
        *([case.handler] if case.handler else []),
        *case.decided_by,
    }
    return e.Escalated(
        stage=stage.id,
        words=words,
        barred=tuple(sorted(before)) if stage.different_person else (),
        handlers=stage.handlers,
        anew=stage.heard_anew,
    )


def is_open(procedure: Procedure, case: Case, stage: StageRule, today: date) -> bool:
    """
    Return whether one may enter it now; when it is too late, it is not.

    Where the time counts from receipt it still is: who complains can say that our
    answer came later, and then that day decides.

    A broken term that opens this stage does so whatever its entry is, and so do an
    opening that is over, a proposal that was refused, where somebody mediated, a
    conversation, where it is handled by talking, and a provisional judgement as long as
    one can object to it.
    """
    last = last_day(procedure, case, stage)
    if last is not None and today > last and not stage.counts_from_receipt:
        return False
    if case.closed_at is None:
        return (
            stage.entry is Entry.DIRECT
            or _is_mediated_in_vain(procedure, case)
            or (bool(case.talked) and is_talked_about(procedure, case))
            or (stage.entry is Entry.ON_BREACH and any(map(is_broken, case.terms)))
            or _is_objected_to(procedure, case, stage)
            or stage.id in _opened(procedure, case)
        )
    return True


def _is_objected_to(procedure: Procedure, case: Case, stage: StageRule) -> bool:
    """Return whether one can object to a judgement that does not stand yet."""
    window = objected_in(procedure, stage) if case.waits_to_stand else None
    return window is not None and window.id == case.provisional


def _opened(procedure: Procedure, case: Case) -> set[str | None]:
    """Return what the terms open whose time went by."""
    by = (procedure.term(each.id) for each in case.terms if lets_through(each))
    return {term.opens for term in by if term is not None}


def _is_mediated_in_vain(procedure: Procedure, case: Case) -> bool:
    now = stage_of(procedure, case)
    refused = case.proposals and case.open_proposal is None and not case.accepted
    return now is not None and now.mediates and bool(refused)


def excludes(stage: StageRule | None, other: str) -> bool:
    """Return whether having been in this stage shuts out that other way."""
    return stage is not None and other in stage.either
