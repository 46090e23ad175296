"""
Destruction: what was ordered is carried out, in steps that each repeat safely.

A new generation of the wrapping key is begun first, so that a pass that was
cut off is known from the key store alone. Then the cards by which search finds
the cases. Then, per case: its keys, its files, its rows. Then, once per pass:
the index under a new key, the anchors, the rewrap, the database's own leftovers,
and last the orders themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from gehoord.dossier import (
    anchors,
    arrivals,
    files,
    keystore,
    mentions,
    orders,
    search_upkeep,
)
from gehoord.dossier.lock import write_lock, writing
from gehoord.dossier.models import (
    Arrival,
    ArrivalState,
    Case,
    CaseState,
    DestructionOrder,
    Entry,
    File,
    Lesson,
    Letter,
    MailSeen,
    Opening,
    OrderState,
    Overview,
    Reader,
    Refusal,
    Seen,
)
from gehoord.dossier.rewrap import rewrap

BATCH = 500


@dataclass(frozen=True, kw_only=True)
class Pass:
    """What a destruction pass did."""

    destroyed: int = 0
    expired: int = 0
    rewrapped: int = 0
    refused: tuple[int, ...] = ()  # cases with an order nobody with the keys gave
    is_finished: bool = True  # otherwise the next pass goes on


def resume(organisation_id: int, *, now: datetime) -> Pass:
    """
    Carry out what is ordered and what expired, from wherever it stopped.

    At most once a day is enough: until then what is ordered no longer opens,
    but older copies of the database still do.
    """
    ordered, refused = _ordered(organisation_id)
    expired = arrivals.expired(organisation_id, now=now, limit=BATCH)
    store = keystore.store()
    if not (ordered or expired or store.is_between_generations(organisation_id)):
        return Pass(refused=tuple(refused))
    store.begin_generation(organisation_id)
    if ordered:
        search_upkeep.forget(organisation_id, ordered)
    for case_id in ordered:
        remove_keys(organisation_id, case_id)
        remove_files(organisation_id, case_id)
        remove_rows(organisation_id, case_id)
    remove_expired(organisation_id, expired, now=now)
    if ordered:
        search_upkeep.renew(organisation_id)
        anchors.forget(organisation_id, set(ordered))
    rewrapped = rewrap(organisation_id)
    is_clear = clear_leftovers()
    if is_clear:
        finish(organisation_id, ordered)
    return Pass(
        destroyed=len(ordered),
        expired=len(expired),
        rewrapped=rewrapped,
        refused=tuple(refused),
        is_finished=is_clear,
    )


OF_A_CASE = (
    *(Letter, Opening, Refusal, Seen, Reader, Overview, Entry, Arrival),
    Lesson,  # in an older copy brought back: what was let go belongs to no case
)
"""What a case has rows in."""


def remove_keys(organisation_id: int, case_id: int) -> None:
    """Remove the data key of a case and of every arrival that belongs to it."""
    with writing():
        Arrival.objects.filter(organisation_id=organisation_id, case_id=case_id).update(
            wrapped_key=arrivals.NO_KEY, key_generation=0
        )
        Case.objects.filter(
            organisation_id=organisation_id, id=case_id, state=CaseState.DESTROYING
        ).update(wrapped_key=arrivals.NO_KEY, key_generation=0)
        _reached(organisation_id, case_id, OrderState.KEYLESS)


def remove_files(organisation_id: int, case_id: int) -> None:
    """Remove every file of a case and of the arrivals that belong to it."""
    holders = [case_id, *arrivals.of_case(organisation_id, case_id)]
    rows = File.objects.filter(organisation_id=organisation_id, holder_id__in=holders)
    files.remove(organisation_id, rows.values_list("id", flat=True))


def remove_rows(organisation_id: int, case_id: int) -> None:
    """Remove every row of a case, in one commit."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    with writing():
        came_with = [case_id, *arrivals.of_case(organisation_id, case_id)]
        MailSeen.objects.filter(
            organisation_id=organisation_id, arrival_id__in=came_with
        ).update(arrival_id=None)
        for model in OF_A_CASE:
            model.objects.filter(**mine).delete()
        mentions.forget(organisation_id, case_id)
        Case.objects.filter(
            organisation_id=organisation_id, id=case_id, state=CaseState.DESTROYING
        ).delete()
        _reached(organisation_id, case_id, OrderState.EMPTIED)


def remove_expired(organisation_id: int, ids: list[int], *, now: datetime) -> None:
    """Remove arrivals that nobody filed in time, with their files."""
    for arrival_id in ids:
        with writing():
            removed, _ = Arrival.objects.filter(
                organisation_id=organisation_id,
                id=arrival_id,
                state=ArrivalState.OPEN,
                expires_at__lte=now,
            ).delete()
            if not removed:
                continue
            rows = File.objects.filter(
                organisation_id=organisation_id, holder_id=arrival_id
            )
            ids_of_files = list(rows.values_list("id", flat=True))
            rows.delete()
        files.remove(organisation_id, ids_of_files)


def clear_leftovers() -> bool:
    """Empty SQLite's journal of older pages; return whether nobody was in the way."""
    if connection.vendor != "sqlite":
        return True
    with write_lock(), connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (busy, _, _) = cursor.fetchone()
    return not busy


def finish(organisation_id: int, case_ids: list[int]) -> None:
    """Remove the orders that are carried out: the record remains."""
    with writing():
        DestructionOrder.objects.filter(
            organisation_id=organisation_id,
            case_id__in=case_ids,
            state=OrderState.EMPTIED,
        ).delete()
    clear_leftovers()


def _ordered(organisation_id: int) -> tuple[list[int], list[int]]:
    """Return the cases with a genuine order, and those whose order is not."""
    genuine: list[int] = []
    refused: list[int] = []
    rows = DestructionOrder.objects.filter(organisation_id=organisation_id)
    for ordered in rows.order_by("ordered_at")[:BATCH]:
        (genuine if orders.is_genuine(ordered) else refused).append(ordered.case_id)
    return genuine, refused


def _reached(organisation_id: int, case_id: int, state: OrderState) -> None:
    DestructionOrder.objects.filter(
        organisation_id=organisation_id, case_id=case_id
    ).update(state=state)
