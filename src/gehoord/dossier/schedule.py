"""When the clock looks at which case: when a day means something, and after a failure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import F, Q

from gehoord.dossier.lock import writing
from gehoord.dossier.models import Overview


def due_cases(organisation_id: int, *, now: datetime, limit: int = 200) -> list[int]:
    """Return the cases for which a day that went by means something, oldest first."""
    due = Overview.objects.filter(
        Q(backoff_until=None) | Q(backoff_until__lte=now),
        organisation_id=organisation_id,
        clock_due__lte=now,
    ).order_by("clock_due")
    return list(due.values_list("case_id", flat=True)[:limit])


def due_in_stages(
    organisation_id: int, stages: Iterable[str], *, by: datetime, limit: int
) -> list[int]:
    """Return the cases in these stages for which a day comes by then, that day first."""
    ending = Overview.objects.filter(
        organisation_id=organisation_id, stage__in=list(stages), clock_due__lte=by
    ).order_by("clock_due")
    return list(ending.values_list("case_id", flat=True)[:limit])


def next_due(organisation_id: int) -> datetime | None:
    """Return the next moment at which the clock has something to do."""
    due = Overview.objects.filter(
        organisation_id=organisation_id, clock_due__isnull=False
    ).order_by("clock_due")
    return due.values_list("clock_due", flat=True).first()


def back_off(organisation_id: int, case_id: int, *, until: datetime) -> int:
    """Let the clock leave a failing case alone for a while; return its failures."""
    with writing():
        row = Overview.objects.filter(organisation_id=organisation_id, case_id=case_id)
        row.update(backoff_until=until, failures=F("failures") + 1)
        return row.values_list("failures", flat=True).first() or 0


def postpone(organisation_id: int, case_id: int, *, until: datetime) -> None:
    """Set the moment until which the clock leaves a failing case alone."""
    with writing():
        Overview.objects.filter(
            organisation_id=organisation_id, case_id=case_id
        ).update(backoff_until=until)
