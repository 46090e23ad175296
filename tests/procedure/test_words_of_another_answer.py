"""A term that another answer keeps than its own words say is found, with the way out."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from gehoord.words.way import of_procedure
from tests.promises.test_how_to_write import FIRST_LINES, procedure
from tests.shipped import SHIPPED, shipped

MOVED = """
[[term]]
id      = "new-date"
kept_by = ["judgement", "closing-letter"]
public  = true
source  = "article 8"
"""
PROPOSES = """
[[term]]
id      = "extended"
kept_by = ["proposal", "closing-letter"]
source  = "article 8"
"""
ABOUT = 'about = { nl = "ons oordeel dan", en = "our judgement by then" }\n'


def text(base: str, more: str) -> str:
    return FIRST_LINES.format(base=base) + more


def found(base: str, more: str) -> list[Unsound]:
    codes = {"called-a-proposal", "called-a-judgement"}
    return [x for x in problems(procedure(text(base, more))) if x.code in codes]


def told(more: str) -> str:
    """What the way says, stop by stop."""
    steps = of_procedure(procedure(text("small-firm", more)), "en").steps
    return " ".join(each.sentence for each in steps)


def test_the_term_of_a_proposal_that_a_judgement_keeps_is_found() -> None:
    (one,) = found("small-firm", MOVED)

    assert (one.code, one.key) == ("called-a-proposal", ("term", "new-date", "about"))
    assert "“our judgement by the new date”" in sentence(one, "en")
    assert "a proposal by the new date" in told(MOVED)


def test_the_term_of_a_judgement_that_a_proposal_keeps_is_found() -> None:
    (one,) = found("wkkgz", PROPOSES)

    assert one.code == "called-a-judgement"


def test_who_says_what_it_is_about_hears_no_more_of_it() -> None:
    assert found("small-firm", MOVED + ABOUT) == []
    assert "our judgement by then" in told(MOVED + ABOUT)


@pytest.mark.parametrize("name", SHIPPED)
def test_each_term_that_ships_goes_by_its_own_answer(name: str) -> None:
    codes = {each.code for each in problems(shipped(name))}

    assert codes.isdisjoint({"called-a-proposal", "called-a-judgement"})
