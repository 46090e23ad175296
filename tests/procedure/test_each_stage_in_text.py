"""What the text says of the answer of one stage, and leaves open of another."""

from __future__ import annotations

from typing import cast

import pytest

from gehoord.procedure.reading import read
from gehoord.procedure.soundness.of_text.each_stage import each_stage
from gehoord.words.findings.told import reason
from tests.procedure.test_what_a_text_leaves_open import ABOVE
from tests.shipped import CALENDARS, PATTERNS

STAGES = """
[[stage]]
id = "1"
name = "Behandeling"
entry = "start"
source = "1"

[[stage]]
id = "2"
name = "Beroep"
entry = "on-request"
source = "3"
"""
OFFICE = ("Het kantoor behandelt de klacht.", "U krijgt schriftelijk ons oordeel.")
BOARD = "Bent u het niet eens? Dan beslist het bestuur."


def found(*said: str, below: str = STAGES) -> dict[str, tuple[str, ...]]:
    rows = [f'"{number}" = "{each}"' for number, each in enumerate(said, start=1)]
    file = "\n".join((ABOVE.format(lang="nl"), *rows, below))
    doubts = list(each_stage(read(file, CALENDARS, PATTERNS)))
    assert all("Beroep" in reason(each, "nl") for each in doubts)
    return {
        each.code: cast("tuple[str, ...]", each.facts["unanswered"]) for each in doubts
    }


def test_what_one_stage_says_and_the_next_does_not_is_asked_of_that() -> None:
    assert found(*OFFICE, BOARD) == {"stage-says-less": ("in-writing",)}


@pytest.mark.parametrize(
    "said",
    [
        (*OFFICE, BOARD, "U krijgt schriftelijk de beslissing."),
        ("Het kantoor behandelt de klacht.", "U hoort van ons.", BOARD),
    ],
)
def test_what_both_say_or_neither_is_not_asked_of_one(said: tuple[str, ...]) -> None:
    assert found(*said) == {}


def test_what_stands_before_the_stages_is_said_of_them_all() -> None:
    below = STAGES.replace('"1"\n\n', '"2"\n\n').replace('source = "3"', 'source = "4"')
    all_of_it = "Ons oordeel krijgt u altijd schriftelijk."

    assert found(all_of_it, *OFFICE, BOARD, below=below) == {}
    assert found("Welkom.", *OFFICE, BOARD, below=below) != {}


def test_two_stages_in_one_sentence_are_not_told_apart() -> None:
    assert found(*OFFICE, BOARD, below=STAGES.replace('"3"', '"1"')) == {}
