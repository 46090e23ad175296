"""A file that names a law, and keeps from people what that law gives them, is told so."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

CODES = {"outcome-without-term", "body-demanded", "begins-later-than-law"}
CARE = 'legal_bases = ["Wkkgz"]'
BARE = 'legal_bases = ["{}"]\nremove = ["third-party", "term.propose-or-tell"{}]'
OUTCOME = """
[[term]]
id = "answer"
strength = "{strength}"
within = "6 weeks"
from = "{begins}"
kept_by = ["{letter}"]
about = {{ nl = "ons antwoord", en = "our answer" }}
source = "line 1"
"""
BOARD = """
[[beside]]
id = "board"
name = "{}"
contact = "https://board.example"
about = {{ nl = "onze zorg", en = "our care" }}
can = {{ nl = "een uitspraak", en = "a ruling" }}
window = "altijd"
source = "line 2"
"""
JUDGED = """
[[term]]
id = "{}"
from = "{}"
strength = "{}"
"""


def _found(extends: str, head: str, body: str) -> list[Unsound]:
    found = problems(laid_over(extends, head, body))
    return [each for each in found if each.code in CODES]


@pytest.mark.parametrize(
    ("named", "terms", "codes"),
    [
        ("Wkkgz", "", {"outcome-without-term", "body-demanded"}),
        ("Awb 9:1-9:16", "", {"outcome-without-term"}),
        ("a rule of our own", "", set()),
        (
            "Wkkgz",
            OUTCOME.format(strength="promise", begins="filed", letter="judgement"),
            {"body-demanded"},
        ),
    ],
)
def test_a_law_that_is_named_is_kept_or_it_is_said_that_it_is_not(
    named: str, terms: str, codes: set[str]
) -> None:
    head = BARE.format(named, ', "term.propose"')

    found = _found("small-firm", head, terms)

    assert {each.code for each in found} == codes


@pytest.mark.parametrize(
    ("name", "demanded"),
    [("Geschilleninstantie Zorg", False), ("het Regionaal Tuchtcollege", True)],
)
def test_the_body_that_care_demands_may_stand_beside_and_is_no_disciplinary_board(
    name: str, demanded: bool
) -> None:
    head = 'legal_bases = ["Wkkgz"]\nremove = ["third-party"]'

    found = _found("wkkgz", head, BOARD.format(name))

    assert ("body-demanded" in {each.code for each in found}) is demanded


@pytest.mark.parametrize(
    ("extends", "term", "begins", "strength", "found"),
    [
        ("wkkgz", "judge", "complete", "statutory", ["judge"]),
        ("wkkgz", "judge", "acknowledged", "statutory", ["judge"]),
        ("wkkgz", "judge", "filed", "statutory", []),
        ("wkkgz", "judge", "complete", "promise", []),
        ("adr", "outcome", "complete", "statutory", []),
    ],
)
def test_the_time_of_a_law_begins_when_that_law_lets_it(
    extends: str, term: str, begins: str, strength: str, found: list[str]
) -> None:
    text = JUDGED.format(term, begins, strength)

    later = _found(extends, "", text)

    assert [x.near for x in later if x.code == "begins-later-than-law"] == found


def test_each_is_told_with_its_article_in_both_languages() -> None:
    bare = _found("small-firm", BARE.format("Wkkgz", ', "term.propose"'), "")
    later = _found("wkkgz", "", JUDGED.format("judge", "complete", "statutory"))

    told = [sentence(each, lang) for each in (*bare, *later) for lang in ("nl", "en")]

    assert len(told) == 6
    assert all("Wkkgz 1" in each for each in told)
