"""Story 7: a compliment; a tip that is a complaint."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure.parts import Kind
from gehoord.procedure.stages import Stage
from tests.dossiers import COMPLIMENT, TIP_THAT_COMPLAINS
from tests.procedure.telling import lines
from tests.stories.office import Story

pytestmark = pytest.mark.django_db


def test_a_compliment_is_thanked_at_once_and_shown_to_the_adviser_it_names(
    story: Story,
) -> None:
    receipt = story.fill_in(kind="compliment", words="Joost was geweldig!", adviser="3")
    thanks = story.letterbox.last("thanks")
    his = story.desk("joost").case()
    page = story.sender.follow()

    assert story.told == COMPLIMENT.through_doors
    assert story.letters_to("complainant") == ["thanks"]
    assert story.letters_to("joost") == ["compliment"]
    assert story.letters_to("ank") == []
    assert "Joost was geweldig!" in his
    assert "Iemand leest het." in receipt
    assert "Dank u" in thanks.flat
    assert "Uw reactie is gesloten." in page


@pytest.mark.django_db(transaction=True)
def test_a_compliment_is_destroyed_a_year_later(story: Story) -> None:
    story.fill_in(kind="compliment", words="Joost was geweldig!", adviser="3")

    kept = story.leap(date(2028, 3, 5))
    gone = story.leap(date(2028, 3, 6))

    assert (kept.destroyed, gone.destroyed) == (0, 1)
    assert story.desk("joost").case().status == 404


def test_a_tip_that_is_a_complaint_counts_from_when_it_was_said(story: Story) -> None:
    story.fill_in(kind="tip", words="Jullie waren te laat.")
    thanked = story.length
    story.days(3)
    story.desk("ank").act("correct-kind", kind="complaint")
    receipt = story.letterbox.last("receipt")
    page = story.sender.follow("receipt")

    assert story.told[:thanked] == lines("""
        05-03 complainant received
        05-03 complainant filed
        05-03 complainant closing-begun thanked
        05-03 clock letter-left thanks
        05-03 clock closed
    """)
    assert story.told_since(thanked) == TIP_THAT_COMPLAINS.through_doors
    assert story.is_at(Stage.INTAKE)
    assert story.opened.case.first_kind is Kind.TIP
    assert "ontvangen op vrijdag 5 maart 2027" in receipt.flat
    assert "Uiterlijk vrijdag 12 maart 2027 hoort u wie" in receipt.flat
    assert "Wij hebben uw klacht en zoeken wie die behandelt." in page


def test_a_tip_that_becomes_a_complaint_counts_from_the_message_that_made_it_one(
    story: Story,
) -> None:
    story.fill_in(kind="tip", words="Misschien kan het anders.")
    thanks = story.letterbox.last("thanks")
    story.days(20)
    story.mail("Ik ben er nu toch boos om.", answers=thanks)
    story.days(2)
    story.desk("bea").act("correct-kind", kind="complaint")

    assert story.told_since(5) == lines("""
        25-03 complainant written
        27-03 staff:2 kind-corrected complaint
        27-03 staff:2 filed on 25-03
        27-03 staff:2 term-opened name-handler 01-04
        27-03 staff:2 term-opened propose 15-04
        27-03 staff:2 term-opened propose-or-tell 15-04
        27-03 clock letter-left receipt
    """)
    receipt = story.letterbox.last("receipt")
    assert "ontvangen op donderdag 25 maart 2027" in receipt.flat
    assert "eerst op vrijdag 5 maart 2027" in receipt.flat
