"""The public page tells what ends the time for an answer, and is no answer."""

from __future__ import annotations

import pytest

from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.procedure.mutations.planting import laid_over

DECIDE = '[[term]]\nid = "decide"\n'
TALK = 'done_by = ["conversation-held"]'
MESSAGE = 'kept_by = ["message", "findings", "closing-letter"]'
NEXT = """
done_by = ["escalated"]
stage   = "1"

[[stage]]
id     = "1"
name   = { nl = "Informeel", en = "Informal" }
entry  = "start"
source = "article 3"

[[stage]]
id     = "2"
name   = { nl = "Formeel", en = "Formal" }
entry  = "on-request"
within = "4 weeks"
source = "article 4"

[acts]
escalate = { by = ["complainant"], source = "article 4" }
"""
ENDS = {"nl": "geldt deze termijn niet meer", "en": "this time no longer holds"}


def lines(body: str, lang: str) -> list[str]:
    said = page(laid_over("awb", "", body), lang)
    told = [line.text for each in said.published for line in each.lines]
    return [each for each in told if ENDS[lang] in each]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(
    ("more", "said"),
    [
        (TALK, {"nl": "Spreken wij u eerder", "en": "If we talk with you"}),
        (MESSAGE, {"nl": "een bericht", "en": "If we send you a message"}),
        (NEXT, {"nl": "een stap verder", "en": "goes a step further"}),
    ],
    ids=["a talk", "a message", "a next stage"],
)
def test_the_page_says_what_ends_the_time_for_a_judgement_without_one(
    more: str, said: dict[str, str], lang: str
) -> None:
    (line,) = lines(DECIDE + more, lang)

    assert said[lang] in line


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nothing_is_said_of_a_time_that_an_answer_alone_ends(lang: str) -> None:
    assert lines("", lang) == []


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("more", [TALK, MESSAGE, NEXT])
def test_the_way_says_it_beside_the_time_for_that_answer(more: str, lang: str) -> None:
    said = [
        x.sentence
        for x in of_procedure(laid_over("awb", "", DECIDE + more), lang).steps
    ]
    plain = [x.sentence for x in of_procedure(laid_over("awb", "", ""), lang).steps]

    assert sum(ENDS[lang] in each for each in said) == 1
    assert not any(ENDS[lang] in each for each in plain)
