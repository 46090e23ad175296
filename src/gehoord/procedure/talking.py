"""A stage in which a complaint is handled by talking."""

from __future__ import annotations

from gehoord.procedure.case import Case
from gehoord.procedure.rules import Procedure

TALK = "record-conversation"
TALKED = "conversation-held"


def begins_with_talk(procedure: Procedure) -> bool:
    """Return whether a complaint begins with talking: it then counts as it was told."""
    return bool(procedure.stages) and procedure.stages[0].spoken


def is_told(procedure: Procedure) -> bool:
    """Return whether one can complain by telling it, as the file names the ways."""
    return not procedure.channels or "oral" in procedure.channels


def begins_told(procedure: Procedure) -> bool:
    """Return whether a complaint begins with telling it; else one is called about it."""
    return begins_with_talk(procedure) and is_told(procedure)


def counts_as_told(procedure: Procedure) -> bool:
    """Return whether what somebody tells counts at once, and waits for no word back."""
    return procedure.told_counts or begins_with_talk(procedure)


def is_talked_about(procedure: Procedure, case: Case) -> bool:
    """Return whether the case is in a stage in which the answer is a conversation."""
    return begins_with_talk(procedure) and not case.level
