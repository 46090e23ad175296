"""Appointments that begin or end as days go by: looked at once a quarter of an hour."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from gehoord.dossier.openings import quarter_of
from gehoord.handling.appointments import turned
from gehoord.organisation import reading
from gehoord.procedure.days import local_date

_looked_at: Final[dict[int, datetime]] = {}
"""The quarter in which this process last looked, by organisation."""


def turn_in_time(organisation_id: int, *, now: datetime) -> int:
    """Record what began or ended by today; return how many, none once looked."""
    quarter = quarter_of(now)
    if _looked_at.get(organisation_id) == quarter:
        return 0
    try:
        _sha256, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return 0
    found = turned(organisation_id, today=local_date(now, procedure.zone), now=now)
    _looked_at[organisation_id] = quarter
    return found
