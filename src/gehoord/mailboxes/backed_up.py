"""Which messages of mailboxes lie in a verified backup, so that originals may go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby, islice
from typing import Final

from django.db.models import Exists, OuterRef, Q

from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, MailSeen, SeenAs

BATCH: Final = 500
PLACE: Final = ("organisation_id", "mailbox", "folder", "validity")

Number = tuple[int, int, int, int, int]
"""Organisation, mailbox, folder, and the server's validity and number of a message."""


def lying_here() -> Iterator[Number]:
    """
    Yield what lies in this database and was not yet known to lie in a backup.

    A message does when all of it was kept here, or when it was here and went
    since: with its case, or because somebody said that it is no reaction.
    """
    held = Arrival.objects.filter(
        organisation_id=OuterRef("organisation_id"), id=OuterRef("arrival_id")
    )
    yield from (
        MailSeen.objects.filter(is_whole=True, safe_since__isnull=True)
        .exclude(seen_as__in=(SeenAs.WAITING, SeenAs.GONE))
        .filter(Q(arrival_id__isnull=True) | Exists(held))
        .order_by(*PLACE, "uid")
        .values_list(*PLACE, "uid")
        .iterator(chunk_size=BATCH)
    )


def reckon(lying_in_it: Iterable[Number], now: datetime) -> int:
    """Write down what lies in a verified backup of this moment; return how many."""
    new = 0
    for place, found in groupby(lying_in_it, lambda number: number[:4]):
        uids = (number[4] for number in found)
        while some := list(islice(uids, BATCH)):
            new += _safe(dict(zip(PLACE, place, strict=True)), some, now=now)
    return new


def _safe(place: dict[str, int], uids: list[int], *, now: datetime) -> int:
    mine = MailSeen.objects.filter(**place, uid__in=uids, safe_since__isnull=True)
    with writing():
        return mine.update(safe_since=now)
