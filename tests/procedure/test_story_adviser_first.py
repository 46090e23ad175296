"""Story 4: passed on to the adviser, solved there; or filed by itself."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import (
    About,
    Channel,
    Medium,
    Outcome,
    Spoken,
)
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.seeing import seen
from gehoord.procedure.situation import hats
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DE_VRIES
from tests.dossiers import ADVISER_SILENT, SOLVED_WITH_ADVISER
from tests.procedure.telling import AMSTERDAM, Telling


@pytest.fixture
def passed_on(story: Telling) -> Telling:
    """Return a story in which De Vries got the words the sender approved."""
    story.file(
        "Joost kwam te laat, en ik was boos.",
        spoken=Spoken.PASS_ON,
        adviser=DE_VRIES.number,
        approved="U kwam te laat.",
    )
    return story


def test_what_is_solved_with_the_adviser_ends_in_a_closing_letter(
    passed_on: Telling,
) -> None:
    passed_on.days(3)
    passed_on.act(DE_VRIES.actor, a.AnswerAsAdviser(words="Het spijt mij."))
    passed_on.days(1)
    passed_on.act(COMPLAINANT, a.SettleWithAdviser(solved=True))

    assert passed_on.told == SOLVED_WITH_ADVISER.by_rules
    assert passed_on.case.outcome is Outcome.SETTLED_WITH_ADVISER
    assert passed_on.is_at(Stage.CLOSED)


def test_unanswered_it_is_filed_by_itself_with_both_dates(passed_on: Telling) -> None:
    passed_on.until(date(2027, 3, 13))

    assert passed_on.told == ADVISER_SILENT.by_rules
    first_word, filed = passed_on.case.received_at, passed_on.case.filed_at
    assert first_word == datetime(2027, 3, 5, 15, tzinfo=AMSTERDAM)
    assert filed == datetime(2027, 3, 13, 9, tzinfo=AMSTERDAM)


def test_the_adviser_gets_the_approved_words_and_nothing_else(
    passed_on: Telling,
) -> None:
    worn = hats(passed_on.case, passed_on.office, DE_VRIES.actor)
    his = seen(passed_on.case, passed_on.entries, worn, DE_VRIES.actor)

    assert [each.event for each in his] == [
        e.PassedOn(to=DE_VRIES.number, words="U kwam te laat.")
    ]


def test_owners_whom_it_does_not_concern_see_it_at_once(passed_on: Telling) -> None:
    assert passed_on.letters_to(ANK.actor) == ["please-answer"]
    assert passed_on.letters_to(BEA.actor) == ["please-answer"]
    assert passed_on.is_at(Stage.WITH_ADVISER)


def test_what_was_not_solved_with_the_adviser_is_filed(passed_on: Telling) -> None:
    passed_on.act(DE_VRIES.actor, a.AnswerAsAdviser(words="Het spijt mij."))
    passed_on.days(1)
    passed_on.act(COMPLAINANT, a.SettleWithAdviser(solved=False))

    assert passed_on.is_at(Stage.INTAKE)
    assert passed_on.last_days["name-handler"] == date(2027, 3, 13)
    assert passed_on.waits == ""


def test_silence_after_the_advisers_answer_closes_after_a_person_tried(
    passed_on: Telling,
) -> None:
    passed_on.act(DE_VRIES.actor, a.AnswerAsAdviser(words="Het spijt mij."))
    passed_on.days(15)
    assert passed_on.is_at(Stage.WITH_ADVISER)
    assert passed_on.todo == {"reach-out": (1, 2)}

    passed_on.act(ANK.actor, a.ReachOut(medium=Medium.PHONE, words="Niemand nam op."))
    passed_on.days(15)

    assert passed_on.case.outcome is Outcome.NO_REACTION
    assert passed_on.is_at(Stage.CLOSED)


def test_whoever_goes_to_the_third_party_from_there_has_it_filed(
    passed_on: Telling,
) -> None:
    passed_on.act(COMPLAINANT, a.Refer(words="Ik durf niet."))

    assert passed_on.case.filed_at is not None
    assert passed_on.is_at(Stage.REFERRED)


def test_what_is_mailed_to_the_organisation_is_always_filed(story: Telling) -> None:
    story.file(channel=Channel.EMAIL, spoken=Spoken.PASS_ON, adviser=DE_VRIES.number)

    assert story.is_at(Stage.INTAKE)


def test_staff_pass_words_on_only_when_the_sender_agreed(story: Telling) -> None:
    story.file()
    passing = a.PassOn(adviser=DE_VRIES.number, words="U kwam te laat.")

    assert story.refused(ANK.actor, passing) == ("sender-must-agree",)


def test_an_adviser_it_turns_out_to_be_about_sees_no_more_of_it_once_filed(
    passed_on: Telling,
) -> None:
    passed_on.until(date(2027, 3, 13))
    before = hats(passed_on.case, passed_on.office, DE_VRIES.actor)

    passed_on.act(
        ANK.actor, a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    )

    assert before == {Role.ADVISER}
    assert hats(passed_on.case, passed_on.office, DE_VRIES.actor) == set()
