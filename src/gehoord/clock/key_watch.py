"""Other keys than those of before: looked for once a quarter of an hour, and told."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from gehoord.dossier import keys_seen
from gehoord.dossier.openings import quarter_of
from gehoord.handling import keys_changed

_looked_at: Final[dict[int, datetime]] = {}
"""The quarter in which this process last looked, by organisation."""


def watch(organisation_id: int, *, now: datetime) -> int:
    """Tell owners and the third party of keys that are others; return how many."""
    quarter = quarter_of(now)
    if _looked_at.get(organisation_id) == quarter:
        return 0
    are_others = keys_seen.are_others(organisation_id)
    _looked_at[organisation_id] = quarter
    return keys_changed.tell_of_others(organisation_id, now=now) if are_others else 0
