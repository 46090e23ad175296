"""What is done in no first stage, so that no line says it without naming its stage."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.drafts import COMMENT, LATER, SEND, stages_drafted
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.rules import ActRule, Procedure

_OF_DRAFTS: Final = frozenset({SEND, COMMENT})


def is_later_alone(procedure: Procedure, act: str) -> bool:
    """Return whether this act is done in further stages alone."""
    rule = procedure.acts_in("").get(act)
    if rule is None or not procedure.stages[1:]:
        return False
    drafted = stages_drafted(procedure)
    return LATER in rule.needs or (
        act in _OF_DRAFTS and bool(drafted) and "" not in drafted
    )


def done_in(procedure: Procedure, row: StageRule, act: str) -> ActRule | None:
    """Return by what rule it is done in this stage; None where it is not."""
    if is_later_alone(procedure, act):
        drafted = act not in _OF_DRAFTS or row.id in stages_drafted(procedure)
        if row is procedure.stages[0] or not drafted:
            return None
    return procedure.acts_in(row.id).get(act)


def usual(procedure: Procedure, act: str) -> ActRule | None:
    """Return by what rule it is done where a line names no stage."""
    if is_later_alone(procedure, act):
        return None
    return procedure.acts_in("").get(act)
