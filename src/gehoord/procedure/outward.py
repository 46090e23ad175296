"""Which of our own stages one goes through before a third party looks at it."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.bodies import Body
from gehoord.procedure.breaches import lets_through
from gehoord.procedure.case import Case
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.provisional import windows_outside
from gehoord.procedure.rules import Procedure

_OUTSIDE: Final = "third-party"
_NOT_FOR_ALL: Final = frozenset({Entry.STRAIGHT, Entry.REFUSED})


def stage_before(procedure: Procedure, body: Body) -> StageRule | None:
    """
    Return the stage after which this third party looks at it.

    The one that the file names, else the last that does not shut it out. None where
    there are no stages to go through: one alone, another third party that goes first,
    or a judgement that is provisional until somebody went there.
    """
    stages = _asked_for(procedure)
    if len(stages) < 2 or body.after or windows_outside(procedure):  # noqa: PLR2004 - no order
        return None
    if body.after_stage:
        return procedure.stage(body.after_stage)
    names = {_OUTSIDE, body.id}
    able = [row for row in stages if names.isdisjoint(row.either)]
    return able[-1] if able else None


def last_of_several(procedure: Procedure) -> StageRule | None:
    """Return the last of the stages that one can ask for, or None for one alone."""
    stages = _asked_for(procedure)
    return stages[-1] if len(stages) > 1 else None


def stages_skipped(procedure: Procedure, body: Body) -> tuple[StageRule, ...]:
    """Return the stages that need not come first: one can go outside before them."""
    row, stages = stage_before(procedure, body), _asked_for(procedure)
    return stages[stages.index(row) + 1 :] if row in stages else ()


def still_before(procedure: Procedure, case: Case, body: Body) -> StageRule | None:
    """
    Return the stage that this case has to go through before; None where it need not.

    A broken term that opens the way outside, and an opening that is over, leave nothing
    to go through; so does a judgement that stands, since nobody objected in time.
    """
    row, stages = stage_before(procedure, body), procedure.stages
    if row is None or case.nobody_impartial or case.made_final:
        return None
    here = procedure.stage(case.level) or stages[0]
    passed = stages.index(here) >= stages.index(row)
    opened = any(_opens(procedure, each, body) for each in case.terms)
    return None if passed or opened else row


def _asked_for(procedure: Procedure) -> tuple[StageRule, ...]:
    """Return the stages that a complaint goes through, one after the other."""
    return tuple(x for x in procedure.stages if x.entry not in _NOT_FOR_ALL)


def _opens(procedure: Procedure, running: RunningTerm, body: Body) -> bool:
    term = procedure.term(running.id)
    if term is None or term.opens not in {_OUTSIDE, body.id}:
        return False
    return lets_through(running)
