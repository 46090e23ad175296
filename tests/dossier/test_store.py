from __future__ import annotations

from dataclasses import replace

import pytest
from django.db import connection, transaction
from django.db.models import F
from django.test.utils import CaptureQueriesContext

from gehoord.dossier import arrivals, store
from gehoord.dossier.chain import Damaged
from gehoord.dossier.models import Case, Letter, Overview, Reader
from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.store import ChangedMeanwhile, NoSuchCase
from tests.dossier.making import (
    FATIMA,
    NOW,
    RECEIVED,
    add,
    arrive,
    elsewhere,
    file_case,
)

pytestmark = pytest.mark.django_db


def test_what_is_appended_is_read_back_in_order(organisation: int) -> None:
    opened = file_case(organisation, (b"received", b"classified"))

    add(opened, b"handler appointed", b"x" * 5000)
    read = store.load(organisation, opened.case_id)

    assert read.payloads == (
        b"received",
        b"classified",
        b"handler appointed",
        b"x" * 5000,
    )
    assert read.length == 4
    assert read.derived == RECEIVED
    assert read.reference == opened.reference
    assert read.procedure_hash == opened.procedure_hash


def test_what_append_returns_is_what_load_reads(organisation: int) -> None:
    opened = add(file_case(organisation), b"second")

    read = store.load(organisation, opened.case_id)

    assert opened == read
    assert add(opened, b"third").length == 3


def test_the_case_gets_the_id_and_the_key_of_what_came_in(organisation: int) -> None:
    arrived = arrive(organisation)

    opened = file_case(organisation, arrived=arrived)

    assert opened.case_id == arrived.id
    assert opened.key == arrived.key
    assert arrivals.load(organisation, arrived.id).content == FATIMA
    assert store.find(organisation, opened.reference) == arrived.id
    assert store.reference_is_taken(organisation, opened.reference)


def test_filing_twice_is_one_case(organisation: int) -> None:
    arrived = arrive(organisation)
    file_case(organisation, arrived=arrived)

    with pytest.raises(arrivals.AlreadyFiled) as refused:
        file_case(organisation, arrived=arrived, number=2)

    assert refused.value.case_id == arrived.id
    assert Case.objects.count() == 1


def test_what_expired_cannot_be_filed(organisation: int) -> None:
    gone = replace(arrive(organisation), id=5)

    with pytest.raises(arrivals.NoSuchArrival):
        file_case(organisation, arrived=gone)


def test_a_case_nobody_has_is_not_found(organisation: int) -> None:
    with pytest.raises(NoSuchCase):
        store.load(organisation, 12345)
    with pytest.raises(NoSuchCase):
        store.find(organisation, "26-0000-0")


def test_a_case_of_another_organisation_is_not_found(organisation: int) -> None:
    opened = file_case(organisation)

    with pytest.raises(NoSuchCase):
        store.load(organisation + 1, opened.case_id)


def test_the_second_of_two_who_read_the_same_state_comes_too_late(
    organisation: int,
) -> None:
    opened = file_case(organisation)
    add(opened, b"first")

    with pytest.raises(ChangedMeanwhile):
        add(opened, b"second")

    assert store.load(organisation, opened.case_id).payloads == (FATIMA, b"first")


def test_a_lost_race_leaves_neither_letter_nor_overview_behind(
    organisation: int,
) -> None:
    opened = file_case(organisation)
    add(opened, b"first")

    with pytest.raises(ChangedMeanwhile), transaction.atomic():
        store.append(
            opened,
            [b"second"],
            derived=elsewhere(RECEIVED, stage="lost"),
            letters=[NewLetter(position=2, pin=b"notice")],
            now=NOW,
        )

    assert Letter.objects.count() == 0
    assert Overview.objects.get().stage == "received"


def test_a_letter_belongs_to_an_entry_of_the_same_act(organisation: int) -> None:
    opened = file_case(organisation)

    with pytest.raises(ValueError, match="needs an entry that caused it, not 1"):
        add(opened, b"second", letters=(NewLetter(position=1, pin=b"notice"),))


def test_readers_follow_what_is_derived(organisation: int) -> None:
    opened = file_case(organisation)
    closed = elsewhere(RECEIVED, readers=frozenset({2, 3}), is_open=False, due_on=None)

    with transaction.atomic():
        store.append(opened, [b"closed"], derived=closed, now=NOW)

    assert set(Reader.objects.values_list("staff_number", "is_open")) == {
        (2, False),
        (3, False),
    }


def test_what_is_derived_is_made_again_when_its_row_was_lost(organisation: int) -> None:
    opened = file_case(organisation)
    Overview.objects.all().delete()
    Reader.objects.create(
        organisation_id=organisation,
        case_id=opened.case_id,
        staff_number=9,
        is_open=True,
        due_on=NOW.date(),
    )

    read = store.load(organisation, opened.case_id)
    with transaction.atomic():
        store.append(read, [], derived=RECEIVED, now=NOW)

    assert read.derived is None
    assert store.load(organisation, opened.case_id).derived == RECEIVED
    assert set(Reader.objects.values_list("staff_number", flat=True)) == {1, 2}


def test_a_changed_entry_does_not_open(organisation: int) -> None:
    opened = add(file_case(organisation), b"second", b"third")
    Case.objects.update(length=F("length") - 1)

    with pytest.raises(Damaged, match="damaged at position"):
        store.load(organisation, opened.case_id)


def test_an_append_takes_three_statements_and_two_more_with_letter_and_readers(
    organisation: int,
) -> None:
    opened = file_case(organisation)

    with transaction.atomic(), CaptureQueriesContext(connection) as plain:
        opened = store.append(opened, [b"second"], derived=RECEIVED, now=NOW)
    with transaction.atomic(), CaptureQueriesContext(connection) as full:
        store.append(
            opened,
            [b"third"],
            derived=elsewhere(RECEIVED, due_on=None),
            letters=[NewLetter(position=3, pin=b"notice")],
            now=NOW,
        )
    with CaptureQueriesContext(connection) as load:
        store.load(organisation, opened.case_id)

    assert len(plain) == 3
    assert len(full) == 5
    assert len(load) == 3
