"""
Digests and alarms for staff: looked at once a quarter of an hour.

What was agreed and is to be done soon: once a working day.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from gehoord.dossier.openings import quarter_of
from gehoord.handling import agreed
from gehoord.handling.quiet import is_quiet_at
from gehoord.handling.telling import tell

_looked_at: Final[dict[int, datetime]] = {}
"""The quarter in which this process last looked, by organisation."""

_reminded_on: Final[dict[int, date]] = {}
"""The day, in UTC, on which this process last looked for agreements."""


def tell_in_time(organisation_id: int, *, now: datetime) -> int:
    """Tell staff what there is to do, unless this quarter was seen to already."""
    quarter = quarter_of(now)
    if _looked_at.get(organisation_id) == quarter:
        return 0
    told = tell(organisation_id, now=now)
    told += _remind_of_agreements(organisation_id, now=now)
    _looked_at[organisation_id] = quarter
    return told


def _remind_of_agreements(organisation_id: int, *, now: datetime) -> int:
    today = now.date()
    if _reminded_on.get(organisation_id) == today or is_quiet_at(
        organisation_id, now=now
    ):
        return 0
    told = agreed.remind(organisation_id, now=now)
    _reminded_on[organisation_id] = today
    return told
