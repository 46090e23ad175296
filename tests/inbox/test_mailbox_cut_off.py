"""A mail server that goes away while it is worked with, and much that waits there."""

from __future__ import annotations

import socket
from argparse import Namespace
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from imap_tools.mailbox import BaseMailBox

from gehoord.console import inbox
from gehoord.dossier.models import Case, SeenAs
from gehoord.handling.opened import open_case
from gehoord.inbox import fetching, taking
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import connection, keeping
from gehoord.mailboxes.backed_up import lying_here, reckon
from gehoord.mailboxes.connection import Connection
from gehoord.mailboxes.lease import Lease
from gehoord.mailboxes.trouble import MailboxTrouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox
from gehoord.people.models import Organisation
from tests.inbox.fetched import NOW, clock, message, numbers, server_shows
from tests.inbox.test_mailbox_faults import PowerCutError, cut
from tests.mailbox_servers import make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted"),
]


@pytest.mark.parametrize("step", ["move", "remove"])
def test_a_connection_cut_while_originals_are_moved_or_removed_does_neither_twice(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    with dovecot.mailbox(user) as person:
        person.create("Verwerkt")
    dovecot.put(user, message(1), message(2))
    afterwards = Afterwards.MOVE if step == "move" else Afterwards.LEAVE
    days = 0 if step == "remove" else None
    mailbox = make_mailbox(
        firm,
        dovecot,
        user=user,
        afterwards=afterwards,
        move_to="Verwerkt",
        remove_after_days=days,
    )
    if step == "remove":
        read_once(mailbox, clock=clock)
        reckon(list(lying_here()), NOW)
    with monkeypatch.context() as patched:
        patched.setattr(Connection, step, cut(step, 1))
        with pytest.raises(MailboxTrouble):
            read_once(mailbox, clock=clock)
    still_there = len(server_shows(dovecot, user))

    read_once(mailbox, clock=clock)

    assert 2 == still_there
    assert [] == server_shows(dovecot, user)
    assert {"case": 2} == numbers(firm)


def test_a_connection_cut_while_signing_in_or_waiting_is_trouble_and_nothing_more(
    firm: Organisation,
    dovecot: Dovecot,
    mailbox: Mailbox,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dovecot.put(user, message(1))
    real = connection._open

    def cut_off(*args: Any, **named: Any) -> BaseMailBox:  # noqa: ANN401 - as it takes them
        made = real(*args, **named)
        made.client.sock.shutdown(socket.SHUT_RDWR)
        return made

    with monkeypatch.context() as patched:
        patched.setattr(connection, "_open", cut_off)
        with pytest.raises(MailboxTrouble):
            read_once(mailbox, clock=clock)
    access = keeping.access_of(mailbox)
    kept: list[object] = []
    with connection.connected(
        access, trust=keeping.trust(), keep=kept.append
    ) as opened:
        opened.look_into("INBOX", to_change=False)
        with monkeypatch.context() as patched:
            patched.setattr(Connection, "wait", cut("wait", 1))
            with pytest.raises(MailboxTrouble):
                opened.wait(5, stop=Event())

    read_once(mailbox, clock=clock)

    assert {"case": 1} == numbers(firm)
    assert "" == Mailbox.objects.get(organisation=firm).leased_by


def test_a_clock_that_was_ahead_leaves_no_mailbox_unread(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, message(1), at=NOW + timedelta(days=400))
    died = Lease(organisation_id=firm.pk, mailbox=mailbox.number)
    died.take(now=NOW + timedelta(days=365))

    read_once(mailbox, clock=clock)

    [made] = Case.objects.filter(organisation=firm)
    filed = open_case(firm.pk, made.id, now=NOW).case.filed_at
    assert NOW == filed  # and not when the server said, which is still to come


WAITING = 5000
LOOKED_AT = 30  # the rest is listed, and is one and the same file


@pytest.mark.usefixtures("mailbox")
def test_five_thousand_that_wait_are_all_listed_and_taken_up_where_it_stopped(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dovecot.put(user, message(0))
    new = dovecot.home / user / "Maildir" / "new"
    for number in range(1, WAITING):
        there = new / f"{1_800_000_000 + number}.M1P1.here"
        if number < LOOKED_AT:
            there.write_bytes(message(number))
        else:
            there.hardlink_to(new / f"{1_800_000_000 + LOOKED_AT - 1}.M1P1.here")
    monkeypatch.setattr(fetching, "ASKED_AT_ONCE", 5)
    monkeypatch.setattr(inbox, "OFTEN", 5)
    real, taken = taking.take, list[SeenAs]()

    def cut_short(fetched: taking.Fetched, raw: bytes) -> SeenAs:
        if len(taken) in {10, 20}:
            taken.append(SeenAs.WAITING)
            raise PowerCutError
        taken.append(real(fetched, raw))
        return taken[-1]

    monkeypatch.setattr(fetching, "take", cut_short)
    for _ in range(2):
        with pytest.raises(PowerCutError):
            inbox.run(Namespace(once=True, reconcile=False, again=False))

    told = [each.rpartition(": ")[2] for each in capsys.readouterr().out.splitlines()]
    assert told == [
        f"{5 * done} taken in, {WAITING - 5 * total} to go."
        for done, total in ((1, 1), (2, 2), (1, 3))
    ]
    assert {"case": 19, "waiting": WAITING - 19} == numbers(firm)
    assert 19 == Case.objects.filter(organisation=firm).count()
