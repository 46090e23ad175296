"""Story 4: passed on to the adviser, solved there; or filed by itself."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure.parts import Outcome
from gehoord.procedure.stages import Stage
from tests.dossiers import ADVISER_SILENT, SOLVED_WITH_ADVISER
from tests.procedure.telling import lines
from tests.stories.browser import Page
from tests.stories.office import Story

pytestmark = pytest.mark.django_db


def _passed_on(story: Story) -> Page:
    """De Vries gets the words the sender approved; return the receipt page."""
    return story.fill_in(
        words="Joost kwam te laat, en ik was boos.",
        spoken="pass-on",
        adviser="3",
        approved="U kwam te laat.",
    )


def test_what_is_solved_with_the_adviser_ends_in_a_closing_letter(
    story: Story,
) -> None:
    _passed_on(story)
    his = story.desk("joost").case()
    owners = story.desk("ank").case()
    story.days(3)
    story.desk("joost").act("answer-as-adviser", words="Het spijt mij.")
    story.days(1)
    answered = story.sender.follow("adviser-answered")
    story.sender.act("settle-with-adviser", solved="yes")
    closed = story.sender.follow()

    assert story.told == SOLVED_WITH_ADVISER.through_doors
    assert story.letters_to("joost") == ["please-answer"]
    assert story.letters_to("ank") == ["please-answer"]
    assert "U kwam te laat." in his
    assert "ik was boos" not in his
    assert "Fatima" not in his
    assert "ik was boos" in owners
    assert "Het spijt mij." in answered
    assert story.opened.case.outcome is Outcome.SETTLED_WITH_ADVISER
    assert "Uw reactie is gesloten." in closed


def test_unanswered_it_is_filed_by_itself_with_both_dates(story: Story) -> None:
    receipt = _passed_on(story)
    story.until(date(2027, 3, 13))
    page = story.sender.follow("receipt")

    assert story.told == ADVISER_SILENT.through_doors
    assert "Uiterlijk vrijdag 12 maart 2027" in receipt
    mailed = story.letterbox.last("receipt")
    assert "ontvangen op zaterdag 13 maart 2027" in mailed.flat
    assert "U vertelde het voor het eerst op vrijdag 5 maart 2027." in mailed.flat
    assert "Wij hebben uw klacht en zoeken wie die behandelt." in page
    assert story.is_at(Stage.INTAKE)
    his = story.desk("joost").case()
    assert "U kwam te laat." in his
    assert "ingediend" not in his
    assert "ik was boos" not in his


def test_what_is_not_solved_with_the_adviser_is_filed_by_the_complainants_act(
    story: Story,
) -> None:
    _passed_on(story)
    story.days(1)
    story.desk("joost").act("answer-as-adviser", words="Het spijt mij.")
    story.days(1)
    story.sender.act("settle-with-adviser", solved="no")

    assert story.told_since(4) == lines("""
        06-03 staff:3 adviser-answered
        06-03 staff:3 term-opened after-adviser 20-03
        06-03 clock letter-left adviser-answered
        07-03 complainant filed
        07-03 complainant term-opened name-handler 14-03
        07-03 complainant term-opened propose 28-03
        07-03 complainant term-opened propose-or-tell 28-03
        07-03 clock letter-left receipt
    """)
