"""The letter that says when the answer comes: the day, how strong it is, and why."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing, in_english
from tests.procedure.mutations.planting import laid_over
from tests.procedure.test_story_day_named import ACT, DUE, HEAD, INSTEAD, LETTER
from tests.procedure.test_story_day_named import PROMISED as WEEK

RIGHT = WEEK + DUE + INSTEAD + LETTER + ACT
AIM = DUE.replace('"promise"', '"target"')
ANNOUNCED = LETTER.replace('carries = "full", ', "")


def told(text: str) -> Writing:
    story = Writing(laid_over("wkkgz", HEAD, text))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    day = story.day + timedelta(weeks=2)
    story.act(NOOR.actor, a.NameDate(until=day, words="De monteur is op reis."))
    return story


def said(story: Writing, notice: str = "date-named") -> str:
    return " ".join(compose(story.letter(notice)).text.split())


@pytest.fixture(scope="module")
def story() -> Writing:
    return told(RIGHT)


def test_it_says_the_day_that_it_is_a_promise_and_what_was_added(
    story: Writing,
) -> None:
    dutch = said(story)
    english = compose(in_english(story.letter("date-named"))).text.replace("\n", " ")

    assert "Uiterlijk vrijdag 19 maart 2027 krijgt u ons oordeel." in dutch
    assert "Die dag beloven wij u." in dutch
    assert "De monteur is op reis." in dutch
    assert "By Friday 19 March 2027 at the latest you will have our judgement." in (
        english
    )
    assert "That day is a promise." in english


def test_where_the_day_is_an_aim_the_letter_promises_nothing() -> None:
    dutch = said(told(WEEK + AIM + INSTEAD + LETTER + ACT))

    assert "krijgt u ons oordeel." in dutch
    assert "beloven" not in dutch


def test_an_announcement_tells_the_day_and_not_what_somebody_typed() -> None:
    dutch = said(told(WEEK + DUE + INSTEAD + ANNOUNCED + ACT))

    assert "vrijdag 19 maart 2027" in dutch
    assert "De monteur is op reis." not in dutch


def test_the_receipt_says_by_when_one_hears_the_day(story: Writing) -> None:
    dutch = said(story, "receipt")

    assert "bericht wanneer u ons antwoord krijgt" in dutch
    assert "vrijdag 12 maart 2027" in dutch
