"""What is too large to be taken apart is kept whole, for a person; its sender is told."""

from __future__ import annotations

import tracemalloc
from base64 import encodebytes
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import DatabaseError
from pytest_django import Settings

from gehoord.clock.memos import send_memos
from gehoord.dossier import arrivals, erase, files
from gehoord.dossier.files import TooLarge
from gehoord.dossier.models import Arrival, ArrivalState, File, SeenAs
from gehoord.dossier.verify import verify
from gehoord.handling import too_large
from gehoord.handling.mail import read_mail
from gehoord.handling.mail.excerpt import MOST_BYTES, Excerpt
from gehoord.inbox import large
from gehoord.inbox.fingerprints import Digest, digest
from gehoord.inbox.large import Large, keep, keep_head
from gehoord.people.models import Memo, Organisation
from tests.inbox.fetched import NOW

pytestmark = pytest.mark.django_db

MEGABYTE = 1024 * 1024
HEAD = (
    b"From: Sara Visser <sara.1@example.com>\nTo: klachten@example.org\n"
    b"Subject: Klacht met foto's\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/mixed; boundary="grens"\n\n'
)
FILE = b"--grens\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n"
WORDS = b"--grens\nContent-Type: text/plain\n\nEr kwam niemand opdagen.\n--grens--\n"


def photo(megabytes: float) -> bytes:
    """Return a file as a mail holds it, all lines of it alike."""
    line = encodebytes(bytes(range(57)))
    return line * int(megabytes * MEGABYTE / len(line))


def mail(megabytes: float = 0.2, *, first: bytes = b"") -> bytes:
    """Return a mail in which the words come behind a file."""
    return first + HEAD + FILE + photo(megabytes) + WORDS


def pieces(raw: bytes, size: int = 10_000) -> Iterator[bytes]:
    return (raw[start : start + size] for start in range(0, len(raw), size))


def brought(*, is_for_us: bool = True) -> Large:
    return Large(
        organisation_id=Organisation.objects.get().pk,
        received_at=NOW,
        now=NOW,
        is_for_us=is_for_us,
    )


def letters(settings: Settings) -> list[str]:
    organisation = Organisation.objects.get()
    send_memos(organisation.pk, now=NOW)
    box = (Path(settings.GEHOORD_HOME) / "letterbox").glob("*.eml")
    return [each.read_text().replace("=\n", "") for each in box]


# -- All of it ----------


@pytest.mark.usefixtures("firm")
def test_all_of_it_is_kept_sealed_and_its_words_can_be_read() -> None:
    raw = mail()

    seen_as = keep(pieces(raw), brought())

    row = Arrival.objects.get()
    arrived = arrivals.load(row.organisation_id, row.id)
    held = too_large.original(arrived)
    assert (seen_as, arrived.state) == (SeenAs.KEPT, ArrivalState.KEPT)
    assert held is not None
    assert b"".join(files.open_file(held, key=arrived.key)) == raw
    assert (held.name, held.media_type) == ("bericht.eml", "message/rfc822")
    (sealed,) = files.on_disk(row.organisation_id)
    assert b"opdagen" not in sealed[1].read_bytes()
    read = too_large.as_read(arrived.content)
    assert read.text.strip() == "Er kwam niemand opdagen."
    assert read.attachments == ()
    cut = too_large.cut_of(arrived.content)
    assert cut == too_large.Cut(size=len(raw), is_whole=True, is_owed=False)
    assert verify(row.organisation_id, now=NOW) == []


@pytest.mark.usefixtures("firm")
def test_the_same_one_comes_in_once_whatever_servers_wrote_on_top() -> None:
    first = keep(pieces(mail()), brought())

    second = keep(pieces(mail(first=b"Received: from b by c\n"), 777), brought())

    assert (first, second) == (SeenAs.KEPT, SeenAs.DUPLICATE)
    assert Arrival.objects.count() == File.objects.count() == 1
    assert len(list(files.on_disk(Organisation.objects.get().pk))) == 1


@pytest.mark.usefixtures("firm")
def test_what_is_larger_than_is_kept_at_all_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(large, "MOST_KEPT_BYTES", 100_000)

    with pytest.raises(TooLarge):
        keep(pieces(mail()), brought())

    assert not Arrival.objects.exists()
    assert list(files.on_disk(Organisation.objects.get().pk)) == []


