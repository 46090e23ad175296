"""Mails made to do harm: whatever comes in, reading ends and says what it knows."""

from __future__ import annotations

import base64
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gehoord.handling.mail import Problem, read_mail
from gehoord.handling.mail.from_html import text_of
from tests.inbox.making import MAILS

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
    mail = read_mail(HEAD + b"\n" * 1_000_010)

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
