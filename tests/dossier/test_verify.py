"""Each way of tampering is done, and each is named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.db.models import F, Model

from gehoord.dossier import (
    anchors,
    arrivals,
    files,
    leaving,
    openings,
    store,
    triggers,
)
from gehoord.dossier.chain import Sealed
from gehoord.dossier.findings import Fault, Finding
from gehoord.dossier.models import (
    Arrival,
    Case,
    CaseState,
    DestructionOrder,
    Door,
    Entry,
    File,
    Letter,
    Opening,
    OrderState,
    Overview,
    Reader,
)
from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.store import Opened
from gehoord.dossier.verify import verify
from tests.dossier.making import NOW, add, arrive, file_case

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(days=3650)
RECEIPT = NewLetter(position=1, pin=b"receipt")


@pytest.fixture
def kept(organisation: int) -> Opened:
    """Return a case with all that a case can have, beside another case."""
    arrived = arrive(organisation)
    written = files.write(
        organisation, arrived.id, [b"photo"], key=arrived.key, most_bytes=99
    )
    files.record(written, name="photo.png", media_type="image/png", key=arrived.key)
    opened = file_case(
        organisation, (b"one", b"two"), letters=(RECEIPT,), arrived=arrived
    )
    opened = add(opened, b"three", b"four")
    (letter_id,) = leaving.due(organisation, now=NOW)
    letter = leaving.claim(organisation, letter_id, now=NOW)
    assert letter is not None
    leaving.left(letter, b"exact bytes", key=opened.key)
    later = arrivals.take_in(
        organisation, b"mail", door=Door.MAIL, received_at=NOW, expires_at=NOW
    )
    arrivals.link(later, case_id=opened.case_id)
    openings.record(
        organisation, opened.case_id, who="staff:1", purpose="page", now=NOW
    )
    file_case(organisation, (b"uno", b"dos"), number=1)
    anchors.anchor(organisation)
    triggers.remove(connection)
    return opened


def found(opened: Opened, *, witness: str | None = None) -> list[Finding]:
    return verify(opened.organisation_id, now=LATER, witness=witness)


def faults(opened: Opened) -> set[Fault]:
    return {finding.fault for finding in found(opened)}


def flipped(content: bytes, place: int) -> bytes:
    changed = bytearray(content)
    changed[place % len(changed)] ^= 0x40
    return bytes(changed)


def test_what_nobody_touched_has_no_faults(kept: Opened) -> None:
    head = anchors.head(kept.organisation_id)

    assert found(kept) == []
    assert found(kept, witness=head) == []


@pytest.mark.parametrize("place", [0, 1, 5, 12, 13, 40, 100, -17, -16, -1])
def test_a_flipped_byte_of_any_entry_is_named_with_its_position(
    kept: Opened, place: int
) -> None:
    for entry in Entry.objects.filter(case_id=kept.case_id):
        before = bytes(entry.sealed)
        row = Entry.objects.filter(case_id=kept.case_id, position=entry.position)
        row.update(sealed=flipped(before, place))

        assert found(kept) == [
            Finding(
                fault=Fault.ENTRY_DAMAGED,
                case_id=kept.case_id,
                place=str(entry.position),
            )
        ]
        row.update(sealed=before)


COLUMNS: list[tuple[type[Model], str, Fault]] = [
    (Case, "wrapped_key", Fault.KEY_DAMAGED),
    (Case, "last_tag", Fault.CASE_CUT_OR_ROLLED_BACK),
    (Overview, "card", Fault.OVERVIEW_DAMAGED),
    (Letter, "sealed_pin", Fault.LETTER_DAMAGED),
    (Letter, "sealed_bytes", Fault.LETTER_DAMAGED),
    (File, "sealed_facts", Fault.FILE_DAMAGED),
    (Arrival, "sealed", Fault.ARRIVAL_DAMAGED),
]


@pytest.mark.parametrize(("model", "column", "fault"), COLUMNS)
def test_a_flipped_byte_of_any_sealed_column_is_named(
    kept: Opened, model: type[Model], column: str, fault: Fault
) -> None:
    rows = model._default_manager.exclude(**{column: None})
    row = rows.order_by("pk").first()
    assert row is not None
    whole = bytes(getattr(row, column))
    for place in range(0, len(whole), max(1, len(whole) // 23)):
        rows.filter(pk=row.pk).update(**{column: flipped(whole, place)})

        assert fault in faults(kept), place


CHANGES: list[tuple[str, Callable[[Opened], object], Fault]] = [
    (
        "the tail cut off",
        lambda _: Entry.objects.filter(position=4).delete(),
        Fault.CASE_CUT_OR_ROLLED_BACK,
    ),
    (
        "a row missing in the middle",
        lambda _: Entry.objects.filter(position=2).delete(),
        Fault.ENTRY_DAMAGED,
    ),
    (
        "a row added",
        lambda case: Entry.objects.create(
            organisation_id=case.organisation_id,
            case_id=case.case_id,
            position=5,
            sealed=Entry.objects.get(case_id=case.case_id, position=4).sealed,
        ),
        Fault.ENTRY_DAMAGED,
    ),
    (
        "a reference changed",
        lambda case: Case.objects.filter(id=case.case_id).update(reference="x"),
        Fault.ENTRY_DAMAGED,
    ),
    (
        "another procedure",
        lambda case: Case.objects.filter(id=case.case_id).update(procedure_hash="0"),
        Fault.ENTRY_DAMAGED,
    ),
    (
        "a length changed",
        lambda case: Case.objects.filter(id=case.case_id).update(length=3),
        Fault.CASE_CUT_OR_ROLLED_BACK,
    ),
    (
        "a case gone",
        lambda case: Case.objects.filter(id=case.case_id).delete(),
        Fault.CASE_VANISHED,
    ),
    (
        "a case gone, with rows left",
        lambda case: Case.objects.filter(id=case.case_id).delete(),
        Fault.ROW_WITHOUT_CASE,
    ),
    (
        "a key gone without an order",
        lambda case: Case.objects.filter(id=case.case_id).update(wrapped_key=b""),
        Fault.KEY_MISSING,
    ),
    (
        "a key of no generation",
        lambda case: Case.objects.filter(id=case.case_id).update(key_generation=0),
        Fault.KEY_MISSING,
    ),
    (
        "a case hidden without an order",
        lambda _: Case.objects.update(state=CaseState.DESTROYING),
        Fault.CASE_NEVER_ENDED,
    ),
    (
        "an overview row gone",
        lambda _: Overview.objects.all().delete(),
        Fault.OVERVIEW_MISSING,
    ),
    (
        "a stage changed",
        lambda _: Overview.objects.update(stage="closed"),
        Fault.OVERVIEW_DAMAGED,
    ),
    (
        "a due moment changed",
        lambda _: Overview.objects.update(clock_due=LATER),
        Fault.OVERVIEW_DAMAGED,
    ),
    (
        "a reader added",
        lambda _: Reader.objects.filter(staff_number=2).update(staff_number=9),
        Fault.READERS_DIFFER,
    ),
    (
        "a reader gone",
        lambda _: Reader.objects.filter(staff_number=2).delete(),
        Fault.READERS_DIFFER,
    ),
    ("a letter gone", lambda _: Letter.objects.all().delete(), Fault.LETTER_MISSING),
    (
        "a letter moved to another entry",
        lambda _: Letter.objects.update(position=2),
        Fault.LETTER_DAMAGED,
    ),
    (
        "a letter given another Message-ID",
        lambda _: Letter.objects.update(message_id="x"),
        Fault.LETTER_DAMAGED,
    ),
    (
        "a letter nothing caused",
        lambda _: Letter.objects.update(id=F("id") - 1),
        Fault.LETTER_DAMAGED,
    ),
    (
        "what came in gone",
        lambda _: Arrival.objects.filter(wrapped_key=b"").delete(),
        Fault.ARRIVAL_MISSING,
    ),
    (
        "what came in dated otherwise",
        lambda _: Arrival.objects.update(received_at=LATER),
        Fault.ARRIVAL_DAMAGED,
    ),
    (
        "a file given to another holder",
        lambda _: File.objects.update(holder_id=Case.objects.get(length=2).id),
        Fault.FILE_DAMAGED,
    ),
    (
        "a file of nobody",
        lambda _: File.objects.update(holder_id=5),
        Fault.FILE_WITHOUT_HOLDER,
    ),
    (
        "a file's row gone",
        lambda _: File.objects.all().delete(),
        Fault.FILE_WITHOUT_ROW,
    ),
    (
        "an opening of no case",
        lambda _: Opening.objects.update(case_id=5),
        Fault.ROW_WITHOUT_CASE,
    ),
    (
        "an order nobody gave",
        lambda case: DestructionOrder.objects.create(
            organisation_id=case.organisation_id,
            case_id=case.case_id,
            record_number=1,
            length=4,
            ordered_at=NOW,
            state=OrderState.ORDERED,
            proof=bytes(32),
        ),
        Fault.ORDER_NOT_GENUINE,
    ),
]


@pytest.mark.parametrize(
    ("change", "fault"),
    [(change, fault) for _, change, fault in CHANGES],
    ids=[name for name, _, _ in CHANGES],
)
def test_what_was_changed_is_named(
    kept: Opened, change: Callable[[Opened], object], fault: Fault
) -> None:
    change(kept)

    assert fault in faults(kept)


def swap(case: int, one: int, other_case: int, other: int) -> None:
    """Swap what is sealed in two rows."""
    first = Entry.objects.get(case_id=case, position=one).sealed
    second = Entry.objects.get(case_id=other_case, position=other).sealed
    Entry.objects.filter(case_id=case, position=one).update(sealed=second)
    Entry.objects.filter(case_id=other_case, position=other).update(sealed=first)


def test_two_swapped_rows_are_named(kept: Opened) -> None:
    swap(kept.case_id, 2, kept.case_id, 3)

    (finding,) = found(kept)
    assert (finding.fault, finding.place) == (Fault.ENTRY_DAMAGED, "2")


def test_rows_swapped_between_cases_are_named_in_both(kept: Opened) -> None:
    other = Case.objects.exclude(id=kept.case_id).get().id
    swap(kept.case_id, 1, other, 1)

    assert {finding.case_id for finding in found(kept)} == {kept.case_id, other}


def test_a_case_rolled_back_to_before_its_anchor_is_named(kept: Opened) -> None:
    case = Case.objects.filter(id=kept.case_id)
    entries = Entry.objects.filter(case_id=kept.case_id)
    tag = bytes(entries.get(position=2).sealed)[-16:]
    entries.filter(position__gt=2).delete()
    case.update(length=2, last_tag=tag)
    Overview.objects.filter(case_id=kept.case_id).delete()

    assert Finding(
        fault=Fault.CASE_CUT_OR_ROLLED_BACK, case_id=kept.case_id, place="2"
    ) in found(kept)


def test_a_history_written_anew_by_someone_with_the_keys_differs_from_its_anchor(
    kept: Opened,
) -> None:
    rows = Case.objects.filter(id=kept.case_id)
    columns = rows.values("length", "last_tag").get()
    add(kept, b"five")
    anchors.anchor(kept.organisation_id)
    Entry.objects.filter(case_id=kept.case_id, position=5).delete()
    rows.update(**columns)
    Overview.objects.filter(case_id=kept.case_id).update(length=4)
    add(kept, b"another five")

    assert Fault.CASE_CUT_OR_ROLLED_BACK in faults(kept)


def test_a_file_changed_or_gone_on_disk_is_named(kept: Opened, home: Path) -> None:
    (path,) = (home / "files").glob("*/*/*")
    content = path.read_bytes()

    path.write_bytes(flipped(content, 50))
    changed = faults(kept)
    path.unlink()
    gone = faults(kept)

    assert changed == {Fault.FILE_DAMAGED}
    assert gone == {Fault.FILE_MISSING}


def test_an_upload_under_way_is_no_fault(kept: Opened, home: Path) -> None:
    (path,) = (home / "files").glob("*/*/*")
    upload = path.with_name("00000000000000ff")
    upload.write_bytes(b"under way")
    os.utime(upload, (LATER.timestamp(), LATER.timestamp()))

    assert found(kept) == []


def test_a_journal_cut_off_is_named_by_the_head_someone_kept(
    kept: Opened, keys: Path
) -> None:
    head = anchors.head(kept.organisation_id)
    path = keys / f"{kept.organisation_id}.journal"
    lines = path.read_bytes().splitlines(keepends=True)

    path.write_bytes(b"".join(lines[:-1]))
    cut = found(kept, witness=head)
    path.write_bytes(lines[1])
    broken = found(kept)

    assert cut == [Finding(fault=Fault.WITNESS_UNKNOWN, place=head)]
    assert broken == [Finding(fault=Fault.JOURNAL_BROKEN, place="line 1")]


def test_an_act_that_came_in_between_is_no_fault(
    kept: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored, acts = store.stored_entries, iter([b"in between"])

    def entries(organisation_id: int, case_id: int) -> Iterator[Sealed]:
        for payload in acts if case_id == kept.case_id else ():
            add(store.load(organisation_id, case_id), payload)
        yield from stored(organisation_id, case_id)

    monkeypatch.setattr("gehoord.dossier.verify.stored_entries", entries)

    assert found(kept) == []
    assert store.load(kept.organisation_id, kept.case_id).length == 5
