"""Mails made to do harm: whatever comes in, reading ends and says what it knows."""

from __future__ import annotations

import base64
import struct
import subprocess
import sys
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gehoord.handling.mail import Problem, read_mail
from gehoord.handling.mail.from_html import text_of
from tests.inbox.making import MAILS
from tests.inbox.test_packed import attribute, winmail
from tests.inbox.test_packed_words import in_pieces, properties, stored

HEAD = b"From: Fatima <fatima@example.com>\nSubject: Klacht\n"
SEEDS = [path.read_bytes() for path in sorted(MAILS.glob("*.eml"))]


def test_a_thousand_parts_within_each_other_are_not_followed() -> None:
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
        for n in range(1000)
    )

    mail = read_mail(HEAD + parts)

    assert mail.is_unreadable
    assert mail.sender.address == "fatima@example.com"
    assert mail.problems == (Problem.TOO_NESTED,)


def test_ten_thousand_parts_are_looked_at_until_enough_was_seen() -> None:
    parts = b"--b\nContent-Type: text/plain\n\nhallo\n" * 10_000

    mail = read_mail(HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + parts)

    assert mail.problems == (Problem.TOO_MANY_PARTS,)
    assert mail.text.startswith("hallo")


def test_a_header_of_a_megabyte_is_cut() -> None:
    mail = read_mail(b"Subject: " + b"x" * 1_000_000 + b"\n" + HEAD + b"\nhallo")

    assert Problem.HEADER_CUT in mail.problems
    assert len(mail.subject) < 20_000
    assert mail.text == "hallo"


def test_a_mail_larger_than_is_taken_is_not_looked_into() -> None:
    mail = read_mail(HEAD + b"\n" + b"x" * 41 * 1024 * 1024)

    assert mail.problems == (Problem.TOO_LARGE,)


def test_a_mail_of_a_million_lines_is_not_looked_into() -> None:
    mail = read_mail(HEAD + b"\n" * 1_000_000)

    assert mail.problems == (Problem.TOO_MANY_LINES,)


def test_a_text_too_long_to_read_is_kept_as_a_file_as_well() -> None:
    text = b"Het advies was te laat.\n" * 60_000

    mail = read_mail(HEAD + b"\n" + text)

    assert mail.problems == (Problem.TEXT_CUT,)
    assert [each.content for each in mail.attachments] == [text]


def test_a_zip_bomb_is_a_file_like_any_other() -> None:
    bomb = b"PK\x03\x04" + zlib.compress(bytes(10_000_000))
    part = (
        b"MIME-Version: 1.0\nContent-Type: application/zip; name=foto.zip\n"
        b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(bomb)
    )

    (attachment,) = read_mail(HEAD + part).attachments

    assert attachment.content == bomb
    assert (attachment.name, attachment.media_type) == ("foto.zip", "application/zip")


