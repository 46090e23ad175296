"""A promise that the clock keeps by itself is doubted; so is an answer nobody owes."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import Unsound, placed, problems
from gehoord.words.findings.told import sentence
from tests.cast import ANK, NOOR
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import FIRST_LINES, procedure

CODES = {"answer-never-due", "kept-by-itself", "kept-by-nothing"}
UPDATE = """
[[term]]
id       = "update"
strength = "promise"
within   = "28 days"
from     = ["filed", "{letter}-left"]
kept_by  = ["{letter}", "judgement", "closing-letter"]
warn     = ["5 days"]
about    = {{ nl = "ons bericht", en = "our update" }}
public   = true
source   = "line 1"
"""
BY_ITSELF = """
[notices.how-far]
after  = "update-warned"
to     = ["complainant"]
name   = { nl = "Hoever wij zijn", en = "How far we are" }
text   = { nl = "Wij kijken nog naar uw klacht.", en = "We still look into it." }
source = "line 1"
"""
NO_OTHER = """
remove = ["extension", "term.judge", "term.extended", "notices.more-time", \
  "acts.take-more-time", "acts.consent-to-more-time"]
"""
OVER = FIRST_LINES.format(base="wkkgz")
WRITTEN = OVER + UPDATE.format(letter="message")
ALONE = UPDATE.format(letter="how-far") + BY_ITSELF


def _found(said: str) -> list[Unsound]:
    found = placed(problems(procedure(said)), said)
    return [each for each in found if each.code in CODES]


def test_a_letter_that_a_person_writes_keeps_a_promise_and_nothing_is_doubted() -> None:
    assert _found(WRITTEN) == []


def test_a_promise_that_a_letter_of_the_clock_keeps_is_doubted() -> None:
    (found,) = _found(OVER + ALONE)

    assert (found.code, found.error) == ("kept-by-itself", False)
    assert (
        found.line == (OVER + ALONE)[: (OVER + ALONE).index("kept_by")].count("\n") + 1
    )
    assert "De brief how-far gaat vanzelf weg" in sentence(found, "nl")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_where_no_other_term_is_for_an_outcome_no_answer_ever_comes_due(
    lang: str,
) -> None:
    (found,) = _found(OVER + NO_OTHER.replace("\\\n ", "") + ALONE)

    assert found.code == "answer-never-due"
    assert "how-far" in sentence(found, lang)
    assert "closing-letter" in sentence(found, lang)


def test_a_message_of_a_person_is_no_outcome_either() -> None:
    only = OVER + NO_OTHER.replace("\\\n ", "") + UPDATE.format(letter="message")

    (found,) = _found(only)

    assert found.code == "answer-never-due"


def test_every_message_of_who_handles_it_keeps_the_promise_and_begins_it_again() -> (
    None
):
    story = Telling(procedure(WRITTEN))
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )

    story.act(COMPLAINANT, a.Write(words="Hoe staat het ermee?"))
    before = [x for x in story.case.terms if x.id == "update"]
    story.sleep(14)
    story.act(NOOR.actor, a.Write(words="Wij spreken morgen met de trainer."))
    kept, again = (x for x in story.case.terms if x.id == "update")

    assert [x.result for x in before] == [Result.OPEN]
    assert before[0].last_day == date(2027, 4, 2)
    assert (kept.result, again.result) == (Result.KEPT, Result.OPEN)
    assert again.last_day == date(2027, 4, 16)
