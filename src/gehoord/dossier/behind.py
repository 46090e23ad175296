"""Rows that are behind: who works here changed, and who may open a case with it."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from gehoord.dossier.models import Overview, Reader


def office_changed(organisation_id: int, *, shut_out: int | None = None) -> None:
    """
    Let the clock make every row anew: who may open a case follows from who works here.

    Belongs in the transaction of the change. For whoever is shut out the lists are
    empty from then on; what still holds for them comes back when the rows are made.
    """
    Overview.objects.filter(organisation_id=organisation_id).update(is_behind=True)
    if shut_out is not None:
        Reader.objects.filter(
            organisation_id=organisation_id, staff_number=shut_out
        ).delete()


def behind(organisation_id: int, *, now: datetime, limit: int = 200) -> list[int]:
    """Return cases whose row is to be made anew."""
    rows = Overview.objects.filter(
        Q(backoff_until=None) | Q(backoff_until__lte=now),
        organisation_id=organisation_id,
        is_behind=True,
    )
    return list(rows.order_by("case_id").values_list("case_id", flat=True)[:limit])
