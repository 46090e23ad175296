"""The draft of a judgement, as far as somebody may read it."""

from __future__ import annotations

from gehoord.handling.access import Sight
from gehoord.procedure.entries import Entry
from gehoord.procedure.events import DraftSent


def draft_of(seen: Sight) -> tuple[Entry, DraftSent] | None:
    """Return the last draft that they may read, with its entry; None without one."""
    for each in reversed(tuple(seen.entries)):
        if isinstance(each.event, DraftSent):
            return each, each.event
    return None
