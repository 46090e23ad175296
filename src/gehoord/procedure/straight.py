"""Which complaint skips stages, and goes straight to a later one: by what it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.escalation import entering, stage_of
from gehoord.procedure.lanes import SkipsFor, StageRule, Straight
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.parts import Channel
from gehoord.procedure.posts import held
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stages import INTERNAL

_TELLING = (e.ParticularsGiven, e.ConcernRecorded, e.MarkedUrgent)
"""After these it can be found to belong in a later stage."""


def begins_in(procedure: Procedure, channel: Channel) -> str:
    """Return the stage in which anything begins that comes in by this way; "": first."""
    ids = [each.id for each in procedure.stages]
    always = (
        ids.index(rule.stage)
        for rule in procedure.straight
        if channel in rule.channels and rule.why is SkipsFor.WAY
    )
    far = max(always, default=0)
    return ids[far] if far else ""


def on_filing(
    procedure: Procedure, case: Case, office: Office, filed: e.Filed
) -> e.Escalated | None:
    """Return the entry by which what is filed now begins in a later stage, or None."""
    if not procedure.straight or case.kind not in procedure.with_terms:
        return None
    return _gone(procedure, case, office, on=filed.on)


def on_learning(
    procedure: Procedure, case: Case, office: Office, event: e.Event
) -> e.Escalated | None:
    """
    Return the entry by which it goes to a later stage after this one, or None.

    What is on its way out, or with the third party, stays where it is; and nothing
    goes back to a stage before.
    """
    if not procedure.straight or not isinstance(event, _TELLING):
        return None
    inside = case.stage in INTERNAL and case.kind in procedure.with_terms
    return _gone(procedure, case, office) if inside else None


def _gone(
    procedure: Procedure, case: Case, office: Office, *, on: date | None = None
) -> e.Escalated | None:
    found = _furthest(procedure, case, office)
    if found is None:
        return None
    rule, stage = found
    left = tuple(x.id for x in procedure.terms if x.stage not in {"", stage.id})
    return replace(entering(case, stage), straight=rule.why, left=left, on=on)


def _furthest(
    procedure: Procedure, case: Case, office: Office
) -> tuple[Straight, StageRule] | None:
    """Return the row by which it goes furthest, beyond where it is, and its stage."""
    now, stages = stage_of(procedure, case), procedure.stages
    here = stages.index(now) if now else 0
    found = [
        (stages.index(stage), rule, stage)
        for rule in _fitting(procedure, case, office)
        if (stage := procedure.stage(rule.stage))
    ]
    far = max(found, key=lambda each: each[0], default=None)
    return far[1:] if far and far[0] > here else None


def _fitting(procedure: Procedure, case: Case, office: Office) -> Iterator[Straight]:
    answers = chosen(procedure.own_particulars, case.sender)
    people = (each for each in office if each.number in case.respondents)
    ranks = frozenset(rank for person in people for rank in held(person))
    for rule in procedure.straight:
        if (
            is_for(rule, answers)
            and (not rule.about or not ranks.isdisjoint(rule.about))
            and (case.urgent or not rule.urgent)
            and (not rule.channels or case.channel in rule.channels)
        ):
            yield rule
