"""Whether a form that was sent did its act already: pressed twice, it counts once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from gehoord.handling.opened import OpenCase
from gehoord.procedure.acts import Act
from gehoord.procedure.decide import decide
from gehoord.procedure.events import DraftCommented, Event, Written
from gehoord.procedure.fold import replay
from gehoord.procedure.objections import Refused
from gehoord.procedure.situation import Situation


def was_done(opened: OpenCase, act: Act, *, by: str, seen: int, now: datetime) -> bool:
    """
    Tell whether this person did this very act since they saw the case so long.

    That is so when what it would have led to then has happened by their hand since:
    the same kind of entry with the same words and the same files. A file that comes in
    anew has another number, so it is known by its name and its size.
    """
    mine = [_unnumbered(each.event) for each in opened.entries[seen:] if each.by == by]
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
    return bool(wanted) and _unnumbered(wanted[0].event) in mine


def _unnumbered(event: Event) -> Event:
    """Return the event with its files as their sender knows them."""
    if not isinstance(event, Written | DraftCommented):
        return event
    return replace(event, files=tuple(replace(each, id=0) for each in event.files))
