"""A stage in which a complaint is handled by talking: what is due there, and by when."""

from __future__ import annotations

from datetime import date

from gehoord.procedure.case import Case
from gehoord.procedure.rules import Procedure

TALK = "record-conversation"
TALKED = "conversation-held"


def begins_with_talk(procedure: Procedure) -> bool:
    """Return whether a complaint begins with talking: it then counts as it was told."""
    return bool(procedure.stages) and procedure.stages[0].spoken


def is_talked_about(procedure: Procedure, case: Case) -> bool:
    """Return whether the case is in a stage in which the answer is a conversation."""
    return begins_with_talk(procedure) and not case.level


def last_day_to_talk(case: Case) -> tuple[date | None, str]:
    """Return the first last day by which somebody must have talked, and its term."""
    waiting = [each for each in case.terms if each.is_open and TALKED in each.done_by]
    first = min(waiting, key=lambda each: each.last_day, default=None)
    return (first.last_day, first.id) if first else (None, "")