@pytest.mark.parametrize(
    "piece", ["<div>", "<p>", "<td>", "&", "&#9;", "<b><div>", "<!--", '<a "', "</"]
)
def test_html_made_to_take_for_ever_ends(piece: str) -> None:
    text_of(piece * (100_000 // len(piece)))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2000))
def test_no_bytes_at_all_make_reading_fail(content: bytes) -> None:
    mail = read_mail(content)

    mail.text.encode("utf-8")


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.integers(0, 4000), st.binary(max_size=20)), max_size=8),
)
def test_no_change_to_a_mail_makes_reading_fail(
    seed: bytes, changes: list[tuple[int, bytes]]
) -> None:
    content = seed
    for place, piece in changes:
        content = content[:place] + piece + content[place + len(piece) // 2 :]

    mail = read_mail(content)

    for text in (mail.text, mail.subject, mail.sender.name, mail.sender.address):
        text.encode("utf-8")
    for each in mail.attachments:
        assert each.name
        assert "/" not in each.name


MEGABYTE = 1024 * 1024
LINES = b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA\n"
BOMBS = {
    "a file of forty megabytes": b"Content-Type: application/pdf\n"
    b"Content-Transfer-Encoding: base64\n\n" + LINES * (39 * MEGABYTE // len(LINES)),
    "one word of forty megabytes": b"\n" + b"x " * (19 * MEGABYTE),
    "one line of dashes": b"Content-Type: multipart/mixed; boundary="
    + b"-" * 60
    + b"\n\n"
    + b"-" * (5 * MEGABYTE),
    "a header that never ends": b"To: " + b"a@example.com, " * MEGABYTE,
    "half a million headers": b"X-A: b\n" * 500_000 + b"\nx",
    "sixty parts in each other and many lines": b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
        for n in range(59)
    )
    + b"x\n" * 80_000,
    "encoded words": b"X: " + b"=?utf-8?Q?=C3=A9?= " * 100_000 + b"\n\nx",
    "parameters": b"Content-Type: text/plain" + b"; a=b" * 500_000 + b"\n\nx",
    "files in a text that are none": b"\n" + b"begin 644 x\n" * 80_000,
    "lines of blanks": b"\n" + (b" " * 390 + b"x y\n") * 2000,
    "lines of stars": b"\n" + (b"*" * 490 + b"van\n") * 2000,
    "who wrote, and wrote": b"\n" + (b"op " + b"schreef " * 60 + b"\n") * 2000,
    "words that end nowhere": b"\n" + b"op maandag tot en met " * 100_000,
}


def attached(kind: bytes, content: bytes) -> bytes:
    """The rest of a mail that is one file."""
    head = b"Content-Type: %s\nContent-Transfer-Encoding: base64\n\n" % kind
    return head + base64.encodebytes(content)


def a_file_in_a_signature() -> bytes:
    """As large as fits: base64 twice makes forty megabytes of it."""
    file = b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
    file += LINES * (28 * MEGABYTE // len(LINES))
    return attached(b"application/pkcs7-mime", in_pieces(file, each=100_000))


def a_signature_of_beginnings() -> bytes:
    return attached(b"application/pkcs7-mime", b"\x30\x80" * (10 * MEGABYTE))


def a_rich_text_of_copies() -> bytes:
    head = struct.pack("<IIII", 0, 2**32 - 1, 0x75465A4C, 0)
    copies = head + (b"\xff" + b"\x00\x0f" * 8) * 100_000
    said = attribute(0x9003, properties(0x1009, 0x102, copies))
    return attached(b"application/ms-tnef", winmail(said))


def a_rich_text_of_braces() -> bytes:
    said = stored(b"{\\rtf1 " + b"{\\u1 " * 50_000)
    whole = winmail(attribute(0x9003, properties(0x1009, 0x102, said)))
    return attached(b"application/ms-tnef", whole)


PACKED = {
    each.__name__: each
    for each in (
        a_file_in_a_signature,
        a_signature_of_beginnings,
        a_rich_text_of_copies,
        a_rich_text_of_braces,
    )
}
SETTING_UP = """
import os, django
from tests.folder import make_folder
make_folder()
os.environ["DJANGO_SETTINGS_MODULE"] = "gehoord.settings"
django.setup()
"""
MEASURED = """
import resource, sys, time
from tests.inbox.fuzzing import understood
raw = sys.stdin.buffer.read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
begun = time.process_time()
understood(raw)
took = time.process_time() - begun
grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
print(took, grown)
"""


@pytest.mark.parametrize("name", [*BOMBS, *PACKED])
def test_no_mail_takes_more_than_two_seconds_and_two_hundred_megabytes(
    name: str,
) -> None:
    raw = HEAD + (PACKED[name]() if name in PACKED else BOMBS[name])

    done = subprocess.run(
        [sys.executable, "-c", SETTING_UP + MEASURED],
        input=raw,
        capture_output=True,
        check=True,
    )

    took, grown = done.stdout.split()
    assert float(took) < 2
    assert int(grown) < 200
