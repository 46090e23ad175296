"""From when a text counts its times, held against from when its rows do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from gehoord.procedure.lengths import parse_length
from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.procedure.soundness.of_text.beginnings import begun_otherwise
from gehoord.words.findings.told import sentence as told
from tests.procedure.test_published_text import ABOVE
from tests.shipped import CALENDARS, PATTERNS

TERM = """
[[term]]
id = "propose-or-tell"
strength = "promise"
within = "6 weeks"
from = "{begins}"
source = "zin 1"
"""


def said(
    text: str, table: str = "term", *, within: str = "6 weeks", **says: object
) -> str:
    row: Mapping[str, Any] = says
    return begun_otherwise(table, row, parse_length(within), [text])


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("We answer within six weeks of receipt.", "complete"),
        ("We answer within six weeks of receiving your complaint.", "acknowledged"),
        ("Within six weeks after the hearing the committee advises.", "filed"),
        ("We answer within six weeks after we acknowledged it.", "filed"),
        (
            "U krijgt binnen zes weken na ontvangst van de klacht ons oordeel.",
            "complete",
        ),
        ("Binnen zes weken na het gesprek krijgt u ons oordeel.", "filed"),
        ("Na de hoorzitting beslist het bestuur binnen zes weken.", "filed"),
        ("Binnen zes weken nadat uw klacht volledig is, krijgt u antwoord.", "filed"),
        ("U hoort binnen zes weken na ons voorstel of het klaar is.", "filed"),
    ],
)
def test_a_term_that_counts_from_something_else_than_its_sentence(
    text: str, begins: str
) -> None:
    assert said(text, **{"from": begins})


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("We answer within six weeks.", "complete"),
        ("We answer within six weeks of receipt.", "filed"),
        ("We answer within six weeks of receipt of your appeal.", "escalated"),
        (
            "The committee advises within six weeks after the hearing.",
            "complainant-heard",
        ),
        ("Binnen zes weken na het gesprek krijgt u ons oordeel.", "conversation-held"),
        ("Within six weeks of receipt. It begins once it is complete.", "complete"),
        ("Binnen zes weken na ontvangst; zodra de klacht volledig is.", "complete"),
        ("Once complete, we answer within six weeks of receipt.", "filed"),
        ("We answer within six weeks of receipt, once we have everything.", "filed"),
        (
            "After the hearing, or if it takes longer than six weeks, you go on.",
            "filed",
        ),
        ("We answer within six weeks after our notice.", "handler-appointed"),
        ("You hear within six weeks of receipt of our proposal.", "proposed"),
    ],
)
def test_a_term_that_counts_from_where_its_sentence_does_or_is_silent(
    text: str, begins: str
) -> None:
    assert not said(text, **{"from": begins})


def test_two_sentences_of_which_one_says_the_beginning() -> None:
    texts = ["We answer within six weeks of receipt.", "It counts from when all is in."]
    more = [*texts, "That is after your complaint is complete."]
    row = {"from": "complete"}
    assert begun_otherwise("term", row, parse_length("6 weeks"), texts)
    assert not begun_otherwise("term", row, parse_length("6 weeks"), more)


def test_the_day_that_a_term_is_counted_from_goes_before_its_entry() -> None:
    text = "We answer within six weeks of receipt of your complaint."
    assert said(text, **{"from": "acknowledged"})
    assert not said(text, **{"from": "acknowledged", "counted_from": "filed"})


@pytest.mark.parametrize(
    ("text", "begins", "odd"),
    [
        ("Complain within six weeks of the event.", "discovery", True),
        ("Complain within six weeks of the event.", "event", False),
        ("Complain within six weeks after you found out.", "event", True),
        ("Dien uw klacht in binnen zes weken nadat u het ontdekte.", "event", True),
        ("Dien uw klacht in binnen zes weken nadat het gebeurde.", "discovery", True),
        ("Within six weeks of the event or of becoming aware of it.", "event", False),
        ("Klaag binnen zes weken na het einde van de opdracht.", "event", True),
        ("Complain within six weeks.", "event", False),
    ],
)
def test_a_time_to_complain_that_counts_from_another_day(
    text: str, begins: str, *, odd: bool
) -> None:
    assert bool(said(text, "filing-window", **{"from": begins})) is odd


@pytest.mark.parametrize(
    ("text", "begins", "odd"),
    [
        ("Ask for it within six weeks of our answer.", "", False),
        ("Ask for it within six weeks of our answer.", "event", True),
        ("Ask for it within six weeks after it happened.", "", True),
        ("Vraag het binnen zes weken na dagtekening van de brief.", "", False),
        (
            "Vraag het binnen zes weken na dagtekening van de brief.",
            "answer-received",
            True,
        ),
        ("Vraag het binnen zes weken na ontvangst van ons antwoord.", "event", True),
    ],
)
def test_a_stage_that_counts_from_another_day(
    text: str, begins: str, *, odd: bool
) -> None:
    row = {"within": "6 weeks"} | ({"counted_from": begins} if begins else {})
    assert bool(said(text, "stage", **row)) is odd


def test_keeping_a_case_from_another_day() -> None:
    text = "We keep it for six weeks after receiving your complaint."
    assert said(text, "retention", length="6 weeks")
    assert not said(text, "retention", **{"from": "filed"})
    assert not said("We keep it six weeks after it is closed.", "retention")


@pytest.mark.parametrize(("begins", "odd"), [("complete", True), ("filed", False)])
def test_check_quotes_the_sentence_and_names_the_beginning_of_the_row(
    begins: str, *, odd: bool
) -> None:
    sentence = "U krijgt binnen zes weken na ontvangst van de klacht ons oordeel."
    file = f'{ABOVE}\n[text]\n"zin 1" = "{sentence}"\n{TERM.format(begins=begins)}'
    procedure = read(file, CALENDARS, PATTERNS)
    found = [
        each
        for each in of_text(procedure, file, PATTERNS)
        if each.code == "begins-otherwise"
    ]
    assert bool(found) is odd
    for each in found:
        assert each.name == "begins-otherwise:term.propose-or-tell"
        assert "na ontvangst van de klacht" in told(each, "nl")
        assert "complete" in told(each, "nl")
