"""
What lies in a mailbox that people use for other mail too, until somebody says.

What is no reaction is forgotten, key and all: for an hour it can be taken back,
and the next destruction pass removes it. Only a keyed hash stays, so that it
does not come back when the server numbers its messages anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, ArrivalState, MailSeen, SeenAs
from gehoord.organisation.mailboxes import Mailbox, Mode

UNDONE_WITHIN: Final = timedelta(hours=1)
MOST_COUNTED: Final = 100


@dataclass(frozen=True, kw_only=True)
class Forgotten:
    """A message that was said to be no reaction, and can still be taken back."""

    id: int
    received_at: datetime


def to_sort(organisation_id: int, *, limit: int) -> list[int]:
    """Return what is to be sorted, oldest first."""
    waiting = Arrival.objects.filter(
        organisation_id=organisation_id, state=ArrivalState.SORTING
    )
    return list(waiting.order_by("received_at").values_list("id", flat=True)[:limit])


def is_from_shared(organisation_id: int, arrival_id: int) -> bool:
    """Return whether it came from a mailbox that people use for other mail too."""
    there = MailSeen.objects.filter(
        organisation_id=organisation_id, arrival_id=arrival_id
    ).values("mailbox")
    shared = Mailbox.objects.filter(organisation_id=organisation_id, mode=Mode.SHARED)
    return shared.filter(number__in=there).exists()


def forget(organisation_id: int, arrival_id: int, *, now: datetime) -> bool:
    """Say that a message is no reaction; return whether it was still to be sorted."""
    mine = {"organisation_id": organisation_id, "id": arrival_id}
    with writing():
        put = Arrival.objects.filter(**mine, state=ArrivalState.SORTING)
        fingerprint = put.values_list("fingerprint", flat=True).first()
        gone = put.update(state=ArrivalState.OPEN, expires_at=now + UNDONE_WITHIN)
        if gone:
            MailSeen.objects.filter(
                organisation_id=organisation_id, arrival_id=arrival_id
            ).update(seen_as=SeenAs.NO_REACTION, fingerprint=fingerprint)
    return bool(gone)


def take_back(organisation_id: int, arrival_id: int, *, now: datetime) -> bool:
    """Sort it again after all; return whether it was not forgotten yet."""
    mine = {"organisation_id": organisation_id, "arrival_id": arrival_id}
    with writing():
        if not MailSeen.objects.filter(
            **mine, seen_as=SeenAs.NO_REACTION, fingerprint__isnull=False
        ).exists():
            return False
        back = Arrival.objects.filter(
            organisation_id=organisation_id,
            id=arrival_id,
            state=ArrivalState.OPEN,
            expires_at__gt=now,
        ).update(state=ArrivalState.SORTING)
        if back:
            MailSeen.objects.filter(**mine).update(
                seen_as=SeenAs.SORTING, fingerprint=None
            )
    return bool(back)


def forgotten(
    organisation_id: int, *, now: datetime, limit: int
) -> tuple[Forgotten, ...]:
    """Return what can still be taken back, said last first."""
    said = MailSeen.objects.filter(
        organisation_id=organisation_id,
        seen_as=SeenAs.NO_REACTION,
        fingerprint__isnull=False,
        arrival_id__isnull=False,
    ).values_list("arrival_id", flat=True)
    there = Arrival.objects.filter(
        organisation_id=organisation_id,
        id__in=list(said),
        state=ArrivalState.OPEN,
        expires_at__gt=now,
    ).order_by("-expires_at")
    found = there.values_list("id", "received_at")[:limit]
    return tuple(Forgotten(id=each, received_at=when) for each, when in found)
