"""Who is never answered goes further by a term that opens a way: none is doubted."""

from __future__ import annotations

import pytest

from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import Unsound, placed, problems
from gehoord.words.findings.told import sentence
from tests.procedure.telling import Telling
from tests.procedure.test_story_opening import HEAD, OFFICE, OPENING
from tests.promises.test_how_to_write import procedure

CODES = {"unanswered-for-ever", "unanswered-in-stage"}
NO_LAW = "legal_bases = []\nregimes = []\n"
ONE = HEAD.format(extends="wkkgz") + NO_LAW
TWO = HEAD.format(extends="uk-council-code") + NO_LAW
SHUT = 'remove = ["term.judge.opens", "term.extended.opens"]\n'
FIRST_SHUT = 'remove = ["term.respond-1.opens", "term.extended-1.opens"]\n'
LAST_SHUT = 'remove = ["term.respond-2.opens", "term.extended-2.opens"]\n'
WITHOUT_LENGTH = """
[[term]]
id       = "respond-2"
within   = "unspecified"
source   = "line 2"
"""
ANYWHERE = OPENING.format(opens="third-party", within="8 weeks")


def found(text: str) -> list[Unsound]:
    return [x for x in placed(problems(procedure(text)), text) if x.code in CODES]


def test_a_broken_promise_that_opens_a_way_is_not_doubted() -> None:
    assert found(ONE) == []
    assert found(TWO) == []


def test_one_stage_that_nothing_opens_is_doubted_at_its_answer() -> None:
    (doubt,) = found(ONE + SHUT)

    assert (doubt.code, doubt.key) == ("unanswered-for-ever", ("term", "judge"))
    assert not doubt.error
    assert "you never answer" in sentence(doubt, "en")
    assert "nooit antwoord" in sentence(doubt, "nl")


@pytest.mark.parametrize(
    ("shut", "term", "name"),
    [(FIRST_SHUT, "respond-1", "Stage 1"), (LAST_SHUT, "respond-2", "Stage 2")],
)
def test_of_several_stages_the_one_that_opens_nothing_is_named(
    shut: str, term: str, name: str
) -> None:
    (doubt,) = found(TWO + shut)

    assert (doubt.code, doubt.key) == ("unanswered-in-stage", ("term", term))
    assert f"“{name}”" in sentence(doubt, "en")


def test_of_a_term_that_opens_a_way_only_the_length_that_it_lacks_is_asked() -> None:
    text = TWO + WITHOUT_LENGTH
    opening = [x for x in problems(procedure(text)) if x.code == "opens-without-end"]

    assert [x.key for x in opening] == [("term", "respond-2", "opens")]
    assert found(text) == []


def test_an_opening_after_a_time_is_a_way_out_of_each_stage() -> None:
    assert found(ONE + SHUT + ANYWHERE) == []
    assert found(TWO + FIRST_SHUT + ANYWHERE) == []


def test_a_stage_that_can_be_asked_for_at_any_time_needs_no_opening() -> None:
    at_once = '[[stage]]\nid = "2"\nentry = "direct"\nsource = "line 3"\n'

    assert found(TWO + FIRST_SHUT + at_once) == []


def test_a_file_with_nobody_outside_is_asked_of_its_further_stages_alone() -> None:
    ours = 'remove = ["third-party", "term.judge.opens", "term.extended.opens"]\n'

    assert found(ONE + ours) == []


def test_what_a_law_opens_is_said_by_the_finding_about_that_law() -> None:
    scheme = HEAD.format(extends="fca-disp") + (
        'remove = ["term.ombudsman-opens", "term.judge.opens", "term.extended.opens"]\n'
    )

    assert found(scheme) == []


def test_without_an_answer_nobody_comes_into_the_next_stage() -> None:
    silent = Telling(procedure(TWO + FIRST_SHUT), OFFICE)
    silent.file()
    silent.days(400)

    assert silent.objects(COMPLAINANT, "escalate") == ("stage-not-open",)

    opened = Telling(procedure(TWO), OFFICE)
    opened.file()
    opened.days(400)

    assert opened.objects(COMPLAINANT, "escalate") == ()


def test_an_opening_into_a_stage_is_no_way_out_of_that_stage() -> None:
    into = OPENING.format(opens="2", within="5 working days")
    beyond = OPENING.format(opens="third-party", within="5 working days")

    (doubt,) = found(TWO + FIRST_SHUT.replace("]", ", " + LAST_SHUT[10:]) + into)

    assert (doubt.code, doubt.key) == ("unanswered-in-stage", ("term", "respond-2"))
    assert found(TWO + LAST_SHUT + beyond) == []


AIMED = """
[[term]]
id       = "respond-1"
strength = "target"
"""


def test_an_aim_that_was_missed_opens_what_it_says_and_breaks_no_promise() -> None:
    aimed = procedure(TWO + AIMED)
    waiting = Telling(aimed, OFFICE)
    waiting.file()

    before = waiting.objects(COMPLAINANT, "escalate")
    waiting.days(400)

    assert before == ("stage-not-open",)
    assert waiting.objects(COMPLAINANT, "escalate") == ()
    assert waiting.grounds == ()
    assert found(TWO + AIMED) == []
