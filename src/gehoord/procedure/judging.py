"""What must come before a judgement, wherever that can come."""

from __future__ import annotations

from gehoord.procedure.rules import ActRule, Procedure

_JUDGE = "judge"


def judgements(procedure: Procedure) -> tuple[ActRule, ...]:
    """Return who may judge and after what: of each stage where that can be."""
    ids = [each.id for each in procedure.stages if not each.mediates]
    acts = [procedure.acts_by_stage.get(each, procedure.acts) for each in ids]
    found = [each.get(_JUDGE) for each in acts or [procedure.acts]]
    return tuple(rule for rule in found if rule)


def needed_to_judge(procedure: Procedure) -> frozenset[str]:
    """Return the conditions that hold before any judgement; none where none comes."""
    needs = [frozenset(rule.needs) for rule in judgements(procedure)]
    return frozenset.intersection(*needs) if needs else frozenset()
