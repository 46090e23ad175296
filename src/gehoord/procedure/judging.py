"""What must come before a judgement, wherever that can come."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure.rules import ActRule, Procedure

_JUDGE = "judge"


def judgements(procedure: Procedure) -> tuple[ActRule, ...]:
    """Return who may judge and after what: of each stage where that can be."""
    return tuple(judgements_by_stage(procedure).values())


def judgements_by_stage(procedure: Procedure) -> Mapping[str, ActRule]:
    """Return the same by the id of the stage; "" where there are no stages."""
    ids = [each.id for each in procedure.stages if not each.mediates]
    found = {each: procedure.acts_in(each).get(_JUDGE) for each in ids or [""]}
    return {name: rule for name, rule in found.items() if rule}


def needed_to_judge(procedure: Procedure) -> frozenset[str]:
    """Return the conditions that hold before any judgement; none where none comes."""
    needs = [frozenset(rule.needs) for rule in judgements(procedure)]
    return frozenset.intersection(*needs) if needs else frozenset()
