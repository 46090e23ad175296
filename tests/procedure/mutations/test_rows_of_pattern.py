"""What a pattern holds against whoever complains stays under no file unseen."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import Unsound, placed
from gehoord.procedure.soundness.over_pattern.inherited import inherited
from gehoord.words.findings.told import sentence
from tests.promises.test_how_to_write import FIRST_LINES

WINDOW, GROUND, SCOPE = (
    "window-of-the-pattern",
    "refusal-of-the-pattern",
    "scope-of-the-pattern",
)
NO_LAW = "legal_bases = []\nregimes = []\n"
OWN_WINDOW = """
[[filing-window]]
id     = "three-months"
length = "3 months"
from   = "event"
source = "line 4"
"""
OWN_GROUND = """
[[refusal]]
id      = "before"
because = "we handled it before"
source  = "line 5"
"""


def found(base: str, first: str = "", more: str = "") -> list[Unsound]:
    text = FIRST_LINES.format(base=base) + first + more
    every = placed(tuple(inherited(text, patterns())), text)
    return [each for each in every if each.code in {WINDOW, GROUND, SCOPE}]


def codes(base: str, first: str = "", more: str = "") -> list[str]:
    return [each.code for each in found(base, first, more)]


@pytest.mark.parametrize("base", sorted(patterns()))
def test_what_a_law_holds_is_the_files_own_while_it_rests_on_it(base: str) -> None:
    assert codes(base) == []


@pytest.mark.parametrize(
    ("base", "left"),
    [
        ("adr", [WINDOW, GROUND]),
        ("awb", [GROUND]),
        ("school", [WINDOW, SCOPE]),
        ("uk-council-code", [SCOPE]),
        ("wkkgz", []),
    ],
)
def test_without_that_law_each_list_of_the_pattern_is_named_once(
    base: str, left: list[str]
) -> None:
    seen = found(base, NO_LAW)

    assert [each.code for each in seen] == left
    assert all(not each.error and each.line == 3 for each in seen)


def test_two_times_to_complain_are_doubted_though_a_law_gives_one() -> None:
    (doubt,) = found("adr", more=OWN_WINDOW)

    assert doubt.code == WINDOW
    assert "one year" in sentence(doubt, "en")
    assert "één jaar" in sentence(doubt, "nl")
    assert '"filing-window.one-year"' in sentence(doubt, "en")


def test_a_ground_beside_those_of_the_law_is_not_doubted() -> None:
    assert codes("awb", more=OWN_GROUND) == []


def test_what_is_taken_out_or_said_anew_is_the_files_own() -> None:
    out = 'remove = ["filing-window.one-year", "refusal"]\n'
    anew = OWN_WINDOW.replace("three-months", "one-year")

    assert codes("adr", NO_LAW + out, OWN_WINDOW + OWN_GROUND) == []
    assert codes("adr", NO_LAW, anew) == [GROUND]


def test_what_is_left_of_a_list_is_what_the_finding_takes_out() -> None:
    some = 'remove = ["refusal.trader-first", "refusal.frivolous"]\n'

    (_, doubt) = found("adr", NO_LAW + some)

    assert doubt.facts["paths"] == '"refusal.elsewhere", "refusal.impairs"'
    said = sentence(doubt, "en")
    assert "seriously impair our work" in said
    assert "frivolous" not in said
