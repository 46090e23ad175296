"""
Every message ever seen in a mailbox: a row before it is fetched, settled after.

The row is written in the same commit as how far the folder was listed, so no
message can fall between two passes; and it is tied to what was kept of the
message in the commit that keeps it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import F, QuerySet

from gehoord import rows
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, ArrivalState, MailSeen, SeenAs
from gehoord.organisation.mailboxes import MailFolder

MISSING_TWICE: Final = 2  # a message that is not there twice is gone
SETTLED: Final = (
    SeenAs.CASE,
    SeenAs.REPLY,
    SeenAs.NOTICE,
    SeenAs.DUPLICATE,
    SeenAs.NO_REACTION,
)


@dataclass(frozen=True, kw_only=True)
class Place:
    """One folder as it is numbered now."""

    organisation_id: int
    mailbox: int
    folder: int
    validity: int

    @property
    def where(self) -> dict[str, object]:
        """Return the columns by which its rows are found."""
        return {
            "organisation_id": self.organisation_id,
            "mailbox": self.mailbox,
            "folder": self.folder,
            "validity": self.validity,
        }


def folders(organisation_id: int, mailbox: int) -> list[MailFolder]:
    """Return the folders that are read, in order."""
    mine = MailFolder.objects.filter(organisation_id=organisation_id, mailbox=mailbox)
    return list(mine.order_by("number"))


def place_of(folder: MailFolder) -> Place:
    """Return the folder as it is numbered now."""
    return Place(
        organisation_id=folder.organisation_id,
        mailbox=folder.mailbox,
        folder=folder.number,
        validity=folder.validity,
    )


def renumbered(folder: MailFolder, *, validity: int, number: int) -> None:
    """
    Begin anew in a folder whose numbers mean other messages from now on.

    What was not fetched yet is listed again under its new number: that row counts
    and the old one is a duplicate, unless so few are left that some are gone.
    """
    with writing():
        waiting = _waiting(place_of(folder))
        there = SeenAs.DUPLICATE if waiting.count() <= number else SeenAs.GONE
        waiting.update(seen_as=there, marked=True)
        MailSeen.objects.filter(**place_of(folder).where).update(marked=True)
        folder.renumbered_at = folder.listed_at
        folder.validity, folder.next_uid = validity, 1
        folder.save(update_fields=["validity", "next_uid", "renumbered_at"])


def note(
    folder: MailFolder, uids: Sequence[int], *, to_be_marked: bool, now: datetime
) -> None:
    """
    Write down that these are there, and that the folder was listed so far.

    What stands there already stays: two who both read may begin at the same number.
    """
    place = place_of(folder)
    with writing():
        known = _noted(place, uids)
        rows.insert(
            MailSeen,
            [
                {
                    **place.where,
                    "uid": uid,
                    "seen_as": SeenAs.WAITING,
                    "seen_at": now,
                    "tries": 0,
                    "marked": not to_be_marked,
                    "is_whole": False,
                }
                for uid in uids
                if uid not in known
            ],
        )
        if uids:
            folder.next_uid = uids[-1] + 1
        folder.listed_at = now
        folder.save(update_fields=["next_uid", "listed_at"])


def _noted(place: Place, uids: Sequence[int]) -> set[int]:
    if not uids:
        return set()
    there = MailSeen.objects.filter(**place.where, uid__range=(uids[0], uids[-1]))
    return set(there.values_list("uid", flat=True))


def waiting(place: Place, *, after: int, limit: int) -> list[int]:
    """Return the numbers of messages still to be fetched, oldest first."""
    found = _waiting(place).filter(uid__gt=after).order_by("uid")
    return list(found.values_list("uid", flat=True)[:limit])


def kept_as(place: Place, uid: int, arrival_id: int, *, is_whole: bool) -> None:
    """Tie the row to what is kept of the message; belongs in that commit."""
    _row(place, uid).update(arrival_id=arrival_id, is_whole=is_whole)


def settle(
    place: Place,
    taken: Mapping[int, SeenAs],
    *,
    whole: Collection[int] = (),
    left_alone: Collection[int] = (),
) -> None:
    """
    Say what messages are, in one commit.

    Of those in `whole` all was fetched. To those in `left_alone` nothing may
    happen at the server.
    """
    if not taken:
        return
    waiting = _waiting(place)
    with writing():
        for kind in set(taken.values()):
            uids = [uid for uid, seen_as in taken.items() if seen_as == kind]
            waiting.filter(uid__in=uids).update(seen_as=kind)
        if whole:
            MailSeen.objects.filter(**place.where, uid__in=whole).update(is_whole=True)
        if left_alone:
            MailSeen.objects.filter(**place.where, uid__in=left_alone).update(
                marked=True
            )


def missed(place: Place, uid: int) -> None:
    """Write down that it was not there; twice means that it is gone."""
    with writing():
        _row(place, uid).update(tries=F("tries") + 1)
        _row(place, uid).filter(tries__gte=MISSING_TWICE).update(
            seen_as=SeenAs.GONE, marked=True
        )


def known_as(place: Place, uids: Collection[int]) -> dict[int, SeenAs]:
    """Return what those are that were kept already, and only this was not written."""
    kept = MailSeen.objects.filter(
        **place.where, uid__in=uids, arrival_id__isnull=False
    ).values_list("uid", "arrival_id")
    numbers = dict(kept)
    if not numbers:
        return {}
    there = Arrival.objects.filter(
        organisation_id=place.organisation_id,
        id__in=[each for each in numbers.values() if each is not None],
    ).defer("sealed")
    found = {each.id: by_arrival(each) for each in there}
    return {
        uid: found[number]
        for uid, number in numbers.items()
        if number is not None and number in found
    }


def not_whole(place: Place, uids: Collection[int]) -> frozenset[int]:
    """Return those of which only a part was kept."""
    mine = MailSeen.objects.filter(**place.where, uid__in=uids, is_whole=False)
    return frozenset(mine.values_list("uid", flat=True))


def by_arrival(arrived: Arrival) -> SeenAs:
    """
    Return what a message counts as, by what became of what was kept of it.

    A case has the id of what it was made from; what somebody put with a case that
    was there is no case more.
    """
    if arrived.state == ArrivalState.ADOPTED and arrived.case_id == arrived.id:
        return SeenAs.CASE
    if arrived.case_id is not None:
        return SeenAs.REPLY
    if arrived.state == ArrivalState.OPEN:
        return SeenAs.NO_REACTION
    return SeenAs.SORTING if arrived.state == ArrivalState.SORTING else SeenAs.KEPT


def to_be_marked(place: Place, *, limit: int) -> list[int]:
    """Return what is kept durably and not yet marked or moved at the server."""
    found = MailSeen.objects.filter(**place.where, marked=False)
    durable = found.exclude(seen_as=SeenAs.WAITING).order_by("uid")
    return list(durable.values_list("uid", flat=True)[:limit])


def marked(place: Place, uids: Sequence[int]) -> None:
    """Write down that these were marked or moved at the server."""
    with writing():
        MailSeen.objects.filter(**place.where, uid__in=uids).update(marked=True)


def removable(place: Place, *, safe_before: datetime, limit: int) -> list[int]:
    """
    Return what lies in a verified backup since then, and is settled.

    What still waits for a person stays at the server as well, and so does what
    was too large to be kept whole.
    """
    found = MailSeen.objects.filter(
        **place.where,
        is_whole=True,
        removed_at__isnull=True,
        safe_since__lte=safe_before,
        seen_as__in=SETTLED,
    )
    return list(found.order_by("safe_since").values_list("uid", flat=True)[:limit])


def removed(place: Place, uids: Sequence[int], *, now: datetime) -> None:
    """Write down that these originals are no longer at the server."""
    with writing():
        MailSeen.objects.filter(**place.where, uid__in=uids).update(removed_at=now)


def is_no_reaction(organisation_id: int, fingerprint: bytes) -> bool:
    """Return whether a person said of this very message that it is no reaction."""
    return MailSeen.objects.filter(
        organisation_id=organisation_id,
        fingerprint=fingerprint,
        seen_as=SeenAs.NO_REACTION,
    ).exists()


def _waiting(place: Place) -> QuerySet[MailSeen]:
    return MailSeen.objects.filter(**place.where, seen_as=SeenAs.WAITING)


def _row(place: Place, uid: int) -> QuerySet[MailSeen]:
    return MailSeen.objects.filter(**place.where, uid=uid)
