"""Whatever goes wrong on the way: nothing is lost, and nothing comes twice."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction

from gehoord.dossier import erase, orders
from gehoord.dossier.models import (
    Case,
    KeptBy,
    MailSeen,
)
from gehoord.dossier.orders import Counted
from gehoord.handling.opened import open_case
from gehoord.inbox import fetching
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import counts, keeping, seen
from gehoord.mailboxes.connection import Connection
from gehoord.mailboxes.grants import Password
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox
from gehoord.people.models import Organisation
from tests.inbox.fetched import NOW, clock, message, numbers, server_shows
from tests.mailbox_servers import make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted"),
]


# -- What goes wrong on the way ----------


def cut(method: str, at: int) -> Callable[..., object]:
    """Return what the connection does instead: it is cut at the n-th time."""
    real = getattr(Connection, method)
    times = iter(range(1, 1_000_000))

    def cutting(self: Connection, *args: object, **named: object) -> object:
        if next(times) == at:
            self._opened.client.sock.shutdown(socket.SHUT_RDWR)
        return real(self, *args, **named)

    return cutting


@pytest.mark.parametrize("step", ["look_into", "uids", "facts", "raws", "mark_seen"])
def test_a_connection_that_is_cut_at_any_step_loses_nothing_and_doubles_nothing(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    dovecot.put(user, *(message(number) for number in range(4)))
    mailbox = make_mailbox(firm, dovecot, user=user, afterwards=Afterwards.SEEN)
    monkeypatch.setattr(fetching, "ASKED_AT_ONCE", 2)
    with monkeypatch.context() as patched:
        patched.setattr(Connection, step, cut(step, 2 if step in LATER else 1))
        with pytest.raises(MailboxTrouble):
            read_once(mailbox, clock=clock)

    read_once(mailbox, clock=clock)

    assert {"case": 4} == numbers(firm)
    assert 4 == Case.objects.filter(organisation=firm).count()
    assert all(r"\Seen" in each for each in server_shows(dovecot, user))


LATER = {"facts", "raws", "mark_seen"}


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_a_process_that_dies_between_keeping_and_writing_it_down_counts_it_once(  # noqa: PLR0913, PLR0917 - fixtures
    firm: Organisation,
    dovecot: Dovecot,
    mailbox: Mailbox,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
    after: int,
) -> None:
    dovecot.put(user, *(message(number) for number in range(3)))
    monkeypatch.setattr(fetching, "ASKED_AT_ONCE", 1)
    real, times = seen.settle, iter(range(1, 100))

    def dying(*args: Any, **named: Any) -> None:  # noqa: ANN401 - as it takes them
        _place, taken = args
        if taken and next(times) > after:
            raise PowerCutError
        real(*args, **named)

    with monkeypatch.context() as patched:
        patched.setattr(seen, "settle", dying)
        if after < 3:
            with pytest.raises(PowerCutError):
                read_once(mailbox, clock=clock)
        else:
            read_once(mailbox, clock=clock)

    read_once(mailbox, clock=clock)

    assert {"case": 3} == numbers(firm)
    assert 3 == Case.objects.filter(organisation=firm).count()


def test_a_group_that_was_kept_and_not_written_down_is_counted_for_what_it_is(
    firm: Organisation,
    dovecot: Dovecot,
    mailbox: Mailbox,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dovecot.put(user, *(message(number) for number in range(3)), b"no header\r\n")
    real = seen.settle

    def dying(*args: Any, **named: Any) -> None:  # noqa: ANN401 - as it takes them
        if args[1]:
            raise PowerCutError
        real(*args, **named)

    with monkeypatch.context() as patched:
        patched.setattr(seen, "settle", dying)
        with pytest.raises(PowerCutError):
            read_once(mailbox, clock=clock)
    before = numbers(firm)

    read_once(mailbox, clock=clock)

    assert {"waiting": 4} == before
    assert {"case": 3, "kept": 1} == numbers(firm)
    assert 0 == counts.of(firm.pk, now=NOW).gap


class PowerCutError(BaseException):
    """The power went."""


def test_a_message_that_somebody_moves_while_it_is_fetched_raises_an_alarm(
    firm: Organisation,
    dovecot: Dovecot,
    mailbox: Mailbox,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dovecot.put(user, message(1), message(2))
    with dovecot.mailbox(user) as opened:
        opened.create("Elders")
    real = Connection.uids

    def listed_then_moved(self: Connection, **named: object) -> list[int]:
        there = real(self, **named)  # type: ignore[arg-type]
        with dovecot.mailbox(user) as person:
            person.select()
            person.uid("MOVE", "1", "Elders")
        return there

    with monkeypatch.context() as patched:
        patched.setattr(Connection, "uids", listed_then_moved)
        read_once(mailbox, clock=clock)

    read_once(mailbox, clock=clock)

    assert {"gone": 1, "case": 1} == numbers(firm)
    assert 1 == counts.of(firm.pk, now=NOW).gap


def test_a_server_that_numbers_its_messages_anew_brings_nothing_twice(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, message(1), message(2), at=NOW - timedelta(days=1))
    read_once(mailbox, clock=clock)
    number_anew(dovecot, user)
    dovecot.put(user, message(1), message(2), at=NOW - timedelta(days=1))
    dovecot.put(user, message(3), at=NOW + timedelta(minutes=1))

    read_once(mailbox, clock=lambda: NOW + timedelta(minutes=2))

    assert {"case": 3, "duplicate": 2} == numbers(firm)


def test_what_a_renumbered_folder_shows_as_new_and_old_begins_no_case_by_itself(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    read_once(mailbox, clock=clock)
    number_anew(dovecot, user)
    dovecot.put(user, message(1), at=NOW - timedelta(days=400))  # destroyed since

    read_once(mailbox, clock=clock)

    assert {"sorting": 1} == numbers(firm)
    assert not Case.objects.filter(organisation=firm).exists()


def number_anew(dovecot: Dovecot, user: str) -> None:
    """Let the server forget its numbers, and empty the folder."""
    folder = dovecot.home / user / "Maildir"
    for each in [*folder.glob("cur/*"), *folder.glob("new/*")]:
        each.unlink()
    for each in [*folder.glob("dovecot.*"), folder / "dovecot-uidlist"]:
        each.unlink(missing_ok=True)


def test_a_mailbox_whose_rights_are_lost_is_in_trouble_and_read_when_they_return(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, message(1))
    read_once(mailbox, clock=clock)
    dovecot.put(user, message(2))
    folder = dovecot.home / user / "Maildir"
    folder.chmod(0)
    try:
        with pytest.raises(MailboxTrouble) as raised:
            read_once(mailbox, clock=clock)
    finally:
        folder.chmod(0o700)
    meanwhile = Mailbox.objects.values_list("trouble", "troubled_since").get()

    read_once(mailbox, clock=clock)

    assert raised.value.trouble in {Trouble.RIGHTS, Trouble.BUSY}
    assert (raised.value.trouble, NOW) == meanwhile
    assert "" == Mailbox.objects.get(organisation=firm).trouble
    assert {"case": 2} == numbers(firm)


def test_a_server_that_is_away_is_read_when_it_is_back(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, message(1))
    Mailbox.objects.update(port=9)  # nothing listens there
    away = Mailbox.objects.get(organisation=firm)
    away.sealed_secret = keeping.seal(away, Password(password=dovecot.password))
    away.save()
    with pytest.raises(MailboxTrouble, match="refused"):
        read_once(away, clock=clock)

    read_once(mailbox, clock=clock)

    assert {"case": 1} == numbers(firm)


def test_what_is_destroyed_leaves_a_count_and_nothing_that_leads_to_it(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, message(1))
    read_once(mailbox, clock=clock)
    case = Case.objects.get(organisation=firm)
    stored = open_case(firm.pk, case.id, now=NOW).stored
    with transaction.atomic():
        orders.order(
            stored,
            ground="retention-passed",
            counted=Counted(
                quarter=NOW.date(),
                kind="complaint",
                outcome="satisfied",
                kept_by=KeptBy.PERSON,
            ),
            remove_record_after=NOW.date(),
            now=NOW,
        )

    erase.resume(firm.pk, now=NOW)

    row = MailSeen.objects.get(organisation=firm)
    assert (None, None) == (row.arrival_id, row.fingerprint)
    assert {"case": 1} == numbers(firm)
    assert 0 == counts.of(firm.pk, now=NOW).gap


def test_a_password_does_not_open_for_another_server(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox
) -> None:
    Mailbox.objects.update(host="127.0.0.1")  # past the page, in the database

    with pytest.raises(MailboxTrouble, match="keeping"):
        read_once(Mailbox.objects.get(organisation=firm), clock=clock)

    assert dovecot.password.encode() not in bytes(mailbox.sealed_secret)
