"""The letterbox: letters that would have left, to read and nothing more."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from django.test import Client

from gehoord.practice import letterbox

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm", "letter")]
NAME = "0001"

PDF = b"%PDF-1.7 nothing"


@pytest.fixture
def letter(folder: Path) -> None:
    made = EmailMessage()
    made["To"] = "Samira el Idrissi <samira@example.org>"
    made["Subject"] = "Wij hebben uw klacht ontvangen"
    made["Date"] = format_datetime(datetime(2027, 3, 5, 9, 0, tzinfo=UTC))
    made.set_content("Volg het op http://127.0.0.1:8000/follow/abc.\n")
    made.add_alternative("<p>Volg het <b>hier</b>.</p>", subtype="html")
    made.add_attachment(
        PDF, maintype="application", subtype="pdf", filename="brief.pdf"
    )
    made.add_attachment("x", subtype="html", filename="script.html")
    box = folder / letterbox.FOLDER
    box.mkdir(exist_ok=True)
    (box / f"{NAME}.eml").write_bytes(bytes(made))


def test_the_list_says_to_whom_when_and_about_what(inside: Client) -> None:
    page = inside.get("/practice/letters", headers={"accept-language": "nl"}).text

    assert "samira@example.org" in page
    assert "Wij hebben uw klacht ontvangen" in page
    assert "vrijdag 5 maart 2027 om 10.00 uur" in page


def test_a_letter_is_shown_as_text_with_links_to_this_start(inside: Client) -> None:
    page = inside.get(f"/practice/letters/{NAME}").text

    assert 'href="http://testserver/follow/abc"' in page
    assert "brief.pdf" in page
    assert "<b>hier</b>" not in page


def test_a_letter_as_sent_can_do_nothing(inside: Client) -> None:
    answer = inside.get(f"/practice/letters/{NAME}/page")

    assert "<b>hier</b>" in answer.text
    assert answer.headers["Content-Security-Policy"].startswith("sandbox; ")
    assert "script-src" not in answer.headers["Content-Security-Policy"]


def test_a_pdf_opens_and_anything_else_is_only_saved(inside: Client) -> None:
    pdf = inside.get(f"/practice/letters/{NAME}/1")
    page = inside.get(f"/practice/letters/{NAME}/2")

    assert pdf.content == PDF
    assert pdf.headers["Content-Type"] == "application/pdf"
    assert pdf.headers["Content-Disposition"].startswith("inline")
    assert page.headers["Content-Type"] == "application/octet-stream"
    assert page.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize("name", ["0002", "..%2Fpractice-code", "practice-code"])
def test_what_is_not_in_the_letterbox_is_not_there(inside: Client, name: str) -> None:
    assert inside.get(f"/practice/letters/{name}").status_code == 404
