"""A large message in a mailbox is fetched piece by piece, and kept once or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import Any

import pytest

from gehoord.dossier import arrivals, files
from gehoord.dossier.models import Arrival, ArrivalState, MailSeen
from gehoord.handling import too_large
from gehoord.handling.mail.parts import Limits
from gehoord.inbox import fetching, large, piecemeal
from gehoord.inbox.watching import Watch, read_once
from gehoord.mailboxes import connection
from gehoord.mailboxes.connection import Connection, Facts
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode
from gehoord.people.models import Memo, Organisation
from tests.inbox.fetched import clock, message, numbers, server_shows
from tests.mailbox_servers import make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted", "_little_is_taken_apart"),
]

LONG = message(1, words="lang verhaal\n" * 20_000)  # 260 kB
ON_THE_WIRE = LONG.replace(b"\n", b"\r\n")


@pytest.fixture
def _little_is_taken_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LIMITS", Limits(raw_bytes=100_000))
    monkeypatch.setattr(connection, "PIECE_BYTES", 50_000)


@pytest.fixture
def box(firm: Organisation, dovecot: Dovecot, user: str) -> Mailbox:
    dovecot.put(user, LONG, message(2))
    return make_mailbox(firm, dovecot, user=user, afterwards=Afterwards.SEEN)


def half_way(
    monkeypatch: pytest.MonkeyPatch, then: Callable[[], None]
) -> pytest.MonkeyPatch:
    """Let something happen before the third piece is asked for."""
    real, asked = Connection._piece, list[int]()

    def piece(self: Connection, uid: int, start: int) -> bytes:
        asked.append(start)
        if len(asked) == 3:
            then()
        return real(self, uid, start)

    monkeypatch.setattr(Connection, "_piece", piece)
    return monkeypatch


def kept(firm: Organisation) -> bytes:
    """Return all that is kept of the large message."""
    (number,) = arrivals.kept_for_a_person(firm.pk)
    arrived = arrivals.load(firm.pk, number)
    held = too_large.original(arrived)
    assert held is not None
    return b"".join(files.open_file(held, key=arrived.key))


def test_all_of_it_is_kept_and_marked_like_any_other(
    firm: Organisation, dovecot: Dovecot, user: str, box: Mailbox
) -> None:
    read_once(box, clock=clock)

    assert {"case": 1, "kept": 1} == numbers(firm)
    assert kept(firm) == ON_THE_WIRE
    assert all(r"\Seen" in flags for flags in server_shows(dovecot, user))
    assert MailSeen.objects.filter(is_whole=True).count() == 2
    assert [each.kind for each in Memo.objects.filter(staff_number=None)] == [
        too_large.MEMO_KEPT
    ]


def test_a_connection_that_ends_half_way_leaves_nothing_and_it_comes_again(
    firm: Organisation, box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off() -> None:
        raise MailboxTrouble(Trouble.CUT_OFF)

    with monkeypatch.context() as patched:
        half_way(patched, cut_off)
        with pytest.raises(MailboxTrouble):
            read_once(box, clock=clock)
    left = list(files.on_disk(firm.pk))
    before = numbers(firm)

    read_once(box, clock=clock)

    assert left == []
    assert before == {"case": 1, "waiting": 1}  # no other is kept from coming in
    assert {"case": 1, "kept": 1} == numbers(firm)
    assert kept(firm) == ON_THE_WIRE


def test_what_somebody_moves_while_it_is_fetched_is_not_kept_by_half(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    box: Mailbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def moved_away() -> None:
        with dovecot.mailbox(user) as opened:
            opened.select()
            opened.uid("STORE", "1", "+FLAGS", r"(\Deleted)")
            opened.expunge()
        monkeypatch.setattr(Connection, "_bodies", without_it)

    def without_it(self: Connection, uids: Sequence[int], part: str) -> dict[int, Any]:
        # Some servers go on showing it to who opened the folder before.
        found = bodies(self, uids, part)
        return {uid: content for uid, content in found.items() if uid != 1}

    bodies = Connection._bodies
    half_way(monkeypatch, moved_away)

    read_once(box, clock=clock)
    first = numbers(firm)
    read_once(box, clock=clock)

    assert first == {"case": 1, "waiting": 1}
    assert {"case": 1, "gone": 1} == numbers(firm)
    assert list(files.on_disk(firm.pk)) == []


def test_who_is_told_to_stop_stops_half_way_and_takes_it_up_later(
    firm: Organisation, box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = Event()
    watch = Watch(organisation_id=firm.pk, number=box.number, stop=stop, clock=clock)
    with monkeypatch.context() as patched:
        half_way(patched, stop.set)
        watch.forever()
    before = numbers(firm)

    read_once(box, clock=clock)

    assert before["waiting"] == 1
    assert {"case": 1, "kept": 1} == numbers(firm)


def test_a_server_that_tells_too_little_of_its_size_is_not_believed(
    firm: Organisation, box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Connection.facts

    def smaller(self: Connection, uids: Sequence[int]) -> dict[int, Facts]:
        return {
            uid: Facts(received_at=each.received_at, size=900)
            for uid, each in real(self, uids).items()
        }

    monkeypatch.setattr(Connection, "facts", smaller)
    read_once(box, clock=clock)

    assert {"case": 1, "kept": 1} == numbers(firm)
    assert kept(firm) == ON_THE_WIRE


@pytest.mark.parametrize("is_told", [True, False])
def test_what_is_larger_than_is_kept_at_all_stays_at_the_server_unread(
    dovecot: Dovecot, box: Mailbox, monkeypatch: pytest.MonkeyPatch, *, is_told: bool
) -> None:
    firm = box.organisation
    monkeypatch.setattr(large, "MOST_KEPT_BYTES", 150_000)
    # Otherwise it only shows once more came than the server told.
    monkeypatch.setattr(piecemeal, "MOST_KEPT_BYTES", 150_000 if is_told else 10**9)

    read_once(box, clock=clock)

    (number,) = arrivals.kept_for_a_person(firm.pk)
    cut = too_large.cut_of(arrivals.load(firm.pk, number).content)
    assert cut is not None
    assert not cut.is_whole
    assert {"case": 1, "kept": 1} == numbers(firm)
    shown = [r"\Seen" in flags for flags in server_shows(dovecot, box.user)]
    assert shown == [False, True]
    assert list(files.on_disk(firm.pk)) == []


def test_it_stays_so_when_the_power_went_before_that_was_written_down(
    dovecot: Dovecot, box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(piecemeal, "MOST_KEPT_BYTES", 150_000)
    with monkeypatch.context() as patched:
        patched.setattr(fetching, "_settle", lambda *_, **__: None)
        read_once(box, clock=clock)

    read_once(box, clock=clock)

    assert {"case": 1, "kept": 1} == numbers(box.organisation)
    shown = [r"\Seen" in flags for flags in server_shows(dovecot, box.user)]
    assert shown == [False, True]


def test_in_a_mailbox_for_other_mail_too_it_waits_until_somebody_says_what_it_is(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    dovecot.put(user, LONG)
    box = make_mailbox(firm, dovecot, user=user, mode=Mode.SHARED)

    read_once(box, clock=clock)

    assert {"sorting": 1} == numbers(firm)
    assert Arrival.objects.get().state == ArrivalState.SORTING
    assert not Memo.objects.filter(staff_number=None).exists()
