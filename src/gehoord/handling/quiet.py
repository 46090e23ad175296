"""
When staff are told nothing that can wait: at night, in weekends and on free days.

Hours are those of the clock on the organisation's wall, also in the nights that it
changes.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from gehoord.organisation import reading
from gehoord.procedure.days import ONE_DAY, local_date, start_of
from gehoord.procedure.rules import Procedure

HOURS: Final = range(7, 21)  # local; before and after these nothing is told
PROMISED: Final = frozenset({"promise", "statutory"})


def is_quiet(procedure: Procedure, *, now: datetime) -> bool:
    """Return whether it is night, weekend or a free day where the organisation is."""
    local = now.astimezone(procedure.zone)
    return local.hour not in HOURS or procedure.calendar.is_free(local.date())


def is_quiet_at(organisation_id: int, *, now: datetime) -> bool:
    """Return whether it is quiet there; never before a procedure says where that is."""
    try:
        _sha256, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return False
    return is_quiet(procedure, now=now)


def quiet_until(procedure: Procedure, *, now: datetime) -> datetime:
    """Return, in UTC, when staff are told again; `now` itself where they are."""
    if not is_quiet(procedure, now=now):
        return now
    day = local_date(now, procedure.zone)
    if now.astimezone(procedure.zone).hour >= HOURS.stop:
        day += ONE_DAY
    day = procedure.calendar.next_ordinary(day)
    return start_of(day, procedure.zone, hour=HOURS.start)
