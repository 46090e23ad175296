"""A mailbox at a real server: nothing is lost, comes twice, or is deleted."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from django.db import connection
from pytest_django import Settings

from gehoord.dossier.models import Arrival, ArrivalState, Case, SeenAs
from gehoord.handling.act import Done
from gehoord.handling.mail.parts import Limits
from gehoord.handling.opened import open_case
from gehoord.inbox import fetching, taking
from gehoord.inbox.watching import Watch, read_once
from gehoord.mailboxes import counts, keeping, seen
from gehoord.mailboxes.connection import Connection
from gehoord.mailboxes.lease import LENGTH, Lease, LeaseLost
from gehoord.mailboxes.trouble import MailboxTrouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox
from gehoord.people.models import Organisation
from tests.inbox.making import filed, raw_for
from tests.mailbox_servers import Tokens, fresh_user, make_mailbox
from tools.dovecot import Dovecot

pytestmark = pytest.mark.django_db(transaction=True)

NOW = datetime(2025, 3, 7, 14, 0, tzinfo=UTC)  # a server has no mail from later


def clock() -> datetime:
    return NOW


@pytest.fixture(autouse=True)
def _trusted(settings: Settings, authorities: Path) -> None:
    settings.GEHOORD_MAIL_AUTHORITIES = authorities


@pytest.fixture
def case(firm: Organisation) -> Done:
    return filed(firm, NOW - timedelta(days=1))


@pytest.fixture
def user() -> str:
    return fresh_user()


@pytest.fixture
def mailbox(firm: Organisation, dovecot: Dovecot, user: str) -> Mailbox:
    return make_mailbox(firm, dovecot, user=user)


def message(number: int, *, words: str = "Er kwam niemand opdagen.") -> bytes:
    made = EmailMessage()
    made["From"] = f"Sara Visser <sara.{number}@example.com>"
    made["To"] = "klachten@example.org"
    made["Subject"] = f"Klacht {number}"
    made["Message-ID"] = f"<{number}@example.com>"
    made.set_content(f"Naam: Sara Visser\n\n{words}")
    return made.as_bytes()


def numbers(firm: Organisation) -> dict[str, int]:
    found = counts.of(firm.pk, now=NOW).numbers
    return {str(kind): number for kind, number in found.items() if number}


def server_shows(dovecot: Dovecot, user: str, folder: str = "INBOX") -> list[str]:
    """Return the flags of every message in a folder, without changing any."""
    with dovecot.mailbox(user) as opened:
        opened.select(folder, readonly=True)
        _, said = opened.uid("FETCH", "1:*", "(FLAGS)")
        return [each.decode() for each in said if isinstance(each, bytes)]


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


def test_what_is_empty_or_without_headers_is_kept_and_counted(
    firm: Organisation, dovecot: Dovecot, mailbox: Mailbox, user: str
) -> None:
    dovecot.put(user, b"\r\n", b"\x00\xff\xfe no headers")

    read_once(mailbox, clock=clock)

    found = counts.of(firm.pk, now=NOW)
    assert (2, 0) == (found.total, found.gap)
    assert 2 == found.numbers[SeenAs.KEPT]


def test_a_message_that_is_too_large_is_kept_for_a_person_and_stays_where_it_is(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    small = Limits(raw_bytes=100_000)
    monkeypatch.setattr(taking, "LIMITS", small)
    monkeypatch.setattr(fetching, "LIMITS", small)
    dovecot.put(user, message(1, words="lang verhaal " * 20_000))
    mailbox = make_mailbox(firm, dovecot, user=user, afterwards=Afterwards.SEEN)

    read_once(mailbox, clock=clock)

    assert {"kept": 1} == numbers(firm)
    assert Arrival.objects.get(organisation=firm).state == ArrivalState.KEPT
    assert not any(r"\Seen" in flags for flags in server_shows(dovecot, user))


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
    def disk_is_full(_fetched: taking.Fetched) -> SeenAs:
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
    real, times = seen.settle, iter(range(1, 100))

    def dying(*args: Any, **named: Any) -> None:  # noqa: ANN401 - as it takes them
        if next(times) > after:
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

    def stopped_at_fifteen(fetched: taking.Fetched) -> SeenAs:
        taken.append(real(fetched))
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
        progress=fetching.Progress(tell=lambda each: told.append(each.done)),
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


def until(what: Callable[[], bool], *, seconds: float = 20) -> None:
    wait = Event()
    for _ in range(int(seconds / 0.05)):
        if what():
            return
        wait.wait(0.05)
    raise AssertionError("It did not happen.")


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
