"""A case whose handler is away, gone or none any more: it is taken over in time."""

from __future__ import annotations

from collections.abc import Iterable

from gehoord.procedure.case import Case
from gehoord.procedure.owed import Row
from gehoord.procedure.roles import Office, colleague
from gehoord.procedure.situation import can_go_on, nobody_else
from gehoord.procedure.stages import INTERNAL


def to_cover(case: Case, office: Office, rows: Iterable[Row]) -> tuple[Row, ...]:
    """
    Return that somebody must be found to handle it; nothing where somebody is there.

    By the last day of what the handler would do first: whoever is away is told of it
    in vain, and no other would be told before it is too late.
    """
    if case.stage not in INTERNAL:
        return ()
    if case.handler is None:
        act = "" if nobody_else(case, office) else "appoint-handler"
    else:
        person = colleague(office, case.handler)
        goes_on = person and person.present and can_go_on(case, person)
        act = "" if goes_on else "hand-over"
    if not act:
        return ()
    dated = [(day, term) for _act, day, term in rows if day]
    day, term = min(dated, default=(None, ""))
    return ((act, day, term),)
