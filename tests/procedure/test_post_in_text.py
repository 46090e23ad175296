"""An address for post in the text of a file that stands nowhere else in it."""

from __future__ import annotations

import pytest

from gehoord.procedure.sentences.post import post_in
from tests.procedure.test_published_text import BELOW, given, names

POST = """
[[tell-at]]
id = "letters"
reach = "post"
at = "{at}"
source = "zin 1"
"""


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Schrijf naar Postbus 12, 7400 AA Deventer.", {"box 12", "7400AA"}),
        ("Write to PO Box 60, 2700 AA Zoetermeer.", {"box 60", "2700AA"}),
        ("Write to P.O. Box 60.", {"box 60"}),
        ("Kom langs op Brugstraat 7, 5038 AA Tilburg.", {"5038AA"}),
        ("Op Burg. van der Lindelaan 20 (6811AA Arnhem).", {"6811AA"}),
        ("Write to 14 Harrow Lane, Leeds LS1 9ZZ.", {"LS19ZZ"}),
        ("Financial Ombudsman Service, Exchange Tower, London E14 9SR.", {"E149SR"}),
        ("Sinds 1 januari 2024 EU-recht geldt dit.", set()),
        ("Wij volgen ISO 10002 en NEN 7510.", set()),
        ("Artikel 6, 2016 AVG Europa.", set()),
        ("Call 0800 023 4567 or write to us.", set()),
        ("See section B1 of this policy.", set()),
    ],
)
def test_what_is_an_address_for_post(text: str, known: set[str]) -> None:
    assert {each for _, each in post_in(text)} == known


@pytest.mark.parametrize(
    ("told", "at", "found"),
    [
        ("Postbus 12, 7400 AA Deventer", "", True),
        ("Postbus 12, 7400 AA Deventer", "Postbus 12, 7400 AA Deventer", False),
        ("Postbus 12, 7400 AA Deventer", "postbus 12, 7400AA  Deventer", False),
        ("Postbus 12, 7400 AA Deventer", "Postbus 13, 7400 AA Deventer", True),
        ("Kade 3, 7411 AB Deventer", "Kade 3, 7411 AC Deventer", True),
        ("1 High Street, Leeds LS1 9ZZ", "1 High Street, Leeds LS19ZZ", False),
    ],
)
def test_an_address_for_post_is_held_elsewhere_or_found(
    told: str, at: str, *, found: bool
) -> None:
    below = BELOW + (POST.format(at=at) if at else "")
    handler = f"U hoort binnen één week wie uw klacht behandelt. Schrijf naar {told}."
    unheld = "address-unheld:text.zin 1"
    assert (unheld in names(given(handler=handler, below=below))) is found
