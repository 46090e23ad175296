"""Whoever is promised the reasons alone reads of no new day; a person writes them."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Medium, Result
from tests.cast import ANK, NOOR
from tests.leaflet.test_read_by_strangers import said, whole
from tests.procedure.telling import Telling
from tests.procedure.test_story_opening import OFFICE
from tests.promises.test_how_to_write import recipes

(WHY,) = (block for _, block in recipes() if '"say-why"' in block)


def late() -> Telling:
    story = Telling(said(WHY), OFFICE)
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.days(43)
    return story


@pytest.mark.parametrize(
    ("lang", "begins"),
    [
        ("en", "after “our judgement” was not there in time"),
        ("nl", "nadat “ons oordeel” er niet op tijd was"),
    ],
)
def test_the_page_names_the_judgement_that_is_late_without_more_time(
    lang: str, begins: str
) -> None:
    told = whole(WHY, lang)

    assert begins in told
    assert "meer tijd nodig" not in told
    assert "more time is needed" not in told


def test_where_word_of_more_time_keeps_it_that_is_late_too() -> None:
    both = WHY.replace(
        'kept_by  = ["judgement", "closing-letter"]',
        'kept_by  = ["judgement", "more-time", "closing-letter"]',
    )
    assert both != WHY

    told = whole(both.replace(', "notices.more-time"', ""))

    assert "“our judgement, or notice that more time is needed”" in told


def test_a_person_writes_why_once_the_judgement_is_late() -> None:
    story = late()
    assert story.result("judge") is Result.MISSED
    assert story.result("say-why") is Result.OPEN

    story.act(NOOR.actor, a.Write(words="De getuige was ziek.", medium=Medium.PAGE))

    assert story.result("say-why") is Result.KEPT
    assert story.result("judge") is Result.MISSED


def test_who_says_nothing_then_breaks_that_promise_too() -> None:
    story = late()

    story.days(5)

    assert story.result("say-why") is Result.MISSED
