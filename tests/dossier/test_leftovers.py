"""What older copies and the files on disk still tell after destruction: nothing."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from django.db import connection, transaction
from pytest_django import Settings

from gehoord.dossier import (
    anchors,
    arrivals,
    erase,
    files,
    keystore,
    leaving,
    orders,
    search_upkeep,
)
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.models import (
    Arrival,
    Case,
    Door,
    Entry,
    KeptBy,
    Letter,
    Overview,
    SearchBlock,
    SearchPart,
    SearchWaiting,
)
from gehoord.dossier.orders import Counted
from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.store import Opened
from tests.dossier.making import NOW, RECEIVED, add, arrive, elsewhere, file_case

pytestmark = pytest.mark.django_db(transaction=True)

PLANTED = b"tuinkabouter"
WORDS = b'{"words": "' + PLANTED + b" " + b"in de tuin " * 900 + b'"}'
RECEIPT = NewLetter(position=1, pin=PLANTED)
ON_DISK = connection.vendor == "sqlite"  # PostgreSQL keeps its files elsewhere
ENOUGH = 16  # bytes that no two ciphertexts share


@pytest.fixture
def folder(organisation: int, home: Path, settings: Settings) -> Path:
    """Return the data folder with the database in it, as in a real one."""
    assert organisation
    if not ON_DISK:
        return home
    folder = Path(connection.settings_dict["NAME"]).parent
    settings.GEHOORD_HOME = folder
    shutil.rmtree(folder / "files", ignore_errors=True)
    return folder


def case_with_all(organisation: int, *, number: int) -> Opened:
    arrived = arrive(organisation, WORDS)
    arrivals.save(arrived, WORDS + b"better")
    written = files.write(
        organisation, arrived.id, [WORDS], key=arrived.key, most_bytes=99_999
    )
    files.record(
        written, name=f"{PLANTED!r}.png", media_type="image/png", key=arrived.key
    )
    opened = file_case(
        organisation,
        (WORDS, b"short"),
        derived=elsewhere(RECEIVED, card=PLANTED, found_by=(PLANTED.decode(),)),
        letters=(RECEIPT,),
        arrived=arrived,
        number=number,
    )
    (letter_id,) = leaving.due(organisation, now=NOW)
    letter = leaving.claim(organisation, letter_id, now=NOW)
    assert letter is not None
    leaving.left(letter, b"Dear Fatima, " + WORDS, key=opened.key)
    later = arrivals.take_in(
        organisation, WORDS, door=Door.MAIL, received_at=NOW, expires_at=NOW
    )
    arrivals.link(later, case_id=opened.case_id)
    anchors.anchor(organisation)
    if number % 2:
        search_upkeep.fold(organisation)
    return opened


def destroy(opened: Opened) -> None:
    with transaction.atomic():
        orders.order(
            opened,
            ground="retention-passed",
            counted=Counted(
                quarter=date(2027, 1, 1),
                kind="complaint",
                outcome="satisfied",
                kept_by=KeptBy.PERSON,
            ),
            remove_record_after=date(2029, 1, 1),
            now=NOW,
        )
    assert erase.resume(opened.organisation_id, now=NOW).is_finished


@dataclass(frozen=True)
class Wrapped:
    """A data key as some copy holds it."""

    holder_id: int
    wrapped: bytes
    generation: int


def copied_keys(copy: Path | None) -> Iterator[Wrapped]:
    """Yield the wrapped keys in a copy of the folder, or as they stand now."""
    if copy is None:
        for model in (Case, Arrival):
            rows = model.objects.values_list("id", "wrapped_key", "key_generation")
            yield from (Wrapped(i, bytes(w), g) for i, w, g in rows)
        return
    name = Path(connection.settings_dict["NAME"]).name
    with closing(sqlite3.connect(copy / name)) as opened:
        for table in ("dossier_case", "dossier_arrival"):
            columns = "id, wrapped_key, key_generation"
            copied = opened.execute(f"SELECT {columns} FROM {table}")  # noqa: S608
            yield from (Wrapped(*row) for row in copied)


def opens(organisation: int, wrapped: Iterable[Wrapped]) -> set[int]:
    """Return whose keys open with the newest keys, whatever generation they claim."""
    store, holders = keystore.store(), set()
    for each in wrapped:
        for generation in range(1, store.newest(organisation).generation + 1):
            try:
                wrapping = store.numbered(organisation, generation)
                wrapping.unwrap(each.wrapped, holder_id=each.holder_id)
            except (KeyTrouble, DoesNotOpen):
                continue
            holders.add(each.holder_id)
    return holders


def test_older_copies_do_not_open_with_the_newest_keys(
    organisation: int, folder: Path, tmp_path: Path
) -> None:
    copies: list[list[Wrapped]] = []

    def copy_all() -> None:
        target = tmp_path / f"copy-{len(copies)}"
        shutil.copytree(folder, target)
        copies.append(list(copied_keys(target if ON_DISK else None)))

    draft = arrive(organisation, WORDS)
    copy_all()
    kept = case_with_all(organisation, number=1)
    gone = case_with_all(organisation, number=2)
    copy_all()
    gone = add(gone, WORDS, b"closed")
    copy_all()
    control = [opens(organisation, copy) for copy in copies]

    destroy(gone)

    assert control[0] == {draft.id}
    assert {kept.case_id, gone.case_id} < control[1]
    assert {kept.case_id, gone.case_id} < control[2]
    assert [opens(organisation, copy) for copy in copies] == [set(), set(), set()]
    copy_all()
    assert {draft.id, kept.case_id} < opens(organisation, copies[3])
    assert gone.case_id not in {each.holder_id for each in copies[3]}


def ciphertexts(case_id: int, folder: Path) -> Iterator[bytes]:
    """Yield every sealed value of a case as it stands, and its wrapped keys."""
    if ON_DISK:
        arrived = Arrival.objects.filter(case_id=case_id)
        yield bytes(Case.objects.get(id=case_id).wrapped_key)
        yield from (bytes(row.wrapped_key) for row in arrived if row.wrapped_key)
        yield from (bytes(row.sealed) for row in arrived)
        yield from (bytes(e.sealed) for e in Entry.objects.filter(case_id=case_id))
        yield from (bytes(o.card) for o in Overview.objects.filter(case_id=case_id))
        yield from (bytes(card.sealed) for card in SearchWaiting.objects.all())
        yield from (bytes(block.sealed) for block in SearchBlock.objects.all())
        yield from (bytes(part.sealed) for part in SearchPart.objects.all())
        for letter in Letter.objects.filter(case_id=case_id):
            yield bytes(letter.sealed_pin)
            yield bytes(letter.sealed_bytes or b"")
    for path in (folder / "files").glob("*/*/*"):
        yield path.read_bytes()


def found_in(folder: Path, needles: Iterable[bytes]) -> set[bytes]:
    """Return which of these bytes lie in any file of the folder."""
    contents = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return {
        needle for needle in needles if any(needle in content for content in contents)
    }


def test_no_file_holds_the_key_or_the_beginning_of_anything_that_was_sealed(
    organisation: int, folder: Path
) -> None:
    gone = case_with_all(organisation, number=2)
    first = {sealed[1 : 1 + ENOUGH] for sealed in ciphertexts(gone.case_id, folder)}
    gone = add(gone, *(WORDS for _ in range(20)))
    last = {sealed[1 : 1 + ENOUGH] for sealed in ciphertexts(gone.case_id, folder)}
    keep = [case_with_all(organisation, number=number) for number in range(3, 9)]
    control = found_in(folder, last)

    destroy(gone)

    assert len(last) >= (28 if ON_DISK else 1)
    assert control == last
    assert found_in(folder, first | last) == set()
    others = {sealed[1 : 1 + ENOUGH] for sealed in ciphertexts(keep[0].case_id, folder)}
    assert found_in(folder, others) == others


def test_no_planted_word_is_found_in_clear_in_any_file(
    organisation: int, folder: Path, keys: Path
) -> None:
    gone = case_with_all(organisation, number=1)
    case_with_all(organisation, number=2)
    spellings = {PLANTED, PLANTED.decode().encode("utf-16-le"), b"Fatima"}
    before = found_in(folder, spellings) | found_in(keys, spellings)
    destroy(gone)
    after = found_in(folder, spellings) | found_in(keys, spellings)
    (folder / "files" / "control").write_bytes(PLANTED)
    control = found_in(folder, spellings)
    (folder / "files" / "control").unlink()

    assert before == set()
    assert after == set()
    assert control == {PLANTED}
