"""Who sends more than is taken in hears of it once, unless a machine sent it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.clock.memos import send_memos
from gehoord.dossier.models import Arrival, ArrivalState, SeenAs
from gehoord.handling.mail.parts import Limits
from gehoord.inbox import taking
from gehoord.inbox.taking import Fetched, take
from gehoord.mailboxes.seen import Place
from gehoord.organisation.mailboxes import Mode
from gehoord.people.models import Memo, Organisation
from tests.inbox.fetched import NOW, message

pytestmark = pytest.mark.django_db

PLACE = {"mailbox": 1, "folder": 1, "validity": 1}


@pytest.fixture(autouse=True)
def _little_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "LIMITS", Limits(raw_bytes=1000))


def large(*, head: bytes = b"", mode: Mode = Mode.DEDICATED) -> Fetched:
    organisation = Organisation.objects.get()
    return Fetched(
        organisation=organisation,
        place=Place(organisation_id=organisation.pk, **PLACE),
        uid=1,
        raw=head + message(1, words="lang verhaal " * 100),
        size=50 * 2**20,
        mode=mode,
        received_at=NOW,
        renumbered_at=None,
        now=NOW,
    )


@pytest.mark.usefixtures("firm")
def test_its_sender_is_told_once_and_its_head_waits_for_a_person(
    settings: Settings,
) -> None:
    settings.PRACTICE = True

    first, second = take(large()), take(large())

    organisation = Organisation.objects.get()
    assert (first, second) == (SeenAs.KEPT, SeenAs.DUPLICATE)
    assert Arrival.objects.get().state == ArrivalState.KEPT
    assert send_memos(organisation.pk, now=NOW) == 1
    (path,) = (Path(settings.GEHOORD_HOME) / "letterbox").glob("*.eml")
    mail = path.read_text()
    assert "To: sara.1@example.com" in mail
    assert "Auto-Submitted: auto-generated" in mail
    assert "groter is dan 40 MB" in mail.replace("=\n", "")
    assert "verhaal" not in mail


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize(
    "head",
    [
        b"Auto-Submitted: auto-replied\n",
        b"List-Id: <lijst.example.org>\n",
        b"Return-Path: <>\n",
        b"X-Spam-Flag: YES\n",
    ],
)
def test_a_machine_a_list_and_spam_are_not_answered(head: bytes) -> None:
    take(large(head=head))

    assert not Memo.objects.exists()
    assert Arrival.objects.get().state == ArrivalState.KEPT


@pytest.mark.usefixtures("firm")
def test_in_a_shared_mailbox_nobody_is_answered() -> None:
    take(large(mode=Mode.SHARED))

    assert not Memo.objects.exists()


@pytest.mark.usefixtures("firm")
def test_who_is_told_is_no_longer_told_when_what_was_kept_is_gone(
    settings: Settings,
) -> None:
    settings.PRACTICE = True
    take(large())
    Arrival.objects.all().delete()

    assert send_memos(Organisation.objects.get().pk, now=NOW) == 0
    assert not Memo.objects.exists()
