"""An answer that a talk or a message ends, after which nothing need ever come."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

CODES = {"talk-for-an-answer", "law-wants-an-answer"}
ANSWER = """
[[term]]
id       = "answer"
strength = "promise"
within   = "6 weeks"
from     = "filed"
kept_by  = ["judgement", "closing-letter"]
about    = {{ nl = "ons antwoord", en = "our response" }}
source   = "sentence 6"
{}
"""
NO_OTHER = """
remove = ["extension", "term.judge", "term.extended", "notices.more-time",
  "acts.take-more-time", "acts.consent-to-more-time"]
"""
TALK = 'done_by = ["conversation-held"]'
AFTER_IT = """
[[term]]
id       = "after"
strength = "promise"
within   = "2 weeks"
from     = "conversation-held"
kept_by  = ["judgement", "closing-letter"]
about    = { nl = "ons antwoord na het gesprek", en = "our response after the talk" }
source   = "sentence 7"
"""
DECIDE = """
[[term]]
id = "decide"
"""
JUDGE = '[[term]]\nid = "judge"\n'
FIRST_WORD = """
[[term]]
id       = "first-word"
strength = "statutory"
within   = "1 month"
from     = "filed"
kept_by  = ["message", "judgement", "closing-letter"]
about    = { nl = "een eerste bericht", en = "a first word" }
source   = "Regulation 181/2011 27"
"""


def found(extends: str, head: str, body: str) -> list[Unsound]:
    raised = problems(laid_over(extends, head, body))
    return [each for each in raised if each.code in CODES]


@pytest.mark.parametrize(
    ("head", "body", "asked"),
    [
        (NO_OTHER, ANSWER.format(TALK), True),
        (NO_OTHER, ANSWER.format(TALK) + AFTER_IT, False),
        (NO_OTHER, ANSWER.format(""), False),
        ("", ANSWER.format(TALK), False),
    ],
)
def test_a_talk_in_place_of_the_only_answer_asks_what_comes_after_it(
    head: str, body: str, *, asked: bool
) -> None:
    codes = [each.code for each in found("wkkgz", head, body)]

    assert codes == (["talk-for-an-answer"] if asked else [])


@pytest.mark.parametrize(
    ("more", "key"),
    [
        (TALK, "done_by"),
        ('done_by = ["escalated"]', "done_by"),
        ('done_by = ["complainant-heard"]', "done_by"),
        ('done_by = ["handler-appointed"]', "done_by"),
        ('kept_by = ["message", "findings", "closing-letter"]', "kept_by"),
    ],
)
def test_the_law_wants_an_answer_and_no_talk_or_message(more: str, key: str) -> None:
    (doubt,) = found("awb", "", DECIDE + more)

    assert (doubt.code, doubt.key) == (
        "law-wants-an-answer",
        ("term", "decide", key),
    )
    assert key in sentence(doubt, "nl")
    assert key in sentence(doubt, "en")
    assert found("awb", "", "") == []


def test_the_law_may_want_a_first_word_and_an_answer_later() -> None:
    assert found("wkkgz", "", FIRST_WORD) == []


def test_a_receipt_is_not_the_outcome_that_the_law_wants() -> None:
    receipt = JUDGE + 'kept_by = ["receipt", "judgement", "closing-letter"]'

    raised = problems(laid_over("wkkgz", "", receipt))

    assert [x.facts["law"] for x in raised if x.code == "outcome-without-term"] == [
        "Wkkgz 17(1)"
    ]
