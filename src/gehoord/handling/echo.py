"""
Receipts that left for one address lately, so that no two machines answer each other.

The receipt of a new reaction always leaves. A program that answers each of them with a
new mail, and neither says that it is one nor names the letter it answers, would get
them without end; nobody reads two receipts and writes a third complaint in an hour.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db.models import F, Sum

from gehoord.dossier import keystore
from gehoord.dossier.keys import Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import LettersThatDay
from gehoord.dossier.seal import canonical

MOST_AN_HOUR: Final = 2  # choice: after that many a person looks what it is
HOUR: Final = timedelta(hours=1)


def left(organisation_id: int, address: str, *, now: datetime) -> None:
    """Write down that a receipt left for this address; its hash is the hour's."""
    row = _row(organisation_id, address, now)
    with writing():
        LettersThatDay.objects.bulk_create(
            [LettersThatDay(**row)], ignore_conflicts=True
        )
        LettersThatDay.objects.filter(**row).update(number=F("number") + 1)


def is_one(organisation_id: int, address: str, *, now: datetime) -> bool:
    """Return whether this address got so many receipts that it may be a machine."""
    rows = [_row(organisation_id, address, at) for at in (now - HOUR, now)]
    found = LettersThatDay.objects.filter(
        organisation_id=organisation_id,
        day__in=[each["day"] for each in rows],
        address__in=[each["address"] for each in rows],
    )
    number = found.aggregate(all=Sum("number"))["all"] or 0
    return bool(number >= MOST_AN_HOUR)


def _row(organisation_id: int, address: str, at: datetime) -> dict[str, object]:
    hour = at.strftime("%Y-%m-%dT%H")
    standing = keystore.store().standing(organisation_id)
    said = canonical("receipts that hour", hour, address.strip().casefold())
    return {
        "organisation_id": organisation_id,
        "day": at.date(),
        "address": standing.mac(Purpose.COUNTS, said),
    }
