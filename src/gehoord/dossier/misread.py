"""
Mail of which nothing could be made: by which understanding, so that another tries.

Once a person decided what such a mail is, it is no longer one of these.
"""

from __future__ import annotations

from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, ArrivalState


def note(arrived: Arrived, *, by: int) -> None:
    """Write down which understanding made nothing of what is kept for a person."""
    with writing():
        Arrival.objects.filter(
            organisation_id=arrived.organisation_id,
            id=arrived.id,
            state=ArrivalState.KEPT,
        ).update(misread_by=by)


def kept(organisation_id: int, *, not_by: int | None = None) -> list[int]:
    """Return what nothing could be made of, oldest first; `not_by` tried it already."""
    found = Arrival.objects.filter(
        organisation_id=organisation_id,
        state=ArrivalState.KEPT,
        misread_by__isnull=False,
    )
    if not_by is not None:
        found = found.exclude(misread_by=not_by)
    return list(found.order_by("received_at").values_list("id", flat=True))
