"""A first stage of talking, and a law that wants an answer in writing."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over
from tests.promises.test_how_to_write import recipes

TALKED_FIRST = next(block for _, block in recipes() if "spoken = true" in block)
PAYMENT = """
[[particular]]
id     = "topic"
name   = {{ nl = "Waarover?", en = "About what?" }}
kind   = "choice"
source = "sentence 1"

[[particular.option]]
id   = "payment"
name = {{ nl = "een betaling", en = "a payment" }}

[[particular.option]]
id   = "else"
name = {{ nl = "iets anders", en = "something else" }}

[[term]]
id       = "in-writing"
strength = "statutory"
within   = "{within}"
from     = "filed"
only_for = ["payment"]
kept_by  = [{letters}"judgement", "closing-letter"]
about    = {{ nl = "ons antwoord", en = "our answer" }}
source   = "PSD2 101(2)"
{more}
"""
STRAIGHT = '[[straight-to]]\nstage = "2"\nonly_for = ["payment"]\nsource = "sentence 1"'


def found(within: str, letters: str = "", more: str = "") -> list[Unsound]:
    body = PAYMENT.format(within=within, letters=letters, more=more)
    raised = problems(laid_over("uk-council-code", "", TALKED_FIRST + body))
    return [each for each in raised if each.code == "talk-keeps-no-law"]


@pytest.mark.parametrize(
    ("within", "letters", "more", "asked"),
    [
        ("15 business days", "", "", True),
        ("15 business days", '"conversation", ', "", False),
        ("15 business days", "", 'done_by = ["conversation-held"]', False),
        ("15 business days", "", STRAIGHT, False),
        ("15 business days", "", 'stage = "2"', False),
        ("8 weeks", "", "", False),
    ],
    ids=[
        "no letter of the talk keeps it",
        "the report of the talk keeps it",
        "the talk itself keeps it",
        "it is not talked about at all",
        "it is of the next stage",
        "the letter that closes it leaves in time",
    ],
)
def test_after_a_talk_alone_something_in_writing_keeps_the_term_of_the_law(
    within: str, letters: str, more: str, *, asked: bool
) -> None:
    raised = found(within, letters, more)

    assert [x.key for x in raised] == (
        [("term", "in-writing", "kept_by")] if asked else []
    )


def test_the_stage_and_the_report_are_named_in_both_languages() -> None:
    (doubt,) = found("15 business days")

    assert not doubt.error
    assert "“Het gesprek”" in sentence(doubt, "nl")
    assert "“The talk”" in sentence(doubt, "en")
    assert "conversation" in sentence(doubt, "en")
