"""Who reads a mailbox: one at a time, without end, and at once when something comes."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from threading import Event

import pytest
from django.db import connection
from pytest_django import Settings

from gehoord.dossier.models import (
    Case,
    SeenAs,
)
from gehoord.inbox import fetching, hearing, taking
from gehoord.inbox.passes import Progress
from gehoord.inbox.watching import Watch, read_once
from gehoord.mailboxes import counts
from gehoord.mailboxes.connection import Connection, Stop
from gehoord.mailboxes.lease import LENGTH, Lease, LeaseLost
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Mailbox, MailFolder
from gehoord.people.models import Organisation
from tests.inbox.fetched import NOW, clock, message, numbers
from tests.mailbox_servers import make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted"),
]


def test_two_who_read_one_mailbox_take_turns(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, message(1))
    other = Lease(organisation_id=firm.pk, mailbox=mailbox.number)
    other.take(now=NOW)

    with pytest.raises(LeaseLost):
        read_once(mailbox, clock=clock)
    later = read_once(mailbox, clock=lambda: NOW + LENGTH + timedelta(seconds=1))

    assert {SeenAs.CASE: 1} == later.taken
    with pytest.raises(LeaseLost):
        other.renew(now=NOW)


def test_two_who_both_believe_they_may_read_make_one_case_of_a_message(
    firm: Organisation,
    dovecot: Dovecot,
    mailbox: Mailbox,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dovecot.put(user, *(message(number) for number in range(6)))
    monkeypatch.setattr(Lease, "take", lambda _self, **_named: True)
    monkeypatch.setattr(Lease, "renew", lambda _self, **_named: None)
    failed: list[BaseException] = []

    def reading() -> None:
        try:
            read_once(mailbox, clock=clock)
        except Exception as error:  # noqa: BLE001 - looked at below
            failed.append(error)
        finally:
            connection.close()

    both = [threading.Thread(target=reading) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    read_once(mailbox, clock=clock)

    assert 6 == Case.objects.filter(organisation=firm).count()
    found = counts.of(firm.pk, now=NOW)
    assert (6, 0) == (found.total, found.gap)


def test_who_lists_again_from_where_another_began_finds_what_stands_there(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, *(message(number) for number in range(3)))
    read_once(mailbox, clock=clock)
    MailFolder.objects.update(next_uid=1)  # as a reader that had not seen it leaves it
    dovecot.put(user, message(3))

    read_once(mailbox, clock=clock)

    assert 4 == Case.objects.filter(organisation=firm).count()
    found = counts.of(firm.pk, now=NOW)
    assert (4, 0) == (found.total, found.gap)


def test_many_that_wait_at_the_first_start_are_taken_up_where_it_stopped(
    firm: Organisation,
    dovecot: Dovecot,
    mailbox: Mailbox,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dovecot.put(user, *(message(number) for number in range(40)))
    monkeypatch.setattr(fetching, "ASKED_AT_ONCE", 10)
    stop, taken = Event(), list[SeenAs]()
    real = taking.take

    def stopped_at_fifteen(fetched: taking.Fetched, raw: bytes) -> SeenAs:
        taken.append(real(fetched, raw))
        if len(taken) == 15:
            stop.set()
        return taken[-1]

    watch = Watch(
        organisation_id=firm.pk, number=mailbox.number, stop=stop, clock=clock
    )
    with monkeypatch.context() as patched:
        patched.setattr(fetching, "take", stopped_at_fifteen)
        watch.forever()
    at_the_stop = numbers(firm)
    told: list[int] = []

    read_once(
        mailbox,
        clock=clock,
        progress=Progress(tell=lambda each: told.append(each.done)),
    )

    assert {"case": 20, "waiting": 20} == at_the_stop
    assert list(range(1, 21)) == told
    assert {"case": 40} == numbers(firm)


def test_a_message_that_comes_in_is_heard_of_at_once(
    firm: Organisation,
    dovecot: Dovecot,
    mailbox: Mailbox,
    user: str,
    settings: Settings,
) -> None:
    settings.GEHOORD_MAIL_FETCH_SECONDS = 100
    watch = Watch(organisation_id=firm.pk, number=mailbox.number, clock=clock)
    watching = threading.Thread(target=watch.forever)
    watching.start()
    try:
        until(lambda: Mailbox.objects.get(number=1).read_at is not None)

        dovecot.put(user, message(1))

        until(lambda: Case.objects.filter(organisation=firm).exists(), seconds=20)
    finally:
        watch.stop.set()
        watching.join()
    assert "" == Mailbox.objects.get(number=1).leased_by


def test_a_message_in_another_folder_is_heard_of_at_once_too(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, waits = Connection.wait, Counter[str]()

    def noted(self: Connection, seconds: float, *, stop: Stop) -> bool:
        waits[threading.current_thread().name] += 1
        return real(self, seconds, stop=stop)

    monkeypatch.setattr(Connection, "wait", noted)
    settings.GEHOORD_MAIL_FETCH_SECONDS = 100
    with dovecot.mailbox(user) as opened:
        opened.create("Ongewenst")
    dovecot.put(user, message(1), folder="Ongewenst")
    make_mailbox(firm, dovecot, user=user, folders=("INBOX", "Ongewenst"))
    watch = Watch(organisation_id=firm.pk, number=1, clock=clock)
    watching = threading.Thread(target=watch.forever, name="reader")
    watching.start()
    try:
        # The reader looks once more when the folder begins to be heard of.
        until(lambda: waits["folder"] > 0 and waits["reader"] > 1)
        assert Case.objects.filter(organisation=firm).count() == 1

        dovecot.put(user, message(2), folder="Ongewenst")

        until(lambda: Case.objects.filter(organisation=firm).count() == 2)
    finally:
        watch.stop.set()
        watching.join()
    assert not [each for each in threading.enumerate() if each.name == "folder"]


def test_a_connection_that_cannot_be_had_beside_it_stops_nobody(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mailbox = make_mailbox(firm, dovecot, user=user, folders=("INBOX", "Ongewenst"))
    tried = Event()

    def no_more(*_: object, **__: object) -> None:
        tried.set()
        raise MailboxTrouble(Trouble.REFUSED)

    monkeypatch.setattr(hearing, "connected", no_more)
    with hearing.heard(mailbox, ["Ongewenst"], seconds=1) as listening:
        until(tried.is_set)

    assert not listening.news.is_set()


def until(what: Callable[[], bool], *, seconds: float = 20) -> None:
    wait = Event()
    for _ in range(int(seconds / 0.05)):
        if what():
            return
        wait.wait(0.05)
    raise AssertionError("It did not happen.")