@pytest.mark.usefixtures("firm")
def test_what_cannot_be_written_down_leaves_no_file_behind(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def is_locked(*_: object, **__: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(arrivals, "take_in", is_locked)

    with pytest.raises(DatabaseError):
        keep(pieces(mail()), brought())

    assert list(files.on_disk(Organisation.objects.get().pk)) == []


@pytest.mark.usefixtures("firm")
def test_it_never_lies_in_memory_as_a_whole() -> None:
    def coming() -> Iterator[bytes]:
        yield HEAD + FILE
        for _ in range(20):
            yield photo(1)
        yield WORDS

    tracemalloc.start()
    keep(coming(), brought())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 12 * MEGABYTE


# -- Its sender ----------


@pytest.mark.usefixtures("firm")
def test_its_sender_hears_that_it_came_in_and_that_a_person_looks(
    settings: Settings,
) -> None:
    settings.PRACTICE = True
    keep(pieces(mail()), brought())

    (told,) = letters(settings)

    assert "To: sara.1@example.com" in told
    assert "Auto-Submitted: auto-generated" in told
    assert "groter is dan 40 MB" in told
    assert "in zijn geheel ontvangen" in told
    assert "opdagen" not in told
    assert not Memo.objects.exists()


@pytest.mark.usefixtures("firm")
def test_of_what_is_larger_still_the_sender_hears_that_it_did_not_come_in(
    settings: Settings,
) -> None:
    settings.PRACTICE = True

    first = keep_head([mail()[:1000]], 200 * MEGABYTE, brought())
    second = keep_head([mail()[:1000]], 200 * MEGABYTE, brought())

    row = Arrival.objects.get()
    assert (first, second) == (SeenAs.KEPT, SeenAs.DUPLICATE)
    cut = too_large.cut_of(arrivals.load(row.organisation_id, row.id).content)
    assert cut == too_large.Cut(size=200 * MEGABYTE, is_whole=False, is_owed=False)
    (told,) = letters(settings)
    assert "groter is dan 150 MB" in told
    assert "niet in zijn geheel binnen" in told


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
    keep(pieces(mail(first=head)), brought())

    assert not Memo.objects.exists()
    assert Arrival.objects.get().state == ArrivalState.KEPT


@pytest.mark.usefixtures("firm")
def test_in_a_shared_mailbox_it_waits_to_be_sorted_and_nobody_is_answered() -> None:
    seen_as = keep(pieces(mail()), brought(is_for_us=False))

    row = Arrival.objects.get()
    cut = too_large.cut_of(arrivals.load(row.organisation_id, row.id).content)
    assert (seen_as, row.state) == (SeenAs.SORTING, ArrivalState.SORTING)
    assert cut is not None
    assert cut.is_owed
    assert not Memo.objects.exists()


@pytest.mark.usefixtures("firm")
def test_who_is_told_is_no_longer_told_when_what_was_kept_is_gone(
    settings: Settings,
) -> None:
    settings.PRACTICE = True
    keep(pieces(mail()), brought())
    Arrival.objects.all().delete()

    assert send_memos(Organisation.objects.get().pk, now=NOW) == 0
    assert not Memo.objects.exists()


@pytest.mark.usefixtures("firm")
def test_what_is_no_reaction_is_gone_with_all_of_it() -> None:
    keep(pieces(mail()), brought())
    organisation_id = Organisation.objects.get().pk
    (number,) = arrivals.kept_for_a_person(organisation_id)
    arrived = arrivals.load(organisation_id, number)
    arrivals.set_aside(arrived, expires_at=NOW + timedelta(hours=1))

    erase.remove_expired(organisation_id, [number], now=NOW + timedelta(hours=2))

    assert not Arrival.objects.exists()
    assert not File.objects.exists()
    assert list(files.on_disk(organisation_id)) == []


# -- What can be read of it ----------


@pytest.mark.parametrize("size", [1, 7, 1000, 70_000, 10**9])
def test_an_excerpt_holds_the_words_in_whatever_pieces_it_comes(size: int) -> None:
    raw = mail(0.02 if size < 1000 else 3.0)
    excerpt = Excerpt()

    for piece in pieces(raw, size):
        excerpt.add(piece)

    assert read_mail(excerpt.content).text.strip() == "Er kwam niemand opdagen."
    assert len(excerpt.content) < 100_000


def test_an_excerpt_is_bounded_whatever_is_in_it() -> None:
    one_line, many_lines = Excerpt(), Excerpt()

    for _ in range(40):
        one_line.add(b"x" * 100_000)
        many_lines.add(b"een gewone regel.\n" * 6000)

    assert len(one_line.content) < MOST_BYTES
    assert len(many_lines.content) < MOST_BYTES + MEGABYTE // 8


@pytest.mark.parametrize("size", [1, 3, 64, 10**6])
def test_the_hash_of_a_mail_is_the_same_in_whatever_pieces_it_comes(size: int) -> None:
    raw = mail(0.003).replace(b"\n", b"\r\n") + b"\r\n\r\n"
    summed = Digest()

    for piece in pieces(raw, size):
        summed.add(piece)

    assert summed.done() == digest(raw) == digest(mail(0.003))
