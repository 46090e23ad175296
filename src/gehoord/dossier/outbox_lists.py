"""Letters over many cases: what left, what has still to, what could not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from django.db.models import Exists, OuterRef, Q, QuerySet

from gehoord import rows
from gehoord.dossier.models import ON_ITS_WAY, Letter, LetterState, Reader
from gehoord.dossier.outbox import Kept, as_kept

TRIED = 3  # times: after some twenty minutes
NOT_TAKEN_UP = timedelta(minutes=10)  # a clock that runs is never this far behind
MOST_COUNTED = 100
# Written out: every work list of an owner asks it.
_STUCK: Final = (
    "organisation_id = %s AND next_try_at IS NOT NULL AND state IN (%s, %s)"
    " AND (attempts >= %s OR next_try_at < %s)"
    " AND EXISTS (SELECT 1 FROM dossier_reader mine"
    " WHERE mine.organisation_id = dossier_letter.organisation_id"
    " AND mine.case_id = dossier_letter.case_id AND mine.staff_number = %s) LIMIT %s"
)


class Only(StrEnum):
    """Which of the letters that are settled are listed."""

    ALL = ""
    NOT_LEFT = "not-left"
    CAME_BACK = "came-back"


_WHICH = {
    Only.ALL: Q(settled_at__isnull=False),
    Only.NOT_LEFT: Q(failed_at__isnull=False) & ~Q(state=LetterState.LEFT),
    Only.CAME_BACK: Q(failed_at__isnull=False, state=LetterState.LEFT),
}


@dataclass(frozen=True, kw_only=True)
class Until:
    """Where a page of letters ended: the next one begins behind it."""

    at: datetime
    id: int


def settled(
    organisation_id: int,
    staff_number: int,
    *,
    only: Only = Only.ALL,
    until: Until | None = None,
    limit: int,
) -> list[Kept]:
    """Return what left or failed, of the cases that this person may open; last first."""
    mine = _readable(organisation_id, staff_number).filter(_WHICH[only])
    if until is not None:
        # The first says what the second does too, so that the index is used for it.
        mine = mine.filter(settled_at__lte=until.at).filter(
            Q(settled_at__lt=until.at) | Q(id__lt=until.id)
        )
    return [as_kept(row) for row in mine.order_by("-settled_at", "-id")[:limit]]


def on_their_way(organisation_id: int, staff_number: int, *, limit: int) -> list[Kept]:
    """Return what has still to leave, of the cases that this person may open."""
    mine = _readable(organisation_id, staff_number).filter(state__in=ON_ITS_WAY)
    return [as_kept(row) for row in mine.order_by("next_try_at")[:limit]]


def number_stuck(organisation_id: int, staff_number: int, *, now: datetime) -> int:
    """
    Return how many letters should have left and did not, up to a hundred.

    Tried three times in vain, or never taken up; of the cases this person may open.
    """
    asked = [organisation_id, *ON_ITS_WAY, TRIED, now - NOT_TAKEN_UP, staff_number]
    return len(rows.told(Letter, ("id",), _STUCK, [*asked, MOST_COUNTED]))


def _readable(organisation_id: int, staff_number: int) -> QuerySet[Letter]:
    may_open = Reader.objects.filter(
        organisation_id=organisation_id,
        case_id=OuterRef("case_id"),
        staff_number=staff_number,
    )
    return Letter.objects.filter(Exists(may_open), organisation_id=organisation_id)


def cases_with_failed(organisation_id: int, *, limit: int = 500) -> list[int]:
    """Return the cases with a letter that could not be delivered by mail."""
    failed = Letter.objects.filter(
        organisation_id=organisation_id,
        state__in=(LetterState.FAILED, LetterState.PAPER),
    )
    ids = failed.order_by("case_id").values_list("case_id", flat=True).distinct()
    return list(ids[:limit])
