"""Whether a form that was sent did its act already: pressed twice, it counts once."""

from __future__ import annotations

from datetime import datetime

from gehoord.handling.opened import OpenCase
from gehoord.procedure.acts import Act
from gehoord.procedure.decide import decide
from gehoord.procedure.fold import replay
from gehoord.procedure.objections import Refused
from gehoord.procedure.situation import Situation


def was_done(opened: OpenCase, act: Act, *, by: str, seen: int, now: datetime) -> bool:
    """
    Tell whether this person did this very act since they saw the case so long.

    That is so when what it would have led to then has happened by their hand since:
    the same kind of entry with the same words. Words sent twice from one page are one
    message; files that were sent again make it another.
    """
    mine = [each.event for each in opened.entries[seen:] if each.by == by]
    if not mine:
        return False
    then = Situation(
        procedure=opened.procedure,
        case=replay(opened.entries[:seen]),
        office=opened.office,
        by=by,
        now=now,
    )
    try:
        wanted = decide(then, act)
    except Refused:
        return False
    return bool(wanted) and wanted[0].event in mine
