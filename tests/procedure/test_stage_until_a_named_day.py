"""Until when one may go further can count from a day that who complains named."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.late import asked_days
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.words.dates import long_date
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing, in_full

HEAD = """
format       = 1
extends      = "uk-council-code"
id           = "named-day"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"
"""
KEPT = """
[retention]
length = "2 years"
source = "art. 8"
"""
STAGE = """
[[stage]]
id           = "2"
within       = "3 months"
counted_from = "end-of-service"
source       = "art. 4"
"""
USUAL = STAGE.replace('counted_from = "end-of-service"\n', "")
ENDED = date(2027, 1, 5)
LAST = date(2027, 4, 5)
TOO_LATE = ("stage-over",)


def said(text: str = STAGE) -> Procedure:
    return read(HEAD + KEPT + text, calendars(), patterns())


def answered(procedure: Procedure, ended_on: date | None = None) -> Writing:
    story = Writing(procedure)
    story.file(ended_on=ended_on)
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    judged = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Dus.")
    story.act(NOOR.actor, judged)
    return story


def test_the_form_asks_for_the_day() -> None:
    assert "ended_on" in asked_days(said())
    assert "ended_on" not in asked_days(said(USUAL))


def test_from_the_day_after_it_is_too_late_however_late_it_closed() -> None:
    story = answered(said(), ended_on=ENDED)

    story.until(LAST)
    on_the_last_day = story.objects(COMPLAINANT, "escalate")
    story.days(1)

    assert on_the_last_day == ()
    assert story.objects(COMPLAINANT, "escalate") == TOO_LATE


def test_it_may_be_over_before_the_first_answer() -> None:
    story = answered(said(), ended_on=ENDED - timedelta(days=200))

    assert story.objects(COMPLAINANT, "escalate") == TOO_LATE


def test_who_names_no_day_is_never_too_late() -> None:
    story = answered(said())

    story.until(LAST + timedelta(days=30))

    assert story.objects(COMPLAINANT, "escalate") == ()


def test_without_it_the_time_counts_from_closing() -> None:
    story = answered(said(USUAL), ended_on=ENDED)

    story.until(LAST + timedelta(days=30))

    assert story.objects(COMPLAINANT, "escalate") == ()


@pytest.mark.parametrize(
    ("lang", "since"),
    [
        ("nl", "Dat kan tot drie maanden na het einde van de dienst."),
        ("en", "That is possible until three months after the end of the service."),
    ],
)
def test_the_page_says_from_which_day(lang: str, since: str) -> None:
    assert any(since in each for each in page(said(), lang).texts("stage"))


def test_the_letter_names_the_last_day_or_from_what_it_counts() -> None:
    letter = said().judgement_letter
    known = answered(said(), ended_on=ENDED).letter(letter)
    unknown = answered(said()).letter(letter)

    assert f"tot en met {long_date(LAST, 'nl')}" in compose(in_full(known)).text
    assert "drie maanden na het einde van de dienst" in compose(in_full(unknown)).text


def test_a_letter_offers_no_stage_whose_time_is_over() -> None:
    letter = said().judgement_letter
    long_ago = answered(said(), ended_on=ENDED - timedelta(days=200))

    assert "de volgende stap" not in compose(in_full(long_ago.letter(letter))).text
