"""Rows written and read past the query builder are the rows it writes and reads."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.db.backends.sqlite3.base import DatabaseWrapper

from gehoord import columns, rows
from gehoord.dossier.models import Arrival, ArrivalState, Door
from gehoord.people.models import Organisation, Staff
from gehoord.procedure.roles import Role

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 9, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture
def firm() -> Organisation:
    return Organisation.objects.create(slug="example", name="Example")


def arrival(firm: Organisation, number: int) -> dict[str, object]:
    return {
        "organisation_id": firm.pk,
        "id": number,
        "door": Door.WEB,
        "state": ArrivalState.OPEN,
        "received_at": FRIDAY,
        "expires_at": FRIDAY,
        "wrapped_key": b"\x00key\xff",
        "key_generation": 1,
        "sealed": b"\x00\x01sealed",
        "fingerprint": None,
        "case_id": None,
    }


def test_what_is_inserted_is_what_the_query_builder_reads(firm: Organisation) -> None:
    given = [arrival(firm, 1), arrival(firm, 2)]

    rows.insert(Arrival, given)

    read = [
        {**each, **{n: bytes(each[n]) for n in ("wrapped_key", "sealed")}}
        for each in Arrival.objects.order_by("id").values(*given[0])
    ]
    assert given == read


def test_what_the_query_builder_kept_is_read_the_same(firm: Organisation) -> None:
    kept = Staff.objects.create(
        organisation=firm,
        number=3,
        name="Noor Kok",
        email="noor@example.org",
        roles=(Role.HANDLER, Role.ADVISER),
        absent_from=date(2027, 3, 1),
    )
    names = ("number", "roles", "absent_from", "absent_until", "active")

    found = rows.find(Staff, {"organisation_id": firm.pk, "number": 3})
    listed = rows.columns(Staff, names, {"organisation_id": firm.pk}, order_by="number")

    assert kept == found
    assert Staff.objects.values_list(*names).get() == listed[0]
    assert [kept] == rows.every(Staff, {"organisation_id": firm.pk}, order_by="number")


def test_what_is_written_out_or_among_several_is_what_the_query_builder_reads(
    firm: Organisation,
) -> None:
    later = FRIDAY.replace(hour=10)
    rows.insert(
        Arrival,
        [
            arrival(firm, 1),
            {**arrival(firm, 2), "received_at": later},
            arrival(firm, 3),
        ],
    )
    names, mine = ("id", "received_at"), {"organisation_id": firm.pk}

    early = rows.told(
        Arrival,
        names,
        "state = %s AND received_at < %s ORDER BY id LIMIT %s",
        [ArrivalState.OPEN, later, 1],
    )
    some = rows.among(Arrival, names, mine, "id", [2, 3, 4])

    assert [(1, FRIDAY)] == early
    assert {(2, later), (3, FRIDAY)} == set(some)
    assert rows.among(Arrival, names, mine, "id", []) == []


def test_only_the_rows_that_are_so_change_and_they_are_counted(
    firm: Organisation,
) -> None:
    rows.insert(Arrival, [arrival(firm, 1), arrival(firm, 2)])
    first = {"organisation_id": firm.pk, "id": 1}

    won = rows.update(
        Arrival, {**first, "state": ArrivalState.OPEN}, state=ArrivalState.KEPT
    )
    lost = rows.update(
        Arrival, {**first, "state": ArrivalState.OPEN}, state=ArrivalState.ADOPTED
    )

    states = list(Arrival.objects.order_by("id").values_list("state", flat=True))
    assert (1, 0) == (won, lost)
    assert [ArrivalState.KEPT, ArrivalState.OPEN] == states


def test_none_in_what_is_looked_for_is_a_column_that_is_empty(
    firm: Organisation,
) -> None:
    known = {**arrival(firm, 2), "fingerprint": b"known"}
    rows.insert(Arrival, [arrival(firm, 1), known])

    changed = rows.update(
        Arrival, {"organisation_id": firm.pk, "fingerprint": None}, sealed=b"anew"
    )

    sealed = Arrival.objects.order_by("id").values_list("sealed", flat=True)
    assert changed == 1
    assert [bytes(each) for each in sealed] == [b"anew", b"\x00\x01sealed"]


def test_a_row_that_is_not_there_is_nothing(firm: Organisation) -> None:
    assert rows.find(Staff, {"organisation_id": firm.pk, "number": 9}) is None
    assert rows.update(Staff, {"organisation_id": firm.pk, "number": 9}, name="X") == 0
    rows.insert(Staff, [])
    assert Staff.objects.count() == 0


def test_what_is_put_is_inserted_once_and_changed_after_that(
    firm: Organisation,
) -> None:
    key = {"organisation_id": firm.pk, "id": 1}
    others = {name: x for name, x in arrival(firm, 1).items() if name not in key}
    rows.insert(Arrival, [arrival(firm, 2)])

    rows.put(Arrival, key, **others)
    rows.put(Arrival, key, **{**others, "sealed": b"anew"})

    sealed = Arrival.objects.order_by("id").values_list("sealed", flat=True)
    assert [bytes(each) for each in sealed] == [b"anew", b"\x00\x01sealed"]


def test_what_sqlite_is_given_as_it_is_would_be_prepared_to_the_same() -> None:
    samples = {int: -(2**31), bytes: b"\x00\xff", bool: True, str: " Zoë\r\n"}
    sqlite = DatabaseWrapper({})

    for field, kind in columns.AS_IT_IS.items():
        prepared = field().get_db_prep_save(samples[kind], sqlite)

        assert samples[kind] == prepared
        assert isinstance(prepared, memoryview if kind is bytes else kind)
