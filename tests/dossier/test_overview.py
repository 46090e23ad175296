from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from gehoord.dossier import overview, readers, schedule, store
from gehoord.dossier.models import Overview
from gehoord.dossier.seal import DoesNotOpen
from tests.dossier.making import NOW, RECEIVED, elsewhere, file_case

pytestmark = pytest.mark.django_db


def due(day: int, *readers: int) -> overview.Derived:
    return elsewhere(
        RECEIVED, due_on=date(2027, 3, day), readers=frozenset(readers or {1})
    )


def test_a_work_list_shows_what_is_due_first_and_pages_without_gaps(
    organisation: int,
) -> None:
    days = [20, 9, 12, 12, 30]
    for number, day in enumerate(days):
        file_case(organisation, derived=due(day), number=number)
    file_case(organisation, derived=elsewhere(due(1), due_on=None), number=9)

    first = readers.work_list(organisation, 1, limit=2)
    second = readers.work_list(organisation, 1, after=first[-1].place, limit=2)
    third = readers.work_list(organisation, 1, after=second[-1].place, limit=9)

    shown = [row.due_on for row in (*first, *second, *third)]
    assert shown == [*(date(2027, 3, day) for day in sorted(days)), None]
    assert {row.card for row in first} == {RECEIVED.card}
    assert len({row.case_id for row in (*first, *second, *third)}) == 6


def test_a_work_list_shows_only_what_its_reader_may_open(organisation: int) -> None:
    mine = file_case(organisation, derived=due(9, 1))
    file_case(organisation, derived=due(9, 2), number=1)
    file_case(organisation, derived=elsewhere(due(9, 1), is_open=False), number=2)

    rows = readers.work_list(organisation, 1)
    closed = readers.work_list(organisation, 1, is_open=False)

    assert [row.case_id for row in rows] == [mine.case_id]
    assert rows[0].reference == mine.reference
    assert len(closed) == 1
    assert readers.may_open(organisation, 1, case_id=mine.case_id)
    assert not readers.may_open(organisation, 2, case_id=mine.case_id)


def test_a_page_of_a_work_list_is_three_queries_in_the_order_of_an_index(
    organisation: int,
) -> None:
    for number in range(3):
        file_case(organisation, derived=due(9), number=number)

    with CaptureQueriesContext(connection) as queries:
        readers.work_list(organisation, 1)

    assert len(queries) == 3  # which cases, what is due in them, their keys
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("EXPLAIN QUERY PLAN " + queries[0]["sql"])
            (step,) = cursor.fetchall()
        assert "COVERING INDEX reader_work_list" in step[-1]


def test_the_clock_finds_what_is_due_and_only_that(organisation: int) -> None:
    later = elsewhere(RECEIVED, clock_due=NOW + timedelta(days=2))
    never = elsewhere(RECEIVED, clock_due=None)
    now = elsewhere(RECEIVED, clock_due=NOW)
    file_case(organisation, derived=later, number=1)
    file_case(organisation, derived=never, number=2)
    opened = file_case(organisation, derived=now, number=3)

    assert schedule.due_cases(organisation, now=NOW) == [opened.case_id]
    assert schedule.next_due(organisation) == NOW


def test_a_failing_case_is_left_alone_until_its_pause_is_over(
    organisation: int,
) -> None:
    opened = file_case(organisation, derived=elsewhere(RECEIVED, clock_due=NOW))
    until = NOW + timedelta(hours=1)

    failures = [
        schedule.back_off(organisation, opened.case_id, until=until) for _ in range(2)
    ]

    assert failures == [1, 2]
    assert schedule.due_cases(organisation, now=NOW) == []
    assert schedule.due_cases(organisation, now=until) == [opened.case_id]


def test_an_append_ends_a_pause(organisation: int) -> None:
    opened = file_case(organisation, derived=elsewhere(RECEIVED, clock_due=NOW))
    schedule.back_off(organisation, opened.case_id, until=NOW + timedelta(hours=1))

    with transaction.atomic():
        store.append(
            opened,
            [b"mended"],
            derived=elsewhere(RECEIVED, clock_due=NOW),
            now=NOW,
        )

    assert schedule.due_cases(organisation, now=NOW) == [opened.case_id]
    assert Overview.objects.get().failures == 0


def test_a_row_whose_stage_was_changed_by_hand_does_not_open(organisation: int) -> None:
    opened = file_case(organisation)
    Overview.objects.update(stage="closed")

    with pytest.raises(DoesNotOpen):
        overview.read(Overview.objects.get(), key=opened.key)


def test_every_case_can_be_gone_through(organisation: int) -> None:
    ids = {file_case(organisation, number=number).case_id for number in range(3)}

    assert set(overview.cases(organisation)) == ids
