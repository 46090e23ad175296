"""The body of a mail is written out: any program reads it back as it was said."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoord.letters.facts import Composed
from gehoord.letters.multipart import WIDTH, body_of

MARK = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
PAPER = bytes(range(256)) * 9


def letter(text: str, *, page: str = "<p>Hé</p>", named: str = "brief.pdf") -> Composed:
    return Composed(
        subject="Uw klacht", text=text, html=page, pdf_source=None, pdf_name=named
    )


def read(body: bytes) -> EmailMessage:
    parsed = email.message_from_bytes(body, policy=email.policy.default)
    assert isinstance(parsed, EmailMessage)
    assert not any(part.defects for part in parsed.walk())
    return parsed


def words(body: bytes, kind: str) -> str:
    part = read(body).get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize(
    "said",
    [
        "Beste Sára,\n\n€ 5 = veel; spatie achteraan \n.\nFrom hier\n\tinspringen\n",
        "lang " * 400 + "\n",
        f"--=_words-{MARK}--\n--=_paper-{MARK}\nen verder\n",
        "\n\n\n",
        "",
    ],
)
def test_what_is_said_comes_back_word_for_word(said: str) -> None:
    body = body_of(letter(said, page=f"<pre>{said}</pre>\n"), pdf=PAPER, mark=MARK)

    assert words(body, "plain") == said
    assert words(body, "html") == f"<pre>{said}</pre>\n"


@given(said=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_whatever_is_said_comes_back(said: str) -> None:
    body = body_of(letter(f"{said}\n"), pdf=None, mark=MARK)

    assert words(body, "plain") == f"{said}\n"


@given(pdf=st.binary(max_size=4 * WIDTH))
def test_the_paper_comes_back_as_it_was(pdf: bytes) -> None:
    body = body_of(letter("Beste Sára,"), pdf=pdf, mark=MARK)

    (attached,) = read(body).iter_attachments()
    assert attached.get_content() == pdf


def test_no_line_is_longer_than_a_mail_may_have() -> None:
    body = body_of(letter("x" * 5000, page="é" * 5000), pdf=PAPER, mark=MARK)

    lines = body.split(b"\r\n")
    assert max(len(each) for each in lines) <= WIDTH
    assert not any(b"\n" in each or b"\r" in each for each in lines)


@pytest.mark.parametrize("named", ["brief.pdf", "levél 2.pdf", 'a"b\r\nBcc: x.pdf'])
def test_the_paper_has_its_name_whatever_that_is(named: str) -> None:
    body = body_of(letter("Beste Sára,", named=named), pdf=PAPER, mark=MARK)

    (attached,) = read(body).iter_attachments()
    assert attached.get_filename() == named
    assert attached["Bcc"] is None
    assert attached.get_content_type() == "application/pdf"


def test_a_mail_without_paper_is_the_same_words_twice_and_nothing_else() -> None:
    parsed = read(body_of(letter("Beste Sára,"), pdf=None, mark=MARK))

    kinds = [each.get_content_type() for each in parsed.walk()]
    assert kinds == ["multipart/alternative", "text/plain", "text/html"]
