"""What only one organisation does and records: by whom, and whether anybody waits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_RECORD: Final = "record-milestone"


def milestones(procedure: Procedure) -> Iterator[Unsound]:
    """
    One that nobody records, an act without one, and one that nobody waits for.

    Where an owner who is alone answers a complaint about themselves, nobody else is left.
    """
    if _RECORD in procedure.acts and not procedure.milestones:
        yield wrong("milestone-of-nothing", "acts", _RECORD, act=_RECORD)
    rule = procedure.acts.get(_RECORD)
    alone = procedure.nobody_else == "respond-openly"
    if rule and alone and Role.RESPONDING_OWNER not in rule.by:
        yield doubtful("milestone-unrecorded-alone", "acts", _RECORD, act=_RECORD)
    kept = {name for term in procedure.terms for name in term.done_by}
    for row in procedure.milestones:
        if _RECORD not in procedure.acts:
            yield wrong("milestone-unrecorded", "milestone", row.id, what=row.id)
        elif row.done not in kept:
            yield doubtful("milestone-unwatched", "milestone", row.id, what=row.id)
