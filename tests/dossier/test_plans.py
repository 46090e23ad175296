"""What the clock asks costs what is due, not what is kept: an index answers it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gehoord.dossier import (
    anchors,
    arrivals,
    behind,
    leaving,
    outbox_lists,
    readers,
    schedule,
)
from tests.dossier.making import NOW

pytestmark = pytest.mark.django_db

QUESTIONS: dict[str, Callable[[int], object]] = {
    "cases": lambda organisation: schedule.due_cases(organisation, now=NOW),
    "letters": lambda organisation: leaving.due(organisation, now=NOW),
    "arrivals": lambda organisation: arrivals.expired(organisation, now=NOW),
    "requests": lambda organisation: arrivals.to_work_off(organisation, now=NOW),
    "letters that cannot leave": lambda organisation: outbox_lists.number_stuck(
        organisation, 1, now=NOW
    ),
    "mails kept for a person": arrivals.kept_for_a_person,
    "work list": lambda organisation: readers.work_list(organisation, 1),
    "anchors": anchors.anchor,
    "rows behind": lambda organisation: behind.behind(organisation, now=NOW),
}


def plan(sql: str) -> list[str]:
    """Return the steps by which the database answers a question."""
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute(f"EXPLAIN {sql}")
            return [step for (step,) in cursor.fetchall()]
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        return [step[-1] for step in cursor.fetchall()]


@pytest.mark.parametrize("what", QUESTIONS)
def test_what_is_due_is_found_by_an_index_and_never_by_looking_at_everything(
    organisation: int, what: str
) -> None:
    with CaptureQueriesContext(connection) as queries:
        QUESTIONS[what](organisation)

    asked = [query["sql"] for query in queries if query["sql"].startswith("SELECT")]
    steps = [step for sql in asked for step in plan(sql)]

    assert steps
    assert [step for step in steps if "SCAN " in step or "Seq Scan" in step] == []
