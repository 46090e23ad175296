"""An address or a number on the page of one file can be tapped, and nothing else."""

from __future__ import annotations

import pytest

from gehoord.leaflet.standalone import html
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.leaflet.test_read_by_strangers import HEAD, said


def made(contact: str) -> str:
    body = f"""
[[beside]]
id      = "ombudsman"
name    = "the Ombudsman"
about   = "everything"
contact = "{contact}"
source  = "choice"
"""
    procedure = said(body, HEAD)
    return html(page(procedure, "en"), of_procedure(procedure, "en"))


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("0300 111 3000", '<a href="tel:03001113000">0300 111 3000</a>'),
        ("+31 (0)20 123 45 67", '<a href="tel:+31201234567">+31 (0)20 123 45 67</a>'),
        ("call 088-1234567.", '<a href="tel:0881234567">088-1234567</a>'),
        ("info@x.example, Rd 1", '<a href="mailto:info@x.example">info@x.example</a>'),
        ("https://x.example/a@b", '<a href="https://x.example/a@b">'),
    ],
)
def test_a_number_and_an_address_lead_there(contact: str, link: str) -> None:
    assert link in made(contact)


def test_where_to_complain_can_be_mailed_at_once() -> None:
    assert '<a href="mailto:complaints@example.org">' in made("the desk")


@pytest.mark.parametrize(
    "contact", ["2026-11-24", "art. 01234567", "NL91ABNA0417164300", "PO Box 0152"]
)
def test_a_day_or_another_number_is_no_telephone(contact: str) -> None:
    assert "tel:" not in made(contact)


def test_what_is_no_link_stays_escaped() -> None:
    shown = made("<b>020 123 4567</b>")

    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown
