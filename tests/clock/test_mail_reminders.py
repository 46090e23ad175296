"""Mail that nobody sorts, and a mailbox that is silent, are told of once a day."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from pytest_django import Settings

from gehoord.clock import mail_reminders, memos
from gehoord.clock.mail_reminders import IN_TROUBLE, TO_SORT, Looks
from gehoord.dossier import arrivals
from gehoord.dossier.models import ArrivalState, Door, MailSeen, SeenAs
from gehoord.handling.memos import queue
from gehoord.organisation.mailboxes import Mailbox
from gehoord.people.models import Memo, Organisation
from tests.mail_server import Mailbox as Outside
from tests.mail_server import listening

pytestmark = pytest.mark.django_db

MORNING = datetime(2027, 3, 8, 8, 30, tzinfo=UTC)  # half past nine in Amsterdam


@pytest.fixture
def mailbox(firm: Organisation) -> Mailbox:
    return Mailbox.objects.create(
        organisation=firm,
        number=1,
        host="imap.example.org",
        port=993,
        way="tls",
        user="info@example.org",
        sign_in="password",
        sealed_secret=b"",
        mode="shared",
        afterwards="leave",
        read_at=MORNING,
    )


def to_sort(
    firm: Organisation, uid: int, *, seen_at: datetime, words: str = "Niemand belde."
) -> None:
    arrived = arrivals.take_in(
        firm.pk,
        f"From: sara@example.com\r\nSubject: Klacht\r\n\r\n{words}\r\n".encode(),
        door=Door.MAIL,
        received_at=seen_at,
        expires_at=seen_at,
        state=ArrivalState.SORTING,
    )
    MailSeen.objects.create(
        organisation=firm,
        mailbox=1,
        folder=1,
        validity=1,
        uid=uid,
        seen_as=SeenAs.SORTING,
        seen_at=seen_at,
        arrival_id=arrived.id,
    )


def remind(firm: Organisation, now: datetime = MORNING) -> None:
    mail_reminders.remind(firm.pk, now=now, looks=Looks())


def told(kind: str) -> dict[int | None, dict[str, int]]:
    rows = Memo.objects.filter(kind=kind)
    return {each.staff_number: json.loads(each.facts) for each in rows}


def test_who_sorts_is_told_once_a_day_of_what_waits_for_more_than_a_day(
    firm: Organisation, mailbox: Mailbox
) -> None:
    to_sort(firm, 1, seen_at=MORNING - timedelta(days=2))
    to_sort(firm, 2, seen_at=MORNING - timedelta(hours=2))

    remind(firm)
    remind(firm, MORNING + timedelta(hours=1))

    assert mailbox.mode == "shared"
    assert {1: {"waiting": 1}, 2: {"waiting": 1}} == told(TO_SORT)


def test_the_next_day_it_is_told_again(firm: Organisation, mailbox: Mailbox) -> None:
    to_sort(firm, 1, seen_at=MORNING - timedelta(days=2))
    remind(firm)
    Memo.objects.all().delete()
    Mailbox.objects.update(read_at=MORNING + timedelta(days=1))

    remind(firm, MORNING + timedelta(days=1))

    assert mailbox.active
    assert {1, 2} == set(told(TO_SORT))


def test_nobody_is_reminded_before_the_morning(
    firm: Organisation, mailbox: Mailbox
) -> None:
    to_sort(firm, 1, seen_at=MORNING - timedelta(days=2))

    remind(firm, MORNING - timedelta(hours=3))

    assert mailbox.active
    assert not Memo.objects.exists()


def test_who_is_named_in_a_message_is_not_reminded_of_it(
    firm: Organisation, mailbox: Mailbox
) -> None:
    words = "Mevrouw Ank Bos kwam niet."
    to_sort(firm, 1, seen_at=MORNING - timedelta(days=2), words=words)

    remind(firm)

    assert mailbox.active
    assert {2: {"waiting": 1}} == told(TO_SORT)


def test_owners_hear_of_a_mailbox_that_is_silent_or_does_not_add_up(
    firm: Organisation, mailbox: Mailbox
) -> None:
    MailSeen.objects.create(
        organisation=firm,
        mailbox=1,
        folder=1,
        validity=1,
        uid=1,
        seen_as=SeenAs.GONE,
        seen_at=MORNING,
    )

    remind(firm)
    first = told(IN_TROUBLE)
    Memo.objects.all().delete()
    MailSeen.objects.all().delete()
    remind(firm, MORNING + timedelta(days=1))  # it was not read since yesterday

    assert mailbox.active
    assert {1: {"unaccounted": 1}, 2: {"unaccounted": 1}} == first
    assert {1: {"unaccounted": 0}, 2: {"unaccounted": 0}} == told(IN_TROUBLE)


def test_a_mailbox_that_is_all_right_is_not_talked_about(
    firm: Organisation, mailbox: Mailbox
) -> None:
    remind(firm)

    assert mailbox.active
    assert not Memo.objects.exists()


@pytest.mark.parametrize(
    ("kind", "facts", "page"),
    [
        (TO_SORT, {"waiting": 3}, "desk-mail-sort"),
        (IN_TROUBLE, {"unaccounted": 2}, "desk-mail"),
        ("mailbox-changed", {"who": "Bea Smit"}, "desk-mail"),
        ("list-outdated", {"day": "2026-11-22"}, "desk-cases"),
    ],
)
def test_each_leaves_as_a_mail_with_the_way_to_its_page(
    firm: Organisation,
    settings: Settings,
    kind: str,
    facts: dict[str, object],
    page: str,
) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_FROM = "klachten@example.org"
    settings.GEHOORD_MAIL_SECURITY = "none"
    queue(firm.pk, 1, kind=kind, facts=facts, now=MORNING)
    box = Outside()

    with listening(box) as server:
        settings.GEHOORD_MAIL_HOST, settings.GEHOORD_MAIL_PORT = (
            server.host,
            server.port,
        )
        left = memos.send_memos(firm.pk, now=MORNING)

    assert 1 == left
    ((_, to, content),) = box.taken
    assert ["ank@example.org"] == to
    assert reverse(page).encode() in content
