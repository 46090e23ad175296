"""A mailbox at a real server: nothing is lost, comes twice, or is deleted."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.dossier.models import (
    Case,
    SeenAs,
)
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.inbox import fetching, taking
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import counts, keeping
from gehoord.mailboxes.trouble import MailboxTrouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode
from gehoord.people.models import Organisation
from tests.inbox.fetched import NOW, clock, message, numbers, server_shows
from tests.inbox.making import filed, raw_for
from tests.mailbox_servers import Tokens, make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted"),
]


@pytest.fixture
def case(firm: Organisation) -> Done:
    return filed(firm, NOW - timedelta(days=1))


# -- What comes in ----------


def test_a_message_in_the_mailbox_is_a_case_received_when_the_server_had_it(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    had_it = NOW - timedelta(days=2, hours=3)
    dovecot.put(user, message(1), at=had_it)

    progress = read_once(mailbox, clock=clock)

    assert {SeenAs.CASE: 1} == progress.taken
    case = Case.objects.get(organisation=firm)
    opened = open_case(firm.pk, case.id, now=NOW)
    assert had_it == opened.entries[0].at
    assert {"case": 1} == numbers(firm)


def test_looking_twice_takes_it_in_once_and_leaves_it_unread_at_the_server(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, message(1), message(2))
    read_once(mailbox, clock=clock)

    again = read_once(mailbox, clock=clock)

    assert {} == again.taken
    assert 2 == Case.objects.filter(organisation=firm).count()
    assert not any(r"\Seen" in flags for flags in server_shows(dovecot, user))


def test_a_reply_a_bounce_and_the_same_message_again_are_each_counted_as_what_they_are(
    firm: Organisation, case: Done, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    reply = raw_for(case, "reply")
    bounce = raw_for(case, "bounce-permanent")
    dovecot.put(user, reply, bounce, b"X-Seen-Before: yes\r\n" + reply, message(1))

    read_once(mailbox, clock=clock)

    expected = {"reply": 1, "notice": 1, "duplicate": 1, "case": 1}
    assert expected == numbers(firm)
    assert 0 == counts.of(firm.pk, now=NOW).gap


def test_only_the_folders_that_are_named_are_looked_into(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    with dovecot.mailbox(user) as opened:
        opened.create('"Klachten &AOk-n meer"')
        opened.create("Prive")
    dovecot.put(user, message(1), folder='"Klachten &AOk-n meer"')
    dovecot.put(user, message(2), folder="Prive")
    mailbox = make_mailbox(
        firm, dovecot, user=user, folders=("INBOX", "Klachten én meer")
    )

    read_once(mailbox, clock=clock)

    assert {"case": 1} == numbers(firm)


@pytest.mark.parametrize(
    ("mode", "counted"),
    [(Mode.DEDICATED, {"case": 1, "kept": 1}), (Mode.SHARED, {"sorting": 2})],
)
def test_the_spam_folder_is_read_on_request_and_nobody_there_is_answered(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    mode: Mode,
    counted: dict[str, int],
) -> None:
    with dovecot.mailbox(user) as opened:
        opened.create("Spam")
    dovecot.put(user, message(1))
    dovecot.put(user, message(2), folder="Spam")
    mailbox = make_mailbox(
        firm, dovecot, user=user, mode=mode, folders=("INBOX", "Spam")
    )

    read_once(mailbox, clock=clock)

    assert counted == numbers(firm)


def test_a_reply_that_the_server_took_for_spam_finds_its_case_all_the_same(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    with dovecot.mailbox(user) as opened:
        opened.create("Spam")
    reply = raw_for(filed(firm, NOW), "reply")
    dovecot.put(user, reply, folder="Spam")
    mailbox = make_mailbox(firm, dovecot, user=user, folders=("Spam",))

    read_once(mailbox, clock=clock)

    assert {"reply": 1} == numbers(firm)


@pytest.mark.parametrize(
    ("mode", "counted"), [(Mode.DEDICATED, "case"), (Mode.SHARED, "sorting")]
)
def test_what_somebody_read_before_is_taken_in_as_well(
    firm: Organisation, dovecot: Dovecot, user: str, mode: Mode, counted: str
) -> None:
    dovecot.put(user, message(1), message(2))
    with dovecot.mailbox(user) as opened:
        opened.select()
        opened.uid("STORE", "1", "+FLAGS", r"(\Seen)")
    mailbox = make_mailbox(firm, dovecot, user=user, mode=mode)

    read_once(mailbox, clock=clock)

    assert {counted: 2} == numbers(firm)
    assert [r"\Seen" in each for each in server_shows(dovecot, user)] == [True, False]


def test_what_is_empty_or_without_headers_is_kept_and_counted(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, b"\r\n", b"\x00\xff\xfe no headers")

    read_once(mailbox, clock=clock)

    found = counts.of(firm.pk, now=NOW)
    assert (2, 0) == (found.total, found.gap)
    assert 2 == found.numbers[SeenAs.KEPT]


# -- What happens at the server ----------


def test_a_dedicated_mailbox_marks_as_read_what_is_kept_and_expunges_nothing(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    dovecot.put(user, message(1), message(2))
    with dovecot.mailbox(user) as opened:
        opened.select()
        opened.uid("STORE", "1", "+FLAGS", r"(\Deleted)")  # a person's, elsewhere
    mailbox = make_mailbox(firm, dovecot, user=user, afterwards=Afterwards.SEEN)

    read_once(mailbox, clock=clock)

    flags = server_shows(dovecot, user)
    assert 2 == len(flags)
    assert all(r"\Seen" in each for each in flags)


def test_a_dedicated_mailbox_moves_what_is_kept_to_the_folder_that_is_set(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    dovecot.put(user, message(1))
    with dovecot.mailbox(user) as opened:
        opened.create("Verwerkt")
    mailbox = make_mailbox(
        firm, dovecot, user=user, afterwards=Afterwards.MOVE, move_to="Verwerkt"
    )

    read_once(mailbox, clock=clock)

    assert [] == server_shows(dovecot, user)
    assert 1 == len(server_shows(dovecot, user, "Verwerkt"))
    assert {"case": 1} == numbers(firm)


def test_nothing_is_marked_at_the_server_that_could_not_be_kept(
    firm: Organisation, dovecot: Dovecot, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_is_full(_fetched: taking.Fetched, _raw: bytes) -> SeenAs:
        raise OSError(28, "No space left on device")

    dovecot.put(user, message(1))
    mailbox = make_mailbox(firm, dovecot, user=user, afterwards=Afterwards.SEEN)
    with monkeypatch.context() as patched:
        patched.setattr(fetching, "take", disk_is_full)
        with pytest.raises(MailboxTrouble, match="keeping"):
            read_once(mailbox, clock=clock)
    flags_meanwhile = server_shows(dovecot, user)

    read_once(mailbox, clock=clock)

    assert not any(r"\Seen" in each for each in flags_meanwhile)
    assert {"case": 1} == numbers(firm)
    assert r"\Seen" in server_shows(dovecot, user)[0]


# -- Signing in ----------


def test_a_token_opens_the_mailbox_and_the_grant_is_kept_when_it_is_replaced(
    firm: Organisation, dovecot: Dovecot, tokens: Tokens, user: str
) -> None:
    tokens.user = user
    grant = tokens.grant()
    mailbox = make_mailbox(firm, dovecot, user=user, secret=grant)
    dovecot.put(user, message(1))

    read_once(mailbox, clock=clock)

    assert {"case": 1} == numbers(firm)
    sealed = bytes(Mailbox.objects.get(number=1).sealed_secret)
    assert tokens.refresh_token.encode() not in sealed
    mailbox.refresh_from_db()
    assert tokens.grant() == keeping.secret_of(mailbox)
