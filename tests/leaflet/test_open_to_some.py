"""Where a breach opens a way, who cannot go it reads so in the same line."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import lines

ASKED = """
[[particular]]
id     = "capacity"
name   = { nl = "Klaagt u voor een bedrijf?", en = "Do you complain for a business?" }
kind   = "choice"
source = "line 3"

[[particular.option]]
id   = "consumer"
name = { nl = "als consument", en = "as a consumer" }

[[particular.option]]
id   = "business"
name = { nl = "voor een bedrijf", en = "for a business" }
"""
BANK = """
[third-party]
name    = "the Bank"
contact = "https://bank.example"
{}
source  = "line 11"

[[term]]
id     = "judge"
opens  = "third-party"
{}
source = "line 7"
"""
NOT = 'not_for = ["business"]'


@pytest.mark.parametrize(
    ("lang", "limit"),
    [
        ("en", "you can go to the Bank at once. Not if you choose “for a business”."),
        ("nl", "kunt u direct naar the Bank. Niet als u “voor een bedrijf” kiest."),
    ],
)
def test_a_way_that_is_shut_to_some_is_told_as_shut_to_them(
    lang: str, limit: str
) -> None:
    (told,) = lines("term-judge", ASKED + BANK.format(NOT, ""), lang)

    assert limit in told


def test_a_way_that_is_open_to_all_is_told_without_a_limit() -> None:
    (told,) = lines("term-judge", ASKED + BANK.format("", ""), "en")

    assert "at once." in told
    assert "Not if" not in told


def test_a_limit_of_the_term_itself_is_said_once() -> None:
    (told,) = lines("term-judge", ASKED + BANK.format(NOT, NOT), "en")

    assert told.count("Not if you choose") == 1
