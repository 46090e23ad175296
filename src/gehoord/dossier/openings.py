"""
Openings: who opened a case, when to a quarter of an hour, and what for.

Written before any opened word leaves, in a commit of its own; the same reader
in the same quarter of an hour is one row.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoord import rows
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Opening

QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One opening, as the log tells it."""

    who: str
    quarter: datetime
    purpose: str


def record(
    organisation_id: int, case_id: int, *, who: str, purpose: str, now: datetime
) -> None:
    """Record an opening. Call this before the opened words leave."""
    facts = {
        "organisation_id": organisation_id,
        "case_id": case_id,
        "quarter": quarter_of(now),
        "who": who,
        "purpose": purpose,
    }
    if rows.columns(Opening, ("who",), facts, order_by="quarter"):
        return
    with writing():
        Opening.objects.bulk_create([Opening(**facts)], ignore_conflicts=True)


def record_many(
    organisation_id: int,
    case_ids: Iterable[int],
    *,
    who: str,
    purpose: str,
    now: datetime,
) -> None:
    """Record that several cases were opened at once, in one commit."""
    rows = [
        Opening(
            organisation_id=organisation_id,
            case_id=case_id,
            quarter=quarter_of(now),
            who=who,
            purpose=purpose,
        )
        for case_id in case_ids
    ]
    with writing():
        Opening.objects.bulk_create(rows, ignore_conflicts=True)


def quarter_of(now: datetime) -> datetime:
    """Return the beginning of the quarter of an hour that this moment is in."""
    return now - (now - datetime.min.replace(tzinfo=now.tzinfo)) % QUARTER


def of_case(organisation_id: int, case_id: int) -> list[Seen]:
    """Return who opened a case, in order of time."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    found = rows.columns(Opening, ("quarter", "who", "purpose"), mine, order_by="who")
    return [Seen(who=who, quarter=at, purpose=what) for at, who, what in sorted(found)]
