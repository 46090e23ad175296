from __future__ import annotations

import pytest

from gehoord.dossier.search_words import (
    MOST_BYTES,
    card_text,
    number_in,
    terms,
    words_in,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("El-Idrissi, Çağla", ["el", "idrissi", "cagla"]),
        ("IJsselmeer ĳs straße", ["ijsselmeer", "ijs", "strasse"]),
        ("fatima@example.com", ["fatima", "example", "com"]),
        ("Søren Łukasz Æbelø", ["soren", "lukasz", "aebelo"]),
        ("مُحَمَّد", ["محمد"]),
        ("½ €\u200b  ", ["1", "2"]),
        ("", []),
    ],
)
def test_words_are_compared_without_case_accents_or_punctuation(
    text: str, found: list[str]
) -> None:
    assert words_in(text) == found


def test_a_card_keeps_each_word_once_and_a_telephone_number_in_one_piece() -> None:
    text = card_text(["Fatima Aksoy", "06-12 34 56 78", "advies, advies en ADVIES"])

    assert text == b"fatima aksoy 06 12 34 56 78 0612345678 advies en"


def test_a_long_dossier_is_found_by_its_last_word_too() -> None:
    text = card_text(
        [" ".join(f"wrd{number}" for number in range(3000)), "zweefvlucht"]
    )

    assert text.endswith(b" zweefvlucht")


def test_a_card_ends_at_a_whole_word() -> None:
    text = card_text([" ".join(f"woord{number}" for number in range(9999))])

    assert MOST_BYTES - 20 < len(text) <= MOST_BYTES
    assert text.rsplit(b" ", 1)[1].startswith(b"woord")
    assert not text.endswith(b"woord")


def test_what_is_too_short_is_not_looked_for() -> None:
    assert terms(" a, B! ") == ()
    assert terms("van A tot Zeeland") == (b"zeeland", b"tot", b"van")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("06-12345678", (b"12345678",)),
        ("+31 (0)6 12 34 56 78", (b"12345678",)),
        ("0044 20 7946 0958", (b"79460958",)),
        ("12-05-2026", ()),
        ("huis 12345678901", ()),
        ("", ()),
    ],
)
def test_a_telephone_number_is_looked_for_without_its_country(
    asked: str, found: tuple[bytes, ...]
) -> None:
    assert number_in(asked) == found
