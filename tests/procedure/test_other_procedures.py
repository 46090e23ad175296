"""Two procedures of another kind: the Awb and the Wkkgz are files, not code."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import (
    About,
    Judgement,
    Medium,
    Outcome,
    Result,
    Satisfied,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from gehoord.words.way import of_procedure
from tests.cast import ANK, DE_VRIES, NOOR, ONE_PERSON_FIRM
from tests.procedure.telling import Telling, lines

UPHELD = a.Judge(judgement=Judgement.UPHELD, findings="Zo ging het.", words="Gegrond.")


def _taken_up(story: Telling) -> None:
    story.file("De Vries was onbeleefd.")
    story.days(1)
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )


# -- Awb chapter 9 -----------------------------------------------------------------


def test_under_the_awb_both_sides_are_heard_before_the_findings(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    _taken_up(story)
    assert story.refused(NOOR.actor, UPHELD) == (
        "respondent-informed",
        "complainant-heard",
        "respondent-heard",
    )
    story.days(6)
    story.act(
        NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Een afschrift.")
    )
    story.days(7)
    story.act(
        NOOR.actor,
        a.Hear(party=DE_VRIES.actor, on=story.day, minutes="Hij zei iets."),
        a.WaiveHearing(party=COMPLAINANT, reason="Zij ziet ervan af."),
        UPHELD,
    )

    assert story.told == lines("""
        05-03 complainant received
        05-03 complainant filed
        05-03 complainant term-opened decide 16-04
        05-03 clock letter-left receipt
        06-03 staff:1 concern-recorded staff 3
        06-03 staff:1 handler-appointed 4
        06-03 clock letter-left handler-named
        12-03 staff:4 respondent-informed
        19-03 staff:4 heard
        19-03 staff:4 hearing-waived
        19-03 staff:4 judged
        19-03 staff:4 closing-begun judged
        19-03 clock letter-left findings
        19-03 clock closed
    """)
    assert story.case.outcome is Outcome.JUDGED
    assert story.result("decide") is Result.KEPT


def test_under_the_awb_the_last_day_moves_from_easter_monday(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    story.now = story.now.replace(month=2, day=15)
    story.file()

    assert story.last_days["decide"] == date(2027, 3, 30)


def test_under_the_awb_more_time_is_four_weeks_at_most_and_told_to_both(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    _taken_up(story)
    story.act(NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Hier."))
    assert story.last_days["decide"] == date(2027, 4, 16)
    too_long = a.TakeMoreTime(reason="Getuigen.", until=date(2027, 5, 15))
    assert story.refused(NOOR.actor, too_long) == ("beyond-maximum",)

    story.act(NOOR.actor, a.TakeMoreTime(reason="Getuigen.", until=date(2027, 5, 14)))
    assert "more-time" in story.letters_to(COMPLAINANT)
    assert "more-time-for-respondent" in story.letters_to(DE_VRIES.actor)
    assert story.last_days["extended"] == date(2027, 5, 14)

    again = a.TakeMoreTime(reason="Nog meer.", until=date(2027, 7, 1))
    assert story.refused(NOOR.actor, again) == ("consent-needed",)
    story.act(COMPLAINANT, a.ConsentToMoreTime(words="Goed."))
    assert story.refused(NOOR.actor, again) == ()


def test_under_the_awb_more_time_after_the_last_day_is_too_late(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    _taken_up(story)
    story.until(date(2027, 4, 17))
    late = a.TakeMoreTime(reason="Druk.", until=date(2027, 5, 1))

    assert story.refused(NOOR.actor, late) == ("too-late",)
    assert story.result("decide") is Result.MISSED
    assert "promise-broken" in story.letters_to(COMPLAINANT)


def test_under_the_awb_a_committee_gives_ten_weeks_from_receipt(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    _taken_up(story)
    story.days(10)
    story.act(NOOR.actor, a.AskAdvice(of="Adviescommissie", words="Graag advies."))

    assert story.last_days["decide-with-advice"] == date(2027, 5, 14)
    assert story.result("decide") is Result.MOOT
    assert story.todo["record-advice"] == (NOOR.number,)

    story.act(NOOR.actor, a.RecordAdvice(words="Gegrond."))
    assert "hear" in story.todo


def test_under_the_awb_a_refusal_is_told_within_four_weeks(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    story.act(
        ANK.actor,
        a.NotTakeUp(ground="year-ago", words="Te oud.", way_on="Ombudsman"),
    )

    assert story.last_days["tell-not-taken-up"] == date(2027, 4, 2)
    assert story.result("tell-not-taken-up") is Result.KEPT
    assert story.is_at(Stage.CLOSED)


@pytest.mark.parametrize(("days", "result"), [(27, Result.KEPT), (35, Result.MISSED)])
def test_under_the_awb_whoever_was_appointed_refuses_it_within_four_weeks_too(
    story_under_awb: Telling, days: int, result: Result
) -> None:
    story = story_under_awb
    _taken_up(story)

    story.days(days - (story.day - date(2027, 3, 5)).days)
    story.act(
        NOOR.actor,
        a.NotTakeUp(ground="year-ago", words="Te oud.", way_on="Ombudsman"),
    )

    assert story.result("tell-not-taken-up") is result


def test_under_the_awb_the_way_counts_a_refusal_from_the_day_it_came_in(
    story_under_awb: Telling,
) -> None:
    way = of_procedure(story_under_awb.procedure, "nl")
    told = [x for each in way.steps for x in each.lines]

    (line,) = [x for x in told if "niet in behandeling nemen" in x]
    assert line.endswith("(nadat uw reactie binnen is)")


def test_under_the_awb_nobody_is_late_with_a_refusal_that_nobody_gave(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    story.file()

    story.days(30)

    assert "tell-not-taken-up" not in story.last_days
    assert "promise-broken" not in story.letters_to(COMPLAINANT)


def test_under_the_awb_who_is_satisfied_ends_the_duty(story_under_awb: Telling) -> None:
    story = story_under_awb
    _taken_up(story)
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    story.act(NOOR.actor, a.Close(words="Fijn."))

    assert story.case.outcome is Outcome.SATISFIED
    assert story.letters_to(COMPLAINANT)[-1] == "closing-letter"


def test_under_the_awb_somebody_must_still_act_when_a_proposal_was_accepted(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    _taken_up(story)
    said = a.RecordConversation(
        on=story.day, medium=Medium.PHONE, words="Gebeld.", proposal="Excuses."
    )
    story.act(NOOR.actor, said)

    story.act(COMPLAINANT, a.AnswerProposal(accepted=True))

    assert "hear" in story.todo
    assert story.todo["hear"] == (NOOR.number,)


# -- Wkkgz ---------------------------------------------------------------------------


def test_under_the_wkkgz_the_judgement_closes_and_its_measures_are_followed(
    story_under_wkkgz: Telling,
) -> None:
    story = story_under_wkkgz
    _taken_up(story)
    story.days(30)
    story.act(
        NOOR.actor,
        a.Judge(
            judgement=Judgement.PARTLY,
            findings="Zo ging het.",
            words="Deels gegrond.",
            measures="Het team wordt geschoold.",
            measures_by=date(2027, 6, 1),
        ),
    )

    assert story.told_since(9) == lines("""
        02-04 clock term-warned judge
        05-04 staff:4 judged
        05-04 staff:4 agreed
        05-04 staff:4 closing-begun judged
        05-04 clock letter-left judgement
        05-04 clock closed
    """)
    assert story.result("judge") is Result.KEPT
    assert ("settle-agreement", date(2027, 6, 1)) in [
        (each.act, each.due) for each in story.duties
    ]
    story.days(800)
    assert not story.destroyed
    story.act(NOOR.actor, a.SettleAgreement(number=1, kept=True))
    assert story.destroyed


def test_under_the_wkkgz_more_time_is_told_before_the_six_weeks_are_over(
    story_under_wkkgz: Telling,
) -> None:
    story = story_under_wkkgz
    _taken_up(story)
    story.until(date(2027, 4, 16))
    story.act(NOOR.actor, a.TakeMoreTime(reason="Zorgvuldig.", until=date(2027, 5, 14)))
    assert story.result("judge") is Result.KEPT

    story.until(date(2027, 5, 15))
    assert story.result("extended") is Result.MISSED
    assert story.grounds == ("third-party",)


@pytest.mark.parametrize("name", ["awb", "wkkgz"])
def test_where_nobody_is_impartial_the_complainant_is_told_and_may_go_elsewhere(
    request: pytest.FixtureRequest, name: str
) -> None:
    story: Telling = request.getfixturevalue(f"story_under_{name}")
    story.office = ONE_PERSON_FIRM
    story.file("Ank luistert niet.")
    story.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(ANK.number,)))

    assert "nobody-impartial" in story.letters_to(COMPLAINANT)
    assert story.waits == "direct-access"
    assert story.refused(ANK.actor, UPHELD) == ("not-yours",)
    assert not any(isinstance(x.event, e.HandlerAppointed) for x in story.entries)
    story.days(30)
    assert story.todo == {"not-take-up": (ANK.number,)}
