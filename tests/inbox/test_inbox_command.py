"""`gehoord inbox`: once, with what came of it, and whether it all adds up."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from pytest_django import Settings

from gehoord.console import inbox
from gehoord.console.commands import Mistaken
from gehoord.dossier.models import Arrival, MailSeen, SeenAs
from gehoord.inbox import fetching
from gehoord.mailboxes import states
from gehoord.mailboxes.grants import Password
from gehoord.mailboxes.trouble import Trouble
from gehoord.organisation.mailboxes import Mailbox
from gehoord.people.models import Organisation
from gehoord.words.mailboxes import SEEN_AS, TROUBLES
from tests.mailbox_servers import make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted"),
]

ONCE = Namespace(once=True, reconcile=False, again=False)
RECONCILE = Namespace(once=False, reconcile=True, again=False)


def message(number: int) -> bytes:
    made = EmailMessage()
    made["From"] = f"Sara Visser <sara.{number}@example.com>"
    made["Subject"] = "Klacht"
    made["Message-ID"] = f"<{number}@example.com>"
    made.set_content("Er kwam niemand opdagen.")
    return made.as_bytes()


def test_a_pass_says_what_it_took_in_and_what_is_to_go(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_mailbox(firm, dovecot, user=user)
    dovecot.put(user, *(message(number) for number in range(5)))
    monkeypatch.setattr(inbox, "OFTEN", 2)
    monkeypatch.setattr(fetching, "ASKED_AT_ONCE", 1)

    status = inbox.run(ONCE)

    said = capsys.readouterr().out
    assert 0 == status
    assert "Advies Voorbeeld, mailbox 1: 2 taken in, 3 to go." in said
    assert "5 listed; 5 case." in said
    assert user not in said
    assert "sara" not in said


def test_without_a_mailbox_it_says_who_sets_one_up(
    firm: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    assert firm.pk

    status = inbox.run(ONCE)

    assert 0 == status
    assert "An owner sets one up at the desk." in capsys.readouterr().out


def test_a_mailbox_that_refuses_the_password_is_named_with_what_to_do(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_mailbox(firm, dovecot, user=user, secret=Password(password="fout"))

    status = inbox.run(ONCE)

    assert 1 == status
    assert "refuses this name with this password" in capsys.readouterr().out
    assert "password" == Mailbox.objects.get(organisation=firm).trouble


def test_what_was_read_adds_up(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_mailbox(firm, dovecot, user=user)
    dovecot.put(user, message(1), message(1), message(2))
    inbox.run(ONCE)
    dovecot.put(user, message(3))

    status = inbox.run(RECONCILE)

    said = capsys.readouterr().out
    assert 0 == status
    assert "3 messages seen" in said
    assert "2  cases" in said
    assert "1  duplicates" in said
    assert "The server shows 4 in INBOX: 1 came in since, 0 without an account." in said
    assert "It adds up." in said


def test_a_message_at_the_server_without_an_account_raises_an_alarm(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_mailbox(firm, dovecot, user=user)
    dovecot.put(user, message(1), message(2))
    inbox.run(ONCE)
    MailSeen.objects.filter(uid=1).delete()

    status = inbox.run(RECONCILE)

    assert 1 == status
    assert "does not add up: 1 message is" in capsys.readouterr().out


def test_a_kept_message_that_is_gone_without_anybody_saying_so_raises_an_alarm(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_mailbox(firm, dovecot, user=user)
    dovecot.put(user, b"garbage without a header\r\n")
    inbox.run(ONCE)
    Arrival.objects.all().delete()

    status = inbox.run(RECONCILE)

    assert 1 == status
    assert "does not add up: 1 message is" in capsys.readouterr().out


def test_a_mailbox_that_is_not_read_for_long_is_silent(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    mailbox = make_mailbox(firm, dovecot, user=user)
    now = datetime(2025, 3, 7, 14, 0, tzinfo=UTC)

    states.was_read(mailbox, now=now)
    mailbox.refresh_from_db()

    assert not states.is_silent(mailbox, now=now + timedelta(minutes=29))
    assert states.is_silent(mailbox, now=now + timedelta(minutes=31))


def test_a_practice_folder_reads_no_mailbox(settings: Settings) -> None:
    settings.PRACTICE = True

    with pytest.raises(Mistaken):
        inbox.run(ONCE)


def test_every_trouble_and_every_count_has_its_words() -> None:
    assert set(TROUBLES) == {str(each) for each in Trouble}
    assert set(SEEN_AS) == {str(each) for each in SeenAs}
