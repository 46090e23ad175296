"""
The order to destroy a case: one commit, after which the case no longer opens.

Tally, record of destruction, authenticated order and the state *destroying*
are written together, conditional on the case being what the caller looked at.
From then on it answers everywhere like a case that never was.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F

from gehoord.dossier import keystore, store
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import Purpose
from gehoord.dossier.models import (
    Case,
    CaseState,
    DestructionOrder,
    DestructionRecord,
    KeptBy,
    Letter,
    LetterState,
    OrderState,
    Overview,
    Reader,
    Tally,
)
from gehoord.dossier.seal import canonical
from gehoord.dossier.store import ChangedMeanwhile, Opened

UNSENT = (LetterState.WAITING, LetterState.CLAIMED, LetterState.PAPER)


@dataclass(frozen=True, kw_only=True)
class Counted:
    """How the case is counted once it is gone; codes, never names."""

    quarter: date
    kind: str
    outcome: str
    kept_by: KeptBy


def order(
    opened: Opened,
    *,
    ground: str,
    counted: Counted,
    remove_record_after: date,
    now: datetime,
    draw_id: Callable[[], int] = fresh_id,
) -> int:
    """
    Order the destruction of a case; return the number of its record.

    Belongs in the caller's transaction, in which nothing was found that
    postpones it. Raises ChangedMeanwhile when the case is no longer what was
    looked at.
    """
    organisation_id, case_id = opened.organisation_id, opened.case_id
    _stop_opening(opened)
    number = draw_id()
    ordered = DestructionOrder(
        organisation_id=organisation_id,
        case_id=case_id,
        record_number=number,
        length=opened.length,
        ordered_at=now,
        state=OrderState.ORDERED,
    )
    ordered.proof = _proof(ordered)
    DestructionOrder.objects.bulk_create([ordered])
    DestructionRecord.objects.bulk_create(
        [
            DestructionRecord(
                organisation_id=organisation_id,
                number=number,
                reference_hash=reference_hash(organisation_id, opened.reference),
                month=now.date().replace(day=1),
                ground=ground,
                ciphertext_hash=_ciphertext_hash(organisation_id, case_id),
                remove_after=remove_record_after,
            )
        ]
    )
    _count(organisation_id, counted)
    return number


def again(
    organisation_id: int,
    case_id: int,
    *,
    now: datetime,
    draw_id: Callable[[], int] = fresh_id,
) -> None:
    """
    Order once more what was destroyed before, and came back in an older copy.

    Belongs in the caller's transaction. Its record and tally were made then; an
    order that stands already is left as it is.
    """
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    held = Case.objects.filter(organisation_id=organisation_id, id=case_id)
    held.update(state=CaseState.DESTROYING)
    Reader.objects.filter(**mine).delete()
    Overview.objects.filter(**mine).delete()
    if DestructionOrder.objects.filter(**mine).exists():
        return
    ordered = DestructionOrder(
        **mine,
        record_number=draw_id(),
        length=held.values_list("length", flat=True).get(),
        ordered_at=now,
        state=OrderState.ORDERED,
    )
    ordered.proof = _proof(ordered)
    DestructionOrder.objects.bulk_create([ordered])


def is_genuine(ordered: DestructionOrder) -> bool:
    """Return whether the order was given by someone who held the keys."""
    return hmac.compare_digest(bytes(ordered.proof), _proof(ordered))


def reference_hash(organisation_id: int, reference: str) -> bytes:
    """Return the keyed hash under which a record knows the reference."""
    standing = keystore.store().standing(organisation_id)
    return standing.mac(Purpose.RECORDS, canonical("reference", reference))


def remove_old_records(organisation_id: int, *, today: date) -> int:
    """Remove records of destruction whose own time is past; return how many."""
    removed, _ = DestructionRecord.objects.filter(
        organisation_id=organisation_id, remove_after__lt=today
    ).delete()
    return removed


def _stop_opening(opened: Opened) -> None:
    organisation_id, case_id = opened.organisation_id, opened.case_id
    stopped = Case.objects.filter(
        organisation_id=organisation_id,
        id=case_id,
        state=CaseState.KEPT,
        length=opened.length,
        last_tag=opened.last_tag,
    ).update(state=CaseState.DESTROYING)
    if not stopped:
        raise ChangedMeanwhile
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    Reader.objects.filter(**mine).delete()
    Overview.objects.filter(**mine).delete()
    Letter.objects.filter(**mine, state__in=UNSENT).update(
        state=LetterState.ABANDONED, next_try_at=None, claimed_until=None
    )


def _proof(ordered: DestructionOrder) -> bytes:
    standing = keystore.store().standing(ordered.organisation_id)
    said = canonical(
        "order",
        ordered.organisation_id,
        ordered.case_id,
        ordered.record_number,
        ordered.length,
        ordered.ordered_at,
    )
    return standing.mac(Purpose.ORDERS, said)


def _ciphertext_hash(organisation_id: int, case_id: int) -> bytes:
    whole = hashlib.sha256()
    for entry in store.stored_entries(organisation_id, case_id):
        whole.update(entry.sealed)
    return whole.digest()


def _count(organisation_id: int, counted: Counted) -> None:
    facts = {
        "organisation_id": organisation_id,
        "quarter": counted.quarter,
        "kind": counted.kind,
        "outcome": counted.outcome,
        "kept_by": counted.kept_by,
    }
    Tally.objects.bulk_create([Tally(**facts)], ignore_conflicts=True)
    Tally.objects.filter(**facts).update(number=F("number") + 1)
