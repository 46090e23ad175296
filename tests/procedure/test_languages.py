"""A file may be in any language; a slip of the pen is still found."""

from __future__ import annotations

import pytest

from gehoord.procedure.languages import CODES
from gehoord.procedure.reading import read
from tests.procedure.test_reading import FOUNDING, NL, SHIPPED, findings

IN_FRISIAN = """
format       = 1
extends      = "small-firm"
id           = "winkel"
version      = "2026-11-22"
language     = ["fy"]
name         = "Klachteproseduere"
organisation = "Winkel"
address      = "klachten@example.org"

[third-party]
name = "in ûnôfhinklike tredde"
"""


def test_a_file_over_a_pattern_can_be_in_a_language_that_does_not_ship() -> None:
    procedure = read(IN_FRISIAN, {"nl": NL}, SHIPPED)

    assert procedure.languages == ("fy",)
    assert procedure.name["fy"] == "Klachteproseduere"


def test_all_that_a_pattern_does_not_say_in_that_language_is_said_at_once() -> None:
    bare = IN_FRISIAN.partition("[third-party]")[0].replace("small-firm", "school")

    found = findings(bare)

    assert {each.code for each in found} == {"language-missing"}
    assert {each.facts["language"] for each in found} == {"fy"}
    assert {
        "conflict.forbidden",
        "hearing.form",
        "out-of-scope.national-committee.name",
    } < {each.key for each in found}


def test_what_a_pattern_says_in_one_language_is_not_taken_for_another() -> None:
    bare = IN_FRISIAN.partition("[third-party]")[0].replace("small-firm", "fca-disp")

    found = {each.key: each for each in findings(bare)}

    assert found["third-party.costs"].code == "language-missing"
    assert found["third-party.costs"].base == "fca-disp"


@pytest.mark.parametrize("slip", ["ln", "de"])
def test_words_in_a_language_that_is_nobodys_are_found(slip: str) -> None:
    text = FOUNDING.replace("\nnl =", f"\n{slip} =", 1)

    codes = {each.code: each for each in findings(text)}

    assert codes["unknown-key"].facts["allowed"] == ("nl", "en")


@pytest.mark.parametrize("code", ["qq", "Dutch", "EN", "nl-NL", "nl-", "dutch"])
def test_what_is_no_code_of_a_language_is_refused(code: str) -> None:
    text = FOUNDING.replace('language = ["nl", "en"]', f'language = ["nl", "{code}"]')

    found = [each for each in findings(text) if each.code == "unknown-language"]

    assert [(each.key, each.facts["found"]) for each in found] == [("language", code)]


@pytest.mark.parametrize("code", ["fy", "pap", "pt-br", "zh-hans"])
def test_a_code_is_what_a_catalogue_can_be_called(code: str) -> None:
    procedure = read(IN_FRISIAN.replace('"fy"', f'"{code}"'), {"nl": NL}, SHIPPED)

    assert procedure.languages == (code,)


def test_every_code_of_a_language_has_two_letters_and_stands_once() -> None:
    assert len(CODES) == len(set(CODES)) == 183
    assert all(len(each) == 2 and each.islower() for each in CODES)
