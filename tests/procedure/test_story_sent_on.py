"""What belongs with others is sent on; what others sent on was in time there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, NamedDay, Outcome, Result
from gehoord.procedure.published import Sentence
from gehoord.procedure.refusing import able
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.words import story as words
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

SENT = a.Forward(to="lifts", agreed=True, words="De lift is van hen.")


@pytest.fixture
def story() -> Telling:
    """Return a story about nobody in particular, which nobody handles yet."""
    told = Telling(invented("letting-agency"))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    return told


def _sent(story: Telling) -> e.Forwarded:
    found = (x.event for x in story.entries if isinstance(x.event, e.Forwarded))
    return next(found)


def test_it_ends_here_without_a_judgement_and_says_where_it_went(
    story: Telling,
) -> None:
    story.act(ANK.actor, SENT)

    assert story.is_at(Stage.CLOSED)
    assert story.case.outcome is Outcome.FORWARDED
    assert story.case.judgement is None
    assert story.result("judge") is Result.KEPT
    assert _sent(story).name == "Liftbeheer Omhoog"
    assert _sent(story).contact == "klachten@omhoog.example"


def test_the_first_day_goes_along_where_it_counts_there(story: Telling) -> None:
    first = story.day
    story.days(3)

    story.act(ANK.actor, SENT)

    assert (_sent(story).first_on, _sent(story).keeps_day) == (first, True)


def test_it_goes_nowhere_before_who_complains_agreed(story: Telling) -> None:
    unasked = a.Forward(to="lifts", agreed=False, words="Van hen.")

    assert story.refused(ANK.actor, unasked) == ("forward-unagreed",)


@pytest.mark.parametrize("to", ["", "police"])
def test_it_goes_to_nobody_that_the_procedure_does_not_name(
    story: Telling, to: str
) -> None:
    elsewhere = a.Forward(to=to, agreed=True, words="Van hen.")

    assert story.refused(ANK.actor, elsewhere) == ("forward-nowhere",)


def test_who_complains_does_not_send_it_on(story: Telling) -> None:
    assert story.refused(COMPLAINANT, SENT)


def test_under_the_awb_it_is_sent_on_whoever_agrees_and_called_by_its_name(
    story_under_awb: Telling,
) -> None:
    story = story_under_awb
    story.file()

    story.act(
        ANK.actor,
        a.Forward(to="competent", body="Waterschap Oost", agreed=False, words="Dus."),
    )

    entry = next(x for x in story.entries if isinstance(x.event, e.Forwarded))
    said = words.line(entry, "nl", {ANK.actor: "Ank Bos"})
    assert said == "Ank Bos stuurde de klacht door naar Waterschap Oost."
    assert "tell-not-taken-up" not in story.last_days


def _late() -> Telling:
    """It was found out a year and a day before it came in here."""
    told = Telling(invented("letting-agency"))
    told.file(
        discovered_on=told.day.replace(year=told.day.year - 1) - timedelta(days=1)
    )
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    return told


def test_what_came_in_time_elsewhere_is_not_late_here() -> None:
    late = _late()
    assert late.case.late == "year"
    assert ":late" in able(late.procedure, late.case)
    elsewhere = late.day - timedelta(days=10)

    late.act(ANK.actor, a.RecordDay(which=NamedDay.ELSEWHERE, on=elsewhere))

    assert late.case.excused
    assert ":late" not in able(late.procedure, late.case)
    assert late.last_days["judge"] == date(2027, 4, 2)  # counted from here, as before


def test_what_came_too_late_elsewhere_is_late_here_too() -> None:
    late = _late()

    late.act(ANK.actor, a.RecordDay(which=NamedDay.ELSEWHERE, on=late.day))

    assert not late.case.excused


def test_the_first_day_elsewhere_is_also_that_of_how_long_ago_it_was() -> None:
    story = Telling(invented("letting-agency"))
    story.file(event_on=story.day - timedelta(days=570))
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    assert "too-old" in able(story.procedure, story.case)

    day = story.day - timedelta(days=60)
    story.act(ANK.actor, a.RecordDay(which=NamedDay.ELSEWHERE, on=day))

    assert "too-old" not in able(story.procedure, story.case)


LIFTS = {
    "nl": (
        "Klachten over de liften horen bij Liftbeheer Omhoog, klachten@omhoog.example. "
        "Komt zo’n klacht bij ons? Dan sturen wij die door als u dat goedvindt, en hoort "
        "u dat van ons. De dag waarop wij uw klacht kregen, telt daar ook."
    ),
    "en": (
        "Complaints about the lifts belong with Liftbeheer Omhoog, "
        "klachten@omhoog.example. Does one come to us? Then we send it on if you "
        "agree, and tell you so. The day on which we had your complaint counts there as "
        "well."
    ),
}


@pytest.mark.parametrize("lang", LIFTS)
def test_the_page_says_what_is_sent_on_to_whom(lang: str) -> None:
    told = page(invented("letting-agency"), lang).texts("forward-lifts")

    assert told == (LIFTS[lang],)


def test_a_handler_sends_it_on_as_well(story: Telling) -> None:
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    story.act(NOOR.actor, SENT)

    assert story.case.outcome is Outcome.FORWARDED


@pytest.mark.parametrize(
    ("said", "is_found"),
    [
        ("Zij behandelen uw klacht verder, maar wij staan u terzijde.", True),
        ("They handle it from then on, and we continue to support you.", True),
        ("They handle it from then on. Their staff can help you.", False),
    ],
)
def test_who_promises_to_stay_beside_who_complains_does_not_close_the_case(
    said: str, *, is_found: bool
) -> None:
    agency = invented("letting-agency")
    (lifts,) = agency.forwards
    sentence = Sentence(id="art. 99", said=said)
    text = replace(
        agency,
        forwards=(replace(lifts, source=sentence.id),),
        text=(*agency.text, sentence),
    )

    found = {each.code for each in problems(text)}

    assert ("beside-them-unkept" in found) is is_found
