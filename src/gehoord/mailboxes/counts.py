"""
Whether it adds up: every message ever seen in a mailbox, and what became of it.

Pure bookkeeping over rows in clear: nothing is opened, and no message is named.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Count, Exists, OuterRef, QuerySet

from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, MailSeen, SeenAs
from gehoord.mailboxes.seen import by_arrival

LATE: Final = timedelta(
    minutes=15
)  # a message that waits longer is not coming by itself
BATCH: Final = 500
UNSETTLED: Final = (SeenAs.KEPT, SeenAs.SORTING, SeenAs.NO_REACTION)
WITH_A_PERSON: Final = (SeenAs.KEPT, SeenAs.SORTING)


@dataclass(frozen=True, kw_only=True)
class Counts:
    """
    How many messages were seen, and as what.

    `late`, `lost`, `safe` and `removed` count some of them once more.
    """

    numbers: dict[SeenAs, int]
    late: int
    lost: int
    safe: int
    """In a verified backup, while the original is still at the server."""
    removed: int
    """Of these the original was removed at the server."""

    @property
    def total(self) -> int:
        """Return how many messages were ever seen."""
        return sum(self.numbers.values())

    @property
    def gap(self) -> int:
        """Return how many are not accounted for: this raises the alarm."""
        return self.late + self.lost + self.numbers[SeenAs.GONE]


def of(
    organisation_id: int,
    *,
    mailbox: int | None = None,
    hidden: frozenset[int] = frozenset(),
    now: datetime,
) -> Counts:
    """
    Return the counts of one mailbox, or of all, after bringing them up to date.

    Arrivals that are hidden are left out of each number, so that the whole gives
    no trace of what its reader may not know of.
    """
    settle(organisation_id)
    mine = MailSeen.objects.filter(organisation_id=organisation_id)
    if mailbox is not None:
        mine = mine.filter(mailbox=mailbox)
    if hidden:
        mine = mine.exclude(arrival_id__isnull=False, arrival_id__in=hidden)
    found = dict(mine.values_list("seen_as").annotate(number=Count("uid")))
    late = mine.filter(seen_as=SeenAs.WAITING, seen_at__lt=now - LATE)
    return Counts(
        numbers={each: found.get(each, 0) for each in SeenAs},
        late=late.count(),
        lost=_without_arrival(mine),
        safe=mine.filter(safe_since__isnull=False, removed_at__isnull=True).count(),
        removed=mine.filter(removed_at__isnull=False).count(),
    )


def arrivals_in(organisation_id: int, case_ids: frozenset[int]) -> frozenset[int]:
    """Return what was kept of messages that belong to these cases."""
    found = Arrival.objects.filter(
        organisation_id=organisation_id, case_id__in=case_ids
    ).values_list("id", flat=True)
    return frozenset(found) | case_ids


def with_a_person(organisation_id: int) -> list[int]:
    """Return what was kept of messages that wait for a person."""
    found = MailSeen.objects.filter(
        organisation_id=organisation_id,
        seen_as__in=WITH_A_PERSON,
        arrival_id__isnull=False,
    ).values_list("arrival_id", flat=True)
    return [each for each in found if each is not None]


def waiting(organisation_id: int, mailbox: int) -> int:
    """Return how many messages are listed and still to be fetched."""
    return MailSeen.objects.filter(
        organisation_id=organisation_id, mailbox=mailbox, seen_as=SeenAs.WAITING
    ).count()


def settle(organisation_id: int) -> int:
    """Let what people said of kept messages be counted; return how many changed."""
    mine = MailSeen.objects.filter(
        organisation_id=organisation_id,
        seen_as__in=UNSETTLED,
        arrival_id__isnull=False,
    )
    changed = 0
    last = -1
    while found := list(
        mine.filter(arrival_id__gt=last).order_by("arrival_id")[:BATCH]
    ):
        last = max(row.arrival_id or 0 for row in found)
        changed += _settle(organisation_id, found)
    return changed


def acknowledge(organisation_id: int) -> int:
    """Count what is gone as no reaction: an owner looked and said so."""
    with writing():
        return MailSeen.objects.filter(
            organisation_id=organisation_id, seen_as=SeenAs.GONE
        ).update(seen_as=SeenAs.NO_REACTION)


def _settle(organisation_id: int, found: list[MailSeen]) -> int:
    ids = [row.arrival_id for row in found if row.arrival_id is not None]
    there = {
        arrived.id: arrived
        for arrived in Arrival.objects.filter(
            organisation_id=organisation_id, id__in=ids
        ).defer("sealed")
    }
    changed = 0
    for row in found:
        arrived = there.get(row.arrival_id or 0)
        now_as = by_arrival(arrived) if arrived else SeenAs(row.seen_as)
        forgotten = arrived is None and row.seen_as == SeenAs.NO_REACTION
        if now_as != row.seen_as or forgotten:
            changed += 1
            _write(row, now_as, arrival_id=None if forgotten else row.arrival_id)
    return changed


def _write(row: MailSeen, seen_as: SeenAs, *, arrival_id: int | None) -> None:
    # The fingerprint of no reaction stays, so that it is known again.
    fingerprint = row.fingerprint if seen_as == SeenAs.NO_REACTION else None
    with writing():
        MailSeen.objects.filter(pk=row.pk, seen_as=row.seen_as).update(
            seen_as=seen_as, arrival_id=arrival_id, fingerprint=fingerprint
        )


def _without_arrival(mine: QuerySet[MailSeen]) -> int:
    """Return how many should have something kept of them, and have nothing."""
    kept = Arrival.objects.filter(
        organisation_id=OuterRef("organisation_id"), id=OuterRef("arrival_id")
    )
    gone = mine.filter(arrival_id__isnull=False).exclude(seen_as=SeenAs.NO_REACTION)
    never = mine.filter(arrival_id__isnull=True, seen_as__in=WITH_A_PERSON)
    return gone.filter(~Exists(kept)).count() + never.count()
