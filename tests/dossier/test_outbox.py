from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.db.backends.utils import CursorWrapper
from django.test.utils import CaptureQueriesContext

from gehoord.dossier import leaving, outbox
from gehoord.dossier.leaving import LeaseLost
from gehoord.dossier.models import Letter, LetterState
from gehoord.dossier.outbox import Kept, NewLetter
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.store import Opened
from tests.dossier.making import FATIMA, NOW, file_case

pytestmark = pytest.mark.django_db

PIN = b'{"notice": "receipt", "to": "complainant"}'
LATER = NOW + leaving.LEASE


def with_letter(organisation: int, letter: NewLetter | None = None) -> Opened:
    new = letter or NewLetter(position=1, pin=PIN)
    return file_case(organisation, (FATIMA,), letters=(new,))


def claimed(organisation: int) -> Kept:
    (letter_id,) = leaving.due(organisation, now=NOW)
    letter = leaving.claim(organisation, letter_id, now=NOW)
    assert letter is not None
    return letter


def test_a_letter_waits_to_be_sent_and_pins_what_it_says(organisation: int) -> None:
    opened = with_letter(organisation)

    (letter,) = outbox.of_case(organisation, opened.case_id)

    assert letter.state == LetterState.WAITING
    assert letter.position == 1
    assert leaving.due(organisation, now=NOW) == [letter.id]
    assert outbox.pin(letter, key=opened.key) == PIN
    assert b"receipt" not in letter.sealed_pin
    assert outbox.find_by_message_id(organisation, letter.message_id) == letter


def test_a_letter_for_later_is_not_due_yet(organisation: int) -> None:
    with_letter(organisation, NewLetter(position=1, pin=PIN, not_before=LATER))

    assert leaving.due(organisation, now=NOW) == []
    assert len(leaving.due(organisation, now=LATER)) == 1


def test_what_is_due_is_found_without_reading_every_letter_there_ever_was(
    organisation: int,
) -> None:
    with_letter(organisation)
    _and_many_that_left(organisation)
    with CaptureQueriesContext(connection) as asked:
        leaving.due(organisation, now=NOW)

    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":  # or so few are quicker read one by one
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute("ANALYZE dossier_letter")
        plans = [_plan(cursor, each["sql"]) for each in asked.captured_queries]

    assert len(plans) == 2
    for plan in plans:
        assert "letter_on_its_way" in plan
        assert "next_try_at" in plan


def _and_many_that_left(organisation: int) -> None:
    (facts,) = Letter.objects.filter(organisation=organisation).values()
    left = {"state": LetterState.LEFT, "next_try_at": None, "settled_at": NOW}
    Letter.objects.bulk_create(
        Letter(**facts | left | {"id": 1000 + each, "message_id": f"m{each}"})
        for each in range(300)
    )


def _plan(cursor: CursorWrapper, sql: str) -> str:
    explain = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}
    cursor.execute(f"{explain[connection.vendor]} {sql}")
    return " ".join(str(row) for row in cursor.fetchall())


def test_a_paper_letter_is_never_sent_by_itself_and_is_posted_once(
    organisation: int,
) -> None:
    opened = with_letter(organisation, NewLetter(position=1, pin=PIN, on_paper=True))
    (letter,) = outbox.of_case(organisation, opened.case_id)

    leaving.posted(letter, b"%PDF", key=opened.key)

    assert leaving.due(organisation, now=LATER) == []
    with pytest.raises(LeaseLost):
        leaving.posted(letter, b"%PDF", key=opened.key)


def test_one_letter_is_claimed_by_one(organisation: int) -> None:
    with_letter(organisation)
    letter = claimed(organisation)

    assert leaving.claim(organisation, letter.id, now=NOW) is None
    assert leaving.due(organisation, now=NOW) == []
    assert letter.attempts == 1


def test_a_letter_that_left_keeps_its_exact_bytes(organisation: int) -> None:
    opened = with_letter(organisation)

    leaving.left(claimed(organisation), b"exact bytes", key=opened.key)

    (letter,) = outbox.of_case(organisation, opened.case_id)
    assert letter.state == LetterState.LEFT
    assert outbox.sent_bytes(letter, key=opened.key) == b"exact bytes"
    assert leaving.due(organisation, now=LATER) == []


def test_letters_are_listed_in_order_without_what_was_sent(organisation: int) -> None:
    opened = with_letter(organisation)
    leaving.left(claimed(organisation), b"exact bytes", key=opened.key)

    (listed,) = outbox.listed(organisation, opened.case_id)

    (letter,) = outbox.of_case(organisation, opened.case_id)
    assert listed == replace(letter, sealed_bytes=None)
    assert outbox.pin(listed, key=opened.key) == outbox.pin(letter, key=opened.key)


def test_a_lease_that_ran_out_is_taken_over_with_the_same_message_id(
    organisation: int,
) -> None:
    opened = with_letter(organisation)
    first = claimed(organisation)

    second = leaving.claim(organisation, first.id, now=LATER)

    assert second is not None
    assert second.message_id == first.message_id
    assert second.attempts == 2
    with pytest.raises(LeaseLost):
        leaving.left(first, b"too late", key=opened.key)
    leaving.left(second, b"in time", key=opened.key)


def test_a_failed_attempt_is_repeated_after_a_pause_that_grows(
    organisation: int,
) -> None:
    with_letter(organisation)

    leaving.retry(claimed(organisation), now=NOW)

    pause = timedelta(minutes=1)
    assert leaving.due(organisation, now=NOW) == []
    assert len(leaving.due(organisation, now=NOW + pause)) == 1
    pauses = [leaving.pause_after(attempts) for attempts in range(1, 9)]
    assert pauses == sorted(pauses)
    assert pauses[-1] == timedelta(hours=4)


@pytest.mark.parametrize(
    ("settle", "state"),
    [
        (leaving.fail, LetterState.FAILED),
        (leaving.abandon, LetterState.ABANDONED),
    ],
)
def test_a_letter_that_does_not_go_this_way_is_not_tried_again(
    organisation: int, settle: object, state: str
) -> None:
    opened = with_letter(organisation)
    assert callable(settle)

    settle(claimed(organisation))

    (letter,) = outbox.of_case(organisation, opened.case_id)
    assert letter.state == state
    assert letter.claimed_until is None
    assert outbox.sent_bytes(letter, key=opened.key) is None
    assert leaving.due(organisation, now=LATER) == []


def test_a_letter_moved_to_another_entry_does_not_open(organisation: int) -> None:
    opened = with_letter(organisation)
    Letter.objects.update(position=2)
    (letter,) = outbox.of_case(organisation, opened.case_id)

    with pytest.raises(DoesNotOpen):
        outbox.pin(letter, key=opened.key)


def test_a_letter_nobody_has_is_not_found(organisation: int) -> None:
    assert outbox.find(organisation, 12345) is None
    assert outbox.find_by_message_id(organisation, "nothing") is None
