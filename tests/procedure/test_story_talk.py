"""A complaint that is told is talked about first, with a term; then one may write."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.entries import dump, load
from gehoord.procedure.parts import (
    About,
    Channel,
    Judgement,
    Medium,
    Outcome,
    Particulars,
    Result,
    Satisfied,
)
from gehoord.procedure.roles import COMPLAINANT, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stages import Stage
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, BEA, DE_VRIES, DERDE, FATIMA, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

CLERK = replace(BEA, number=5, roles=frozenset({"handler"}), name="Kim Oud")
SCHOOL: Office = (ANK, BEA, DE_VRIES, NOOR, CLERK, DERDE)
JUDGED = a.Judge(
    judgement=Judgement.NOT_UPHELD, findings="Zo was het.", words="Wij vinden van niet."
)


@pytest.fixture(scope="module")
def school() -> Procedure:
    return invented("village-school")


@pytest.fixture
def story(school: Procedure) -> Telling:
    """Return a story that Fatima told Noor, of whom the team leader looks at it."""
    told = Telling(school, office=SCHOOL)
    told.file(by=NOOR.actor, channel=Channel.ORAL)
    told.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def talk(story: Telling, **more: object) -> None:
    held = a.RecordConversation(on=story.day, medium=Medium.MEETING, words="Gepraat.")
    story.act(NOOR.actor, replace(held, **more))  # type: ignore[arg-type]


def test_what_was_told_counts_at_once_and_waits_for_no_confirmation(
    school: Procedure,
) -> None:
    story = Telling(school, office=SCHOOL)
    told = story.day - timedelta(days=2)

    story.file(by=NOOR.actor, channel=Channel.ORAL, received_on=told)

    assert story.is_at(Stage.INTAKE)
    assert story.last_days["talk"] == told + timedelta(weeks=2)
    assert story.letters_to(COMPLAINANT) == ["receipt"]


def test_the_talk_is_what_is_due_by_its_day_and_nobody_judges(story: Telling) -> None:
    talked = next(each for each in story.duties if each.act == "record-conversation")

    assert talked.due == story.last_days["talk"]
    assert talked.who == (NOOR.number,)
    assert story.refused(NOOR.actor, JUDGED) == ("not-in-procedure",)


def test_the_talk_keeps_the_promise_and_opens_the_way_to_write(story: Telling) -> None:
    assert story.refused(COMPLAINANT, a.Escalate(words="Nee.")) == ("stage-not-open",)

    talk(story)

    assert story.result("talk") is Result.KEPT
    assert story.waits == "after-talk"
    assert "record-conversation" not in story.todo
    story.act(COMPLAINANT, a.Escalate(words="Ik schrijf u nu."))
    assert story.case.level == "2"
    assert (story.last_days["respond-2"] - story.day).days == 28


def test_who_gets_no_talk_in_time_is_told_so_and_may_write(story: Telling) -> None:
    story.until(story.last_days["talk"] + timedelta(days=1))

    assert story.result("talk") is Result.MISSED
    assert "promise-broken" in story.letters_to(COMPLAINANT)
    story.act(COMPLAINANT, a.Escalate(words="Ik schrijf u nu."))
    assert story.case.level == "2"


def test_who_is_content_after_the_talk_has_a_letter_that_closes_it(
    story: Telling,
) -> None:
    talk(
        story,
        proposal="Wij letten er beter op.",
        accepted=True,
        satisfied=Satisfied.YES,
        closing_words="Zo spraken wij het af.",
    )

    assert story.is_at(Stage.CLOSED)
    assert story.case.outcome is Outcome.SATISFIED


def test_who_says_nothing_after_the_talk_hears_that_it_is_closed(
    story: Telling,
) -> None:
    talk(story)

    story.until(story.last_days["after-talk"] + timedelta(days=1))

    assert story.is_at(Stage.CLOSED)
    assert story.case.outcome is Outcome.NO_REACTION
    assert "closing-letter" in story.letters_to(COMPLAINANT)
    story.act(COMPLAINANT, a.Escalate(words="Toch nog."))
    assert story.case.level == "2"


def test_who_wrote_after_the_talk_is_read_before_anything_closes(
    story: Telling,
) -> None:
    talk(story)
    story.act(COMPLAINANT, a.Write(words="Ik denk nog na."))

    story.until(story.last_days["after-talk"] + timedelta(days=1))

    assert not story.is_at(Stage.CLOSED)
    assert "write" in story.todo


def test_a_report_that_comes_back_changes_nothing_since_a_person_spoke(
    story: Telling,
) -> None:
    talk(story)
    story.bounce("conversation")

    story.until(story.last_days["after-talk"] + timedelta(days=1))

    assert story.is_at(Stage.CLOSED)
    assert story.case.outcome is Outcome.NO_REACTION


def test_a_talk_in_a_later_stage_is_only_a_talk(story: Telling) -> None:
    talk(story)
    story.act(COMPLAINANT, a.Escalate(words="Ik schrijf u nu."))
    story.act(ANK.actor, a.AppointHandler(staff=CLERK.number))

    held = a.RecordConversation(on=story.day, medium=Medium.PHONE, words="Gebeld.")
    story.act(CLERK.actor, held)

    assert story.refused(COMPLAINANT, a.Escalate(words="Nee.")) == ("stage-not-open",)
    assert "after-talk" not in {x.id for x in story.case.terms if x.is_open}


def test_both_sides_are_heard_again_by_the_committee(story: Telling) -> None:
    talk(story)
    story.act(COMPLAINANT, a.Escalate(words="Ik schrijf u nu."))
    story.act(ANK.actor, a.AppointHandler(staff=CLERK.number))
    told = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")
    both = (COMPLAINANT, DE_VRIES.actor)
    hear = [a.Hear(party=each, on=story.day, minutes="Verteld.") for each in both]
    story.act(CLERK.actor, told, *hear, JUDGED)
    assert story.is_at(Stage.CLOSED)

    story.act(COMPLAINANT, a.Escalate(words="Niet mee eens."))
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    assert story.case.heard == frozenset()
    panel = ("Els Buiten", "Rob Straat", "Jan Plein")
    again = replace(JUDGED, panel=panel, chair="Els Buiten")
    missing = {"complainant-heard", "respondent-heard"}
    assert {*story.refused(BEA.actor, again)} == missing
    assert story.todo["hear"] == (BEA.number,)
    assert "judgement-3" not in story.last_days
    story.act(BEA.actor, *(replace(each, on=story.day) for each in hear))
    assert (story.last_days["judgement-3"] - story.day).days == 21
    assert story.refused(BEA.actor, again) == ()


def test_where_nobody_is_heard_anew_the_first_hearing_counts(story: Telling) -> None:
    story.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Verteld."))
    talk(story)

    story.act(COMPLAINANT, a.Escalate(words="Ik schrijf u nu."))

    assert story.case.heard == {COMPLAINANT}


def test_every_entry_of_such_a_case_can_be_kept_and_read_again(
    school: Procedure,
) -> None:
    story = Telling(school, office=SCHOOL)
    story.file(particulars=replace(FATIMA, own=(("topic", "abuse"),)))
    known = Particulars(phone="+31 6 00 00 00 00")
    story.act(COMPLAINANT, a.GiveParticulars(particulars=known))

    again = tuple(load(dump(each)) for each in story.entries)

    assert again == story.entries


@pytest.mark.parametrize(
    ("lang", "talked", "step", "anew"),
    [
        (
            "nl",
            "U vertelt ons uw klacht, wij schrijven die op en praten er met u over.",
            "Wij praten er met u over, en u hoort ons antwoord",
            "Hier horen wij u opnieuw, en ook degene over wie u klaagt.",
        ),
        (
            "en",
            "You tell us your complaint, we write it down and talk about it with you.",
            "We talk about it with you, and you hear our answer",
            "Here we hear you again, and also the person you complain about.",
        ),
    ],
)
def test_the_page_says_that_one_talks_first_and_who_is_heard_again(
    school: Procedure, lang: str, talked: str, step: str, anew: str
) -> None:
    told = page(school, lang)
    lines = [
        line.text for part in (*told.published, *told.worked_out) for line in part.lines
    ]
    steps = [each.title for each in of_procedure(school, lang).steps]

    assert [each for each in lines if talked in each]
    assert [each for each in lines if anew in each]
    assert step in steps
