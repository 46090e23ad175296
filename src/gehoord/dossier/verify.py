"""
Verification: is everything still as it was written?

Reads the whole store of one organisation, a case at a time, and names every
byte changed, row missing, added or swapped, case cut off or rolled back to
before its last anchor. What holders of the keys could still do stands in
docs/security.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gehoord import rows
from gehoord.dossier import anchors, chain, keystore, orders, outbox, overview, store
from gehoord.dossier.chain import Damaged
from gehoord.dossier.findings import Fault, Finding
from gehoord.dossier.journal import Anchor
from gehoord.dossier.keys import DataKey, KeyTrouble
from gehoord.dossier.keystore import JOURNAL
from gehoord.dossier.models import (
    Case,
    CaseState,
    DestructionOrder,
    Entry,
    Letter,
    Mention,
    Opening,
    Overview,
    Reader,
    Refusal,
    Seen,
)
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.store import stored_entries
from gehoord.dossier.verify_holdings import holdings
from gehoord.dossier.verify_search import search_index

OF_CASES: tuple[
    type[Entry | Overview | Reader | Letter | Opening | Refusal | Seen | Mention], ...
] = (
    Entry,
    Overview,
    Reader,
    Letter,
    Opening,
    Refusal,
    Seen,
    Mention,
)


@dataclass(frozen=True)
class _Chain:
    """The tags a case had at each position, and the letters its entries name."""

    tags: list[bytes]
    letters: set[int]


def verify(
    organisation_id: int, *, now: datetime, witness: str | None = None
) -> list[Finding]:
    """
    Return every fault; nothing when all is as it was written.

    A witness is a register head someone was sent: it must be a line of the
    journal. `now` tells an upload under way from a file without a row.
    """
    found = list(_journal(organisation_id, witness=witness))
    anchored = _anchored(organisation_id)
    ordered = {
        order.case_id: order
        for order in DestructionOrder.objects.filter(organisation_id=organisation_id)
    }
    found += [
        Finding(fault=Fault.ORDER_NOT_GENUINE, case_id=order.case_id)
        for order in ordered.values()
        if not orders.is_genuine(order)
    ]
    seen = set()
    cases = Case.objects.filter(organisation_id=organisation_id).order_by("id")
    for case in cases.iterator(chunk_size=500):
        seen.add(case.id)
        if case.state == CaseState.KEPT:
            found += _twice(case, anchor=anchored.get(case.id))
        elif case.id not in ordered:
            found.append(Finding(fault=Fault.CASE_NEVER_ENDED, case_id=case.id))
    found += [
        Finding(fault=Fault.CASE_VANISHED, case_id=case_id)
        for case_id in sorted(anchored.keys() - seen - ordered.keys())
    ]
    found += _without_case(organisation_id, seen | ordered.keys())
    found += holdings(organisation_id, now=now)
    found += search_index(organisation_id, ordered=ordered.keys())
    return found


def _twice(case: Case, *, anchor: Anchor | None) -> list[Finding]:
    """Return what is wrong also when read again: an act may have come in between."""
    if not list(_case(case, anchor=anchor)):
        return []
    again = Case.objects.filter(organisation_id=case.organisation_id, id=case.id)
    return [
        finding
        for row in again.filter(state=CaseState.KEPT)
        for finding in _case(row, anchor=anchor)
    ]


def _case(case: Case, *, anchor: Anchor | None) -> Iterator[Finding]:
    try:
        key = store.key_of(case)
    except KeyTrouble:
        yield Finding(fault=Fault.KEY_MISSING, case_id=case.id)
        return
    except DoesNotOpen:
        fault = Fault.KEY_DAMAGED if case.wrapped_key else Fault.KEY_MISSING
        yield Finding(fault=fault, case_id=case.id)
        return
    try:
        whole = _chain(case, key=key)
    except Damaged as damage:
        place = str(damage.position)
        yield Finding(fault=Fault.ENTRY_DAMAGED, case_id=case.id, place=place)
        return
    if _is_cut(case, whole, anchor=anchor):
        yield Finding(
            fault=Fault.CASE_CUT_OR_ROLLED_BACK,
            case_id=case.id,
            place=str(len(whole.tags)),
        )
    yield from _letters(case, whole, key=key)
    yield from _overview(case, key=key)


def _chain(case: Case, *, key: DataKey) -> _Chain:
    whole = _Chain([], set())
    for link, tag in chain.unseal(
        key,
        stored_entries(case.organisation_id, case.id),
        organisation_id=case.organisation_id,
        case_id=case.id,
        last_tag=store.first_tag_of(case, key=key),
    ):
        whole.tags.append(tag)
        whole.letters.update(link.letters)
    return whole


def _is_cut(case: Case, whole: _Chain, *, anchor: Anchor | None) -> bool:
    length, last_tag = len(whole.tags), whole.tags[-1] if whole.tags else None
    if case.length != length or bytes(case.last_tag) != last_tag:
        return True
    if anchor is None:
        return False
    return anchor.length > length or whole.tags[anchor.length - 1] != anchor.last_tag


def _letters(case: Case, whole: _Chain, *, key: DataKey) -> Iterator[Finding]:
    there = {
        letter.id: letter for letter in outbox.of_case(case.organisation_id, case.id)
    }
    for missing in sorted(whole.letters - there.keys()):
        place = f"letter {missing}"
        yield Finding(fault=Fault.LETTER_MISSING, case_id=case.id, place=place)
    for letter in there.values():
        try:
            outbox.pin(letter, key=key)
            outbox.sent_bytes(letter, key=key)
            is_sound = letter.id in whole.letters
        except DoesNotOpen:
            is_sound = False
        if not is_sound:
            place = f"letter {letter.id}"
            yield Finding(fault=Fault.LETTER_DAMAGED, case_id=case.id, place=place)


def _overview(case: Case, *, key: DataKey) -> Iterator[Finding]:
    mine = {"organisation_id": case.organisation_id, "case_id": case.id}
    row = rows.find(Overview, mine)
    if row is None:
        yield Finding(fault=Fault.OVERVIEW_MISSING, case_id=case.id)
        return
    try:
        derived = overview.read(row, key=key)
    except DoesNotOpen:
        yield Finding(fault=Fault.OVERVIEW_DAMAGED, case_id=case.id)
        return
    if row.length != case.length:
        yield Finding(fault=Fault.OVERVIEW_DAMAGED, case_id=case.id)
    shown = {(number, *overview.shown(derived)) for number in derived.readers}
    columns = ("staff_number", "is_open", "due_on")
    there = set(rows.columns(Reader, columns, mine, order_by="staff_number"))
    # While who works here changes, a reader may be missing; nobody may be added.
    if there - shown or (shown - there and not row.is_behind):
        yield Finding(fault=Fault.READERS_DIFFER, case_id=case.id)


def _without_case(organisation_id: int, case_ids: set[int]) -> Iterator[Finding]:
    for model in OF_CASES:
        of_all = model.objects.filter(organisation_id=organisation_id)
        held = set(of_all.order_by().values_list("case_id", flat=True).distinct())
        for case_id in sorted(held - case_ids):
            table = model._meta.db_table
            yield Finding(fault=Fault.ROW_WITHOUT_CASE, case_id=case_id, place=table)


def _anchored(organisation_id: int) -> dict[int, Anchor]:
    lines = anchors.journal(organisation_id).lines()
    return {line.anchor.case_id: line.anchor for line in lines if line.anchor}


def _journal(organisation_id: int, *, witness: str | None) -> Iterator[Finding]:
    book = anchors.journal(organisation_id)
    with keystore.store().locked(organisation_id, JOURNAL):
        lines = book.lines()
    broken = book.first_broken(lines)
    if broken is not None:
        yield Finding(fault=Fault.JOURNAL_BROKEN, place=f"line {broken}")
    if witness is not None and witness not in {line.head.hex() for line in lines}:
        yield Finding(fault=Fault.WITNESS_UNKNOWN, place=witness)
