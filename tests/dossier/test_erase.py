from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection, transaction

from gehoord.dossier import (
    anchors,
    arrivals,
    erase,
    files,
    keystore,
    leaving,
    openings,
    orders,
    readers,
    schedule,
    store,
)
from gehoord.dossier.erase import Pass
from gehoord.dossier.findings import Fault
from gehoord.dossier.links import Link, LinkPurpose, Party, check, make
from gehoord.dossier.models import (
    Arrival,
    Case,
    DestructionOrder,
    DestructionRecord,
    Door,
    KeptBy,
    Tally,
)
from gehoord.dossier.orders import Counted
from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.store import ChangedMeanwhile, NoSuchCase, Opened
from gehoord.dossier.verify import verify
from tests.dossier.crashing import CutOff, cut_off_at
from tests.dossier.making import FATIMA, NOW, add, arrive, file_case

pytestmark = pytest.mark.django_db(transaction=True)

COUNTED = Counted(
    quarter=date(2027, 1, 1),
    kind="complaint",
    outcome="satisfied",
    kept_by=KeptBy.CLOCK,
)
NAMING = ("case_id", "holder_id", "id")
LATER = NOW + timedelta(days=3650)


def full_case(organisation: int, *, number: int = 0) -> Opened:
    """Return a case with files, letters, openings and a later mail, all anchored."""
    arrived = arrive(organisation)
    written = files.write(
        organisation, arrived.id, [b"photo"], key=arrived.key, most_bytes=99
    )
    files.record(written, name="photo.png", media_type="image/png", key=arrived.key)
    opened = file_case(
        organisation,
        (FATIMA, b"two"),
        letters=(NewLetter(position=1, pin=b"receipt"),),
        arrived=arrived,
        number=number,
    )
    later = arrivals.take_in(
        organisation, b"mail", door=Door.MAIL, received_at=NOW, expires_at=NOW
    )
    arrivals.link(later, case_id=opened.case_id)
    openings.record(
        organisation, opened.case_id, who="staff:1", purpose="page", now=NOW
    )
    anchors.anchor(organisation)
    return opened


def order(opened: Opened) -> int:
    with transaction.atomic():
        return orders.order(
            opened,
            ground="retention-passed",
            counted=COUNTED,
            remove_record_after=date(2029, 1, 1),
            now=NOW,
        )


def rows_naming(case_id: int) -> dict[str, int]:
    """Return how many rows of each table name this case."""
    counts = {}
    for model in apps.get_app_config("dossier").get_models():
        columns = {field.name for field in model._meta.concrete_fields}
        column = next(c for c in (*NAMING, *columns) if c in columns)
        if column not in NAMING:
            continue
        number = model._default_manager.filter(**{column: case_id}).count()
        if number:
            counts[model.__name__] = number
    return counts


def test_an_ordered_case_answers_like_one_that_never_was(organisation: int) -> None:
    opened = full_case(organisation)
    link = Link(
        case_id=opened.case_id,
        party=Party.COMPLAINANT,
        purpose=LinkPurpose.FOLLOW,
        number=1,
    )
    token = make(link, organisation_id=organisation, key=opened.key)

    order(opened)

    with pytest.raises(NoSuchCase):
        store.load(organisation, opened.case_id)
    with pytest.raises(NoSuchCase):
        store.find(organisation, opened.reference)
    with pytest.raises(ChangedMeanwhile):
        add(opened, b"too late")
    assert check(organisation, token, purpose=LinkPurpose.FOLLOW) is None
    assert readers.work_list(organisation, 1) == []
    assert not readers.may_open(organisation, 1, case_id=opened.case_id)
    assert schedule.due_cases(organisation, now=LATER) == []
    assert leaving.due(organisation, now=LATER) == []
    assert verify(organisation, now=LATER) == []


def test_an_order_is_given_only_for_the_case_that_was_looked_at(
    organisation: int,
) -> None:
    opened = full_case(organisation)
    add(opened, b"postpone")

    with pytest.raises(ChangedMeanwhile):
        order(opened)

    assert store.load(organisation, opened.case_id).length == 3
    assert DestructionRecord.objects.count() == 0
    assert Tally.objects.count() == 0


def test_a_case_is_ordered_away_once(organisation: int) -> None:
    opened = full_case(organisation)
    order(opened)

    with pytest.raises(ChangedMeanwhile):
        order(opened)

    assert DestructionRecord.objects.count() == 1


