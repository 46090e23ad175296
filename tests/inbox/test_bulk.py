"""A large message over a connection: sealed as it comes, kept once or not at all."""

from __future__ import annotations

import asyncio
import smtplib
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.db import connections

from gehoord.dossier import arrivals, files
from gehoord.dossier.models import Arrival, SeenAs
from gehoord.handling import too_large
from gehoord.inbox import bulk, handed, listener
from gehoord.inbox.bulk import Coming, Sealing, Stopped
from gehoord.inbox.listener import Ear, Handler, Speech, listen
from gehoord.mailboxes import counts
from gehoord.people.models import Organisation
from tests.inbox.fetched import NOW, message

pytestmark = pytest.mark.django_db(transaction=True)

OURS = "anouk@kleuterrevolutie.nl"
LONG = message(1, words=".lang verhaal\n" * 15_000).replace(b"\n", b"\r\n")  # 240 kB


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "PIECE_BYTES", 10_000)


def spoken(
    conversation: Callable[[smtplib.SMTP], object],
    folder: Path,
    *,
    speech: Speech = Speech.LMTP,
    most: int = 400_000,
) -> object:
    """Have a conversation with a listener that holds little, and bears little more."""
    bound = socket.socket(socket.AF_UNIX)
    bound.bind(str(folder / "lmtp"))
    bound.listen()
    ear = Ear(speech=speech, hostname="here", most_held=100_000, most_bytes=most)

    def talk() -> object:
        with smtplib.LMTP(str(folder / "lmtp")) as client:
            client.ehlo_or_helo_if_needed()
            return conversation(client)

    async def both() -> object:
        stop = asyncio.Event()
        handler = Handler(ear, lambda: NOW)
        handler.workers = ThreadPoolExecutor(1)
        listening = asyncio.create_task(listen(handler, bound, stop))
        try:
            return await asyncio.to_thread(talk)
        finally:
            handler.workers.submit(connections.close_all).result()
            stop.set()
            await listening

    return asyncio.run(both())


def brought(client: smtplib.SMTP, content: bytes = LONG) -> int:
    client.mail("sara@example.com")
    client.rcpt(OURS)
    return client.data(content)[0]


def numbers(firm: Organisation) -> dict[SeenAs, int]:
    found = counts.of(firm.pk, now=NOW)
    assert found.gap == 0
    return {kind: number for kind, number in found.numbers.items() if number}


def test_all_of_it_is_kept_as_it_was_written_and_counted(
    firm: Organisation, tmp_path: Path
) -> None:
    answers = spoken(lambda client: [brought(client), brought(client)], tmp_path)

    (number,) = arrivals.kept_for_a_person(firm.pk)
    arrived = arrivals.load(firm.pk, number)
    held = too_large.original(arrived)
    assert held is not None
    trace, found, rest = b"".join(files.open_file(held, key=arrived.key)).partition(
        b"From: Sara"
    )
    assert answers == [250, 250]
    assert found + rest == LONG
    assert b"Received: from" in trace
    assert numbers(firm) == {SeenAs.KEPT: 1, SeenAs.DUPLICATE: 1}


@pytest.mark.parametrize("told", [b" size=500000", b""])
def test_what_is_larger_than_is_kept_is_refused_counted_and_leaves_nothing(
    firm: Organisation, tmp_path: Path, told: bytes
) -> None:
    def bring(client: smtplib.SMTP) -> tuple[int, bytes]:
        client.docmd("MAIL", f"FROM:<sara@example.com>{told.decode()}")
        answer = client.rcpt(OURS)
        again = client.rcpt(f"{OURS.replace('@', '+x@')}")
        if again[0] == 250:
            client.data(LONG * 2)
            return client.getreply()
        return answer

    answer = spoken(bring, tmp_path)

    assert isinstance(answer, tuple)
    assert answer[0] == 552
    assert answer[1].startswith(b"5.3.4 Uw bericht is groter dan")
    assert numbers(firm) == {SeenAs.REFUSED: 1}
    assert not Arrival.objects.exists()
    assert list(files.on_disk(firm.pk)) == []


def test_who_breaks_off_half_way_leaves_nothing(
    firm: Organisation, tmp_path: Path
) -> None:
    def break_off(client: smtplib.SMTP) -> object:
        client.mail("sara@example.com")
        client.rcpt(OURS)
        client.docmd("DATA")
        client.send(LONG)
        while not list(files.on_disk(firm.pk)):
            pass
        client.close()
        again = smtplib.LMTP(str(tmp_path / "lmtp"))
        with again:
            again.ehlo_or_helo_if_needed()
            return brought(again, message(2))

    answer = spoken(break_off, tmp_path)

    assert answer == 250
    assert list(files.on_disk(firm.pk)) == []
    assert numbers(firm) == {SeenAs.CASE: 1}


def test_what_cannot_be_kept_now_waits_at_its_sender(
    firm: Organisation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_is_full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(handed, "keep", disk_is_full)
        answer = spoken(brought, tmp_path)

    assert answer == 451
    assert numbers(firm) == {}


def test_too_many_large_ones_at_once_are_asked_to_come_later(
    firm: Organisation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener, "MOST_LARGE", 0)

    answers = spoken(
        lambda client: [brought(client), brought(client, message(2))], tmp_path
    )

    assert answers == [452, 250]
    assert numbers(firm) == {SeenAs.CASE: 1}


# -- Between the two threads ----------


def test_who_is_stopped_ends_though_nobody_takes_what_was_handed_over() -> None:
    may_go = threading.Event()
    ended: list[str] = []

    def slow(pieces: Iterator[bytes]) -> None:
        may_go.wait()
        try:
            list(pieces)
        except Stopped:
            ended.append("stopped")
            raise

    sealing = Sealing(slow)
    for _ in range(bulk.AHEAD):
        sealing.add(b"x")
    may_go.set()
    sealing.stop()
    sealing.add(b"y")

    assert ended == ["stopped"]


def test_of_what_is_refused_nothing_more_is_held() -> None:
    coming = Coming(most_held=10, most=20)

    for _ in range(4):
        coming.add(b"1234567")

    assert (coming.is_too_large, coming.size, bytes(coming.held)) == (True, 28, b"")
