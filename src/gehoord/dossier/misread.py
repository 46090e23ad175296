"""
Mail of which nothing could be made: by which understanding, so that another tries.

Once a person decided what such a mail is, it is no longer one of these.
"""

from __future__ import annotations

from typing import Final

from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, ArrivalState

NOT_KNOWN: Final = 0
"""By which understanding, of what was kept before that was written down, nor why."""


def note(arrived: Arrived, *, by: int | None) -> None:
    """
    Write down which understanding made nothing of what is kept for a person.

    By none, where it waits for another reason.
    """
    with writing():
        Arrival.objects.filter(
            organisation_id=arrived.organisation_id,
            id=arrived.id,
            state=ArrivalState.KEPT,
        ).update(misread_by=by)


def kept(organisation_id: int, *, not_by: int | None = None) -> list[int]:
    """
    Return what nothing could be made of, oldest first.

    Where `not_by` tried it already it is left out, and so is that of which nobody
    knows why it was kept: it may be a person who asked to look at it.
    """
    found = Arrival.objects.filter(
        organisation_id=organisation_id,
        state=ArrivalState.KEPT,
        misread_by__isnull=False,
    )
    if not_by is not None:
        found = found.exclude(misread_by__in=(not_by, NOT_KNOWN))
    return list(found.order_by("received_at").values_list("id", flat=True))
