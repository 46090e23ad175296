"""Until when one may go further can hang on what somebody answered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.differences import differences
from gehoord.procedure.parts import About, Judgement, Particulars
from gehoord.procedure.proof.variants import variants
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import placed, problems
from gehoord.words.differences import sentence as change
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, DE_VRIES, NOOR
from tests.letters.writing import Writing, in_full

HEAD = """
format       = 1
extends      = "uk-council-code"
id           = "windows"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"

[[particular]]
id     = "topic"
name   = { nl = "Waar gaat het over?", en = "What is it about?" }
kind   = "choice"
needed = "optional"
source = "art. 3"

[[particular.option]]
id   = "dismissal"
name = { nl = "een ontslag", en = "a dismissal" }

[[particular.option]]
id   = "else"
name = { nl = "iets anders", en = "something else" }

[retention]
length = "2 years"
source = "art. 8"

[[stage]]
id     = "2"
within = "4 weeks"
source = "art. 4"
"""
WINDOW = """
[[stage.window]]
within   = "2 weeks"
only_for = ["dismissal"]
source   = "art. 5"
"""
LONGER = WINDOW.replace("2 weeks", "6 weeks")
TOO_LATE = ("stage-over",)


def said(rows: str = WINDOW) -> Procedure:
    return read(HEAD + rows, calendars(), patterns())


def answered(procedure: Procedure, topic: str = "") -> Writing:
    story = Writing(procedure)
    own = (("topic", topic),) if topic else ()
    sender = Particulars(name=DE_VRIES.name, email=DE_VRIES.email, own=own)
    story.file(particulars=sender)
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    judged = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Dus.")
    story.act(NOOR.actor, judged)
    return story


def closed_on(story: Writing) -> date:
    at = story.case.closed_at
    assert at is not None
    return at.astimezone(story.procedure.zone).date()


@pytest.mark.parametrize(
    ("rows", "topic", "weeks"),
    [
        (WINDOW, "dismissal", 2),
        (WINDOW, "else", 4),
        (LONGER, "dismissal", 6),
        (LONGER, "else", 4),
        ("", "dismissal", 4),
    ],
)
def test_each_answer_has_its_own_last_day(rows: str, topic: str, weeks: int) -> None:
    story = answered(said(rows), topic)
    last = closed_on(story) + timedelta(weeks=weeks)

    story.until(last)
    on_the_last_day = story.objects(COMPLAINANT, "escalate")
    story.days(1)

    assert on_the_last_day == ()
    assert story.objects(COMPLAINANT, "escalate") == TOO_LATE


@pytest.mark.parametrize(("rows", "weeks"), [(WINDOW, 4), (LONGER, 6)])
def test_who_was_never_asked_has_the_longest_time(rows: str, weeks: int) -> None:
    story = answered(said(rows))

    story.until(closed_on(story) + timedelta(weeks=weeks))
    on_the_last_day = story.objects(COMPLAINANT, "escalate")
    story.days(1)

    assert on_the_last_day == ()
    assert story.objects(COMPLAINANT, "escalate") == TOO_LATE


def test_a_row_that_is_not_for_an_answer_holds_for_the_others() -> None:
    rows = WINDOW.replace("only_for", "not_for")

    about_that = answered(said(rows), "dismissal")
    about_else = answered(said(rows), "else")
    unknown = answered(said(rows))
    for story in (about_that, about_else, unknown):
        story.until(closed_on(story) + timedelta(weeks=3))

    assert about_that.objects(COMPLAINANT, "escalate") == ()
    assert unknown.objects(COMPLAINANT, "escalate") == ()
    assert about_else.objects(COMPLAINANT, "escalate") == TOO_LATE


def test_the_first_row_that_fits_counts() -> None:
    both = WINDOW + LONGER.replace("only_for", "not_for").replace("dismissal", "else")
    story = answered(said(both), "dismissal")

    story.until(closed_on(story) + timedelta(weeks=3))

    assert story.objects(COMPLAINANT, "escalate") == TOO_LATE


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("dismissal", "twee weken nadat het dossier is gesloten"),
        ("else", "vier weken nadat het dossier is gesloten"),
        ("", "vier weken nadat het dossier is gesloten"),
    ],
)
def test_the_letter_says_the_time_that_holds(topic: str, told: str) -> None:
    procedure = said()

    letter = answered(procedure, topic).letter(procedure.judgement_letter)

    assert told in compose(in_full(letter)).text


PAGE = {
    "nl": "Dat kan tot vier weken nadat uw klacht is gesloten. Kiest u “een ontslag”? "
    "Dan kan dat tot twee weken daarna.",
    "en": "That is possible until four weeks after your complaint was closed. Do you "
    "choose “a dismissal”? Then you can until two weeks after that.",
}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_says_each_with_its_article(lang: str) -> None:
    shown = page(said(), lang)
    every = [x for part in shown.published for x in part.lines]

    (line,) = (x for x in every if PAGE[lang] in x.text)

    assert "art. 4" in line.note
    assert "art. 5" in line.note


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (WINDOW.replace('only_for = ["dismissal"]\n', ""), "stage-window-for-all"),
        (WINDOW + 'not_for = ["dismissal"]\n', "for-nobody"),
        (WINDOW + LONGER, "stage-window-never"),
        (WINDOW.replace("2 weeks", "1 week"), "stage-window-short"),
        (WINDOW.replace("2 weeks", "3 years"), "retention-before-stage"),
        (WINDOW.replace("2 weeks", "unspecified"), "stage-never-shut"),
    ],
)
def test_check_finds_what_is_odd_in_a_row(rows: str, code: str) -> None:
    raised = {each.code for each in problems(said(rows))}

    assert code in raised
    assert code not in {each.code for each in problems(said())}


def test_a_finding_in_a_row_names_its_line() -> None:
    text = HEAD + WINDOW + LONGER

    found = placed(problems(said(WINDOW + LONGER)), text)

    (never,) = (each for each in found if each.code == "stage-window-never")
    assert never.line == text[: text.rindex("[[stage.window]]")].count("\n") + 1
    assert "eerste die past" in sentence(never, "nl")


def test_each_answer_is_walked_with_its_own_time() -> None:
    within = {
        stage.within
        for variant in variants(said())
        for stage in variant.procedure.stages
        if stage.id == "2"
    }

    assert {str(each) for each in within} == {"4 weeks", "2 weeks"}


def test_a_version_says_that_the_time_of_some_changed() -> None:
    found = differences(said(), said(LONGER))

    told = [change(each, "nl", said(), said(LONGER)) for each in found]

    assert any("twee weken → zes weken" in each for each in told)
