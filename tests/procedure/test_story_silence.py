"""Story 5: silence after a proposal and after the question; someone is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.days import Calendar
from gehoord.procedure.parts import About, Medium, Outcome, Particulars
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, FATIMA, NOOR
from tests.dossiers import (
    AWAY_THEN_SILENT,
    SILENCE_AFTER_PROPOSAL,
    SILENCE_AFTER_QUESTION,
)
from tests.procedure.telling import Telling
from tests.shipped import FULL

PHONED = a.ReachOut(medium=Medium.PHONE, words="Geen gehoor.")


@pytest.fixture
def proposed(story: Telling) -> Telling:
    """Return a story in which Noor proposed something on Friday 5 March."""
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Propose(words="Een voorstel."))
    return story


def test_silence_after_a_proposal_closes_only_after_a_person_tried_another_way(
    proposed: Telling,
) -> None:
    before = len(proposed.entries)
    proposed.days(20)
    assert proposed.is_at(Stage.PROPOSED)
    assert proposed.todo == {"reach-out": (1, 2, 4)}

    proposed.act(NOOR.actor, PHONED)
    proposed.days(20)

    assert proposed.told_since(before) == SILENCE_AFTER_PROPOSAL.by_rules
    assert proposed.case.outcome is Outcome.NO_REACTION
    assert not proposed.case.accepted


def test_silence_after_the_question_closes_as_no_reaction_and_not_as_satisfied(
    proposed: Telling,
) -> None:
    proposed.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    proposed.act(NOOR.actor, a.AskSatisfaction())
    before = len(proposed.entries)
    proposed.days(16)
    proposed.act(NOOR.actor, PHONED)
    proposed.days(16)

    assert proposed.told_since(before) == SILENCE_AFTER_QUESTION.by_rules
    assert proposed.case.satisfied is None


def test_an_absence_reply_stops_the_period_until_a_person_tries_again(
    proposed: Telling,
) -> None:
    proposed.days(5)
    before = len(proposed.entries)
    proposed.act("door:mail", a.ReportAbsence(until=date(2027, 3, 28)))
    assert proposed.waits == ""
    assert [(x.act, x.due) for x in proposed.duties] == [
        ("reach-out", date(2027, 3, 28))
    ]

    proposed.days(40)
    assert proposed.is_at(Stage.PROPOSED)

    proposed.act(NOOR.actor, PHONED)
    proposed.days(15)
    assert proposed.told_since(before) == AWAY_THEN_SILENT.by_rules


def test_a_letter_that_comes_back_stops_the_period(proposed: Telling) -> None:
    proposed.days(2)
    proposed.bounce("proposal")

    assert proposed.waits == ""
    assert set(proposed.todo) == {"reach-out", "send-by-post"}
    proposed.days(60)
    assert proposed.is_at(Stage.PROPOSED)


def test_an_unread_message_stops_the_period_until_somebody_answers(
    proposed: Telling,
) -> None:
    proposed.days(13)
    proposed.act(COMPLAINANT, a.Write(words="Ik moet er over denken."))
    proposed.days(20)
    assert proposed.is_at(Stage.PROPOSED)
    assert set(proposed.todo) == {"reach-out", "write"}

    proposed.act(NOOR.actor, a.Write(words="Neem de tijd."))

    assert proposed.todo == {"reach-out": (1, 2, 4)}


def test_a_person_tries_another_way_when_there_is_one(proposed: Telling) -> None:
    again = a.ReachOut(medium=Medium.EMAIL, words="Nogmaals gemaild.")

    assert proposed.refused(NOOR.actor, again) == ("same-medium",)


def test_who_can_only_be_mailed_is_mailed_again(story: Telling) -> None:
    story.file(particulars=Particulars(name="Fatima", email="fatima@example.com"))
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.Propose(words="Een voorstel."))
    again = a.ReachOut(medium=Medium.EMAIL, words="Nogmaals gemaild.")

    assert story.refused(NOOR.actor, again) == ()


def test_a_late_reaction_opens_the_case_again_by_the_complainants_own_act(
    proposed: Telling,
) -> None:
    proposed.days(15)
    proposed.act(NOOR.actor, PHONED)
    proposed.days(15)
    assert proposed.is_at(Stage.CLOSED)

    proposed.days(30)
    proposed.act(COMPLAINANT, a.Reopen(reason="Ik was ziek."))

    assert proposed.is_at(Stage.PROPOSED)
    assert not proposed.destroyed
    proposed.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    assert proposed.todo["ask-satisfaction"] == (NOOR.number,)


def test_what_closed_otherwise_is_opened_again_by_the_office_only(
    proposed: Telling,
) -> None:
    proposed.act(COMPLAINANT, a.Withdraw())

    assert proposed.refused(COMPLAINANT, a.Reopen(reason="Toch niet.")) == (
        "closed-for-silence",
    )
    assert proposed.refused(ANK.actor, a.Reopen(reason="Zij belde.")) == ()


def test_whoever_was_called_is_reached_though_the_letter_about_it_cannot_leave(
    story: Telling,
) -> None:
    story.file(particulars=replace(FATIMA, email=""))
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.Propose(words="Een voorstel."))
    assert story.waits == ""

    story.act(NOOR.actor, PHONED)

    assert story.waits == "last-silence"


def test_silence_closes_nothing_while_a_message_lies_unread(dutch: Calendar) -> None:
    text = FULL["kleuterrevolutie"]
    eager = text.replace(
        'from = "satisfaction-asked"',
        'from = "satisfaction-asked"\nfallback = "close-no-reaction"',
    )
    without_a_person = eager.replace("attempts_by_person = 1", "attempts_by_person = 0")
    story = Telling(read(without_a_person, {"nl": dutch}))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.Propose(words="Een voorstel."))
    story.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    story.act(COMPLAINANT, a.Write(words="Maar let op."))
    story.act(NOOR.actor, a.AskSatisfaction())

    story.days(30)

    assert story.is_at(Stage.VERIFYING)
    assert set(story.todo) == {"reach-out", "write"}
