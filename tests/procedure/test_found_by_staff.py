"""What staff find of a complaint: asked of nobody, and what follows from it."""

from __future__ import annotations

import pytest

from gehoord.counter.questions_of_its_own import asked_here
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.changing import replace
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.parts import About, Channel
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words import refused
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, FATIMA
from tests.procedure.telling import Telling
from tests.shipped import CALENDARS, PATTERNS

COUNCIL = """
format       = 1
extends      = "uk-council-code"
id           = "burgh-council"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
language     = ["nl", "en"]
organisation = "Burgh Council"
address      = "complaints@burgh.example"

[[particular]]
id     = "weight"
name   = { nl = "Hoe zwaar is de klacht?", en = "How hard is the complaint?" }
kind   = "choice"
by     = "staff"
source = "art. 4"

[[particular.option]]
id   = "simple"
name = { nl = "eenvoudig", en = "simple" }

[[particular.option]]
id   = "complex"
name = { nl = "ingewikkeld", en = "complex" }

[[straight-to]]
stage    = "2"
only_for = ["complex"]
source   = "art. 4"
"""
COMPLEX = (("weight", "complex"),)


def council(text: str = COUNCIL) -> Procedure:
    return read(text, CALENDARS, PATTERNS)


@pytest.fixture
def story() -> Telling:
    return Telling(council())


def found(story: Telling) -> a.GiveParticulars:
    return a.GiveParticulars(particulars=replace(story.case.sender, own=COMPLEX))


def test_it_is_on_no_form_and_who_leaves_it_out_is_asked_nothing(
    story: Telling,
) -> None:
    story.file()

    assert asked_here(story.procedure) == ()
    assert "weight" not in story.case.asked_for


def test_whoever_complains_cannot_say_it_in_a_form_nor_afterwards(
    story: Telling,
) -> None:
    story.file(particulars=replace(FATIMA, own=COMPLEX))

    story.act(COMPLAINANT, found(story))

    assert dict(story.case.sender.own) == {}
    assert story.case.level == ""


def test_once_staff_found_it_complex_it_goes_straight_to_the_investigation(
    story: Telling,
) -> None:
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    story.act(ANK.actor, found(story))

    assert story.case.level == "2"
    assert [x.event.straight for x in story.entries if isinstance(x.event, e.Escalated)]


def test_who_records_what_was_told_can_say_it_at_once(story: Telling) -> None:
    story.file(
        by=ANK.actor, channel=Channel.PAPER, particulars=replace(FATIMA, own=COMPLEX)
    )

    assert story.case.level == "2"


@pytest.mark.parametrize(
    ("lang", "asked", "so"),
    [
        (
            "en",
            "This we find out ourselves: “How hard is the complaint?”.",
            "Do we find “complex”?",
        ),
        (
            "nl",
            "Dit zoeken wij zelf uit: “Hoe zwaar is de klacht?”.",
            "Vinden wij “ingewikkeld”?",
        ),
    ],
)
def test_the_page_says_that_we_find_it_and_not_that_anybody_chooses(
    lang: str, asked: str, so: str
) -> None:
    told = page(council(), lang)
    parts = (*told.published, *told.worked_out)
    lines = [x.text for each in parts for x in each.lines]

    assert any(asked in each for each in lines)
    assert any(so in each for each in lines)
    assert not any(
        "“Hoe zwaar" in x and ("U mag" in x or "U kiest" in x) for x in lines
    )


def test_a_ground_that_staff_find_is_not_on_the_form_at_any_question() -> None:
    told = council(
        COUNCIL
        + """
[[refusal]]
id       = "small"
because  = { nl = "het klein is", en = "it is small" }
only_for = ["simple"]
source   = "art. 5"
"""
    )

    assert refused.on_the_form(told, "en") == {}


def test_what_staff_are_to_find_and_none_of_them_may_is_found() -> None:
    by_nobody = COUNCIL + '\n[acts]\ngive-particulars = { by = ["complainant"] }\n'

    (problem,) = [
        x for x in problems(council(by_nobody)) if x.code == "found-by-nobody"
    ]

    assert problem.key == ("particular", "weight", "by")
    assert "none of you may" in sentence(problem, "en")
    assert not [x for x in problems(council()) if x.code == "found-by-nobody"]


def test_staff_cannot_make_of_a_complaint_what_nobody_answers() -> None:
    register = COUNCIL + '\n[register-only]\nonly_for = ["simple"]\nsource = "x"\n'

    codes = [x.code for x in problems(council(register))]

    assert "found-register-only" in codes


@pytest.mark.parametrize("line", ['needed = "blocks"', 'channels = ["paper"]'])
def test_what_asks_it_of_who_complains_all_the_same_cannot_be_read(line: str) -> None:
    asked = COUNCIL.replace('by     = "staff"', f'by     = "staff"\n{line}')

    with pytest.raises(Unreadable) as wrong:
        council(asked)

    assert [each.code for each in wrong.value.findings] == ["found-not-asked"]
