"""An address on several labelled lines, as forms of others send it."""

from __future__ import annotations

import pytest

from gehoord.handling.mail import read_mail


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        (
            "Adres: Dorpsstraat 1\nPostcode: 1234 AB\nPlaats: Utrecht",
            "Dorpsstraat 1, 1234 AB Utrecht",
        ),
        (
            "Straat: Dorpsstraat\nHuisnummer: 1a\nPostcode: 1234 AB\nWoonplaats: Utrecht",
            "Dorpsstraat 1a, 1234 AB Utrecht",
        ),
        (
            "Adres: Dorpsstraat 1\nPostcode en woonplaats: 1234 AB Utrecht",
            "Dorpsstraat 1, 1234 AB Utrecht",
        ),
        ("Adres: Dorpsstraat 1\n1234 AB Utrecht", "Dorpsstraat 1, 1234 AB Utrecht"),
        (
            "Adres: Dorpsstraat 1, 1234 AB Utrecht\nPostcode: 1234 AB",
            "Dorpsstraat 1, 1234 AB Utrecht",
        ),
        (
            "Address: 12 High Street, London\nCity: London\nPostcode: SW1A 1AA",
            "12 High Street, London, SW1A 1AA",
        ),
    ],
)
def test_an_address_on_several_lines_is_one_address(lines: str, address: str) -> None:
    mail = read_mail(f"From: jan@example.nl\n\n{lines}\n\nTe laat.\n".encode())

    assert mail.particulars.address == address


def test_a_town_or_a_number_alone_is_nobodys_address() -> None:
    mail = read_mail(b"From: jan@example.nl\n\nPlaats: Utrecht\nHuisnummer: 3\n")

    assert mail.particulars.address == ""