def test_after_a_pass_only_the_record_and_the_tally_remain(
    organisation: int, home: Path, keys: Path
) -> None:
    other = full_case(organisation, number=1)
    opened = full_case(organisation)
    number = order(opened)

    done = erase.resume(organisation, now=NOW)

    assert done == Pass(destroyed=1, expired=0, rewrapped=2)
    assert rows_naming(opened.case_id) == {}
    assert DestructionOrder.objects.count() == 0
    assert len(list((home / "files").glob("*/*/*"))) == 1
    assert str(opened.case_id) not in (keys / f"{organisation}.journal").read_text()
    record = DestructionRecord.objects.get()
    assert bytes(record.reference_hash) == orders.reference_hash(
        organisation, opened.reference
    )
    assert (record.number, record.month, record.ground) == (
        number,
        date(2027, 3, 1),
        "retention-passed",
    )
    tally = Tally.objects.get()
    assert (tally.kind, tally.outcome, tally.kept_by, tally.number) == (
        "complaint",
        "satisfied",
        "clock",
        1,
    )
    assert store.load(organisation, other.case_id).payloads == (FATIMA, b"two")
    assert verify(organisation, now=LATER) == []


def test_a_second_case_that_ended_alike_is_counted_with_the_first(
    organisation: int,
) -> None:
    order(full_case(organisation))
    order(full_case(organisation, number=1))

    assert Tally.objects.get().number == 2


def test_a_pass_with_nothing_to_do_replaces_no_key(organisation: int) -> None:
    full_case(organisation)

    done = erase.resume(organisation, now=NOW)

    assert done == Pass()
    assert keystore.store().newest(organisation).generation == 1


def test_what_nobody_filed_in_time_is_gone_with_its_files(
    organisation: int, home: Path
) -> None:
    draft = arrive(organisation)
    written = files.write(
        organisation, draft.id, [b"photo"], key=draft.key, most_bytes=99
    )
    files.record(written, name="photo.png", media_type="image/png", key=draft.key)
    kept = arrive(organisation)
    arrivals.keep(kept)

    early = erase.resume(organisation, now=NOW)
    done = erase.resume(organisation, now=LATER)

    assert early == Pass()
    assert done == Pass(expired=1, rewrapped=1)
    assert [row.id for row in Arrival.objects.all()] == [kept.id]
    assert list((home / "files").glob("*/*/*")) == []


def test_an_order_nobody_gave_destroys_nothing_and_is_told(organisation: int) -> None:
    opened = full_case(organisation)
    order(opened)
    DestructionOrder.objects.update(case_id=opened.case_id, record_number=5)

    done = erase.resume(organisation, now=NOW)

    assert done.refused == (opened.case_id,)
    assert done.destroyed == 0
    assert Case.objects.count() == 1
    found = {finding.fault for finding in verify(organisation, now=LATER)}
    assert found == {Fault.ORDER_NOT_GENUINE}


def test_a_record_of_destruction_is_removed_in_its_own_time(organisation: int) -> None:
    order(full_case(organisation))

    early = orders.remove_old_records(organisation, today=date(2029, 1, 1))
    late = orders.remove_old_records(organisation, today=date(2029, 1, 2))

    assert (early, late) == (0, 1)


def test_a_journal_of_the_database_that_is_in_use_is_emptied_by_the_next_pass(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = full_case(organisation)
    order(opened)

    with monkeypatch.context() as patch:
        patch.setattr(erase, "clear_leftovers", lambda: False)
        first = erase.resume(organisation, now=NOW)
    orders_left = DestructionOrder.objects.count()
    second = erase.resume(organisation, now=NOW)

    assert (first.is_finished, orders_left) == (False, 1)
    assert second.is_finished
    assert DestructionOrder.objects.count() == 0


STEPS: list[Callable[[int, int], None]] = [
    erase.remove_keys,
    erase.remove_files,
    erase.remove_rows,
]


def test_every_step_can_be_repeated(organisation: int) -> None:
    opened = full_case(organisation)
    order(opened)
    keystore.store().begin_generation(organisation)

    for step in STEPS:
        step(organisation, opened.case_id)
        step(organisation, opened.case_id)
        assert verify(organisation, now=LATER) == []
    done = erase.resume(organisation, now=NOW)

    assert done.is_finished
    assert rows_naming(opened.case_id) == {}


@pytest.mark.parametrize("after", [False, True])
def test_a_pass_cut_off_anywhere_is_finished_by_the_next(
    organisation: int, after: bool
) -> None:
    other = full_case(organisation, number=1)
    cuts, whole = 0, False
    while not whole:
        opened = full_case(organisation, number=2 + cuts)
        order(opened)
        try:
            with cut_off_at(cuts, after=after) as reached:
                erase.resume(organisation, now=NOW)
            whole = True
        except CutOff:
            cuts += 1
            connection.close()
        assert store.load(organisation, other.case_id).payloads == (FATIMA, b"two")
        with pytest.raises(NoSuchCase):
            store.load(organisation, opened.case_id)
        erase.resume(organisation, now=NOW)
        assert rows_naming(opened.case_id) == {}
        assert not keystore.store().is_between_generations(organisation)
        assert verify(organisation, now=LATER) == []

    assert cuts >= 17
    assert {"commit", "sync", "rename", "remove"} == set(reached)
    assert DestructionRecord.objects.count() == cuts + 1
