"""Digests and alarms for staff: looked at once a quarter of an hour."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from gehoord.dossier.openings import quarter_of
from gehoord.handling.telling import tell

_looked_at: Final[dict[int, datetime]] = {}
"""The quarter in which this process last looked, by organisation."""


def tell_in_time(organisation_id: int, *, now: datetime) -> int:
    """Tell staff what there is to do, unless this quarter was seen to already."""
    quarter = quarter_of(now)
    if _looked_at.get(organisation_id) == quarter:
        return 0
    told = tell(organisation_id, now=now)
    _looked_at[organisation_id] = quarter
    return told
