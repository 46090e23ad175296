"""An aim, and that who complains is told when it fails: no promise is broken by it."""

from __future__ import annotations

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from gehoord.words.terms import result
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing, in_english
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import laid_over

HEAD = """
legal_bases = []
remove = [
  "extension", "term.extended", "acts.take-more-time", "acts.consent-to-more-time",
  "notices.more-time",
]
"""
AIM = """
[[term]]
id       = "judge"
strength = "target"
within   = "10 working days"
roll     = "none"
kept_by  = ["judgement", "closing-letter"]
fallback = "say-not-finished"
source   = "sentence 1"
"""
LETTER = """
[notices.not-finished]
after   = "term-softened"
to      = ["complainant", "owners"]
carries = "full"
source  = "sentence 1"
"""


@pytest.fixture(scope="module")
def story() -> Writing:
    told = Writing(laid_over("wkkgz", HEAD, AIM + LETTER))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    told.days(20)
    return told


def test_an_aim_that_fails_is_told_breaks_nothing_and_opens_what_it_says(
    story: Writing,
) -> None:
    letters = [
        facts.notice for facts in story.written if facts.to.value == "complainant"
    ]

    assert story.result("judge") is Result.SOFTENED
    assert "not-finished" in letters
    assert "promise-broken" not in letters
    assert story.grounds == ("third-party",)


def test_the_letter_speaks_of_an_aim_and_of_no_promise(story: Writing) -> None:
    dutch = compose(story.letter("not-finished")).text.replace("\n", " ")
    english = compose(in_english(story.letter("not-finished"))).text.replace("\n", " ")

    assert "Wij streefden ernaar dat dit er uiterlijk vrijdag 19 maart 2027" in dutch
    assert "beloofd" not in dutch
    assert "belofte" not in dutch
    assert "We aimed to have this by Friday 19 March 2027" in english
    assert "keeping the promise" not in english


def test_the_page_of_the_case_says_that_an_aim_was_not_met(story: Writing) -> None:
    running = story.case.term("judge")
    assert running is not None

    said = result(running, story.procedure.zone, "en")

    assert said.startswith("Aim not met, and that was told in time: ")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            "Dit is een streven, geen belofte. Lukt dat niet, dan schrijven wij u dat.",
        ),
        ("en", "This is an aim, not a promise. If we fail, we write and tell you so."),
    ],
)
def test_the_public_page_says_the_aim_and_the_telling(
    story: Writing, lang: str, said: str
) -> None:
    assert said in page(story.procedure, lang).texts("term-judge")[0]


def test_an_invented_aim_is_told_when_it_fails() -> None:
    told = page(invented("health-trust"), "en").texts("term-respond")

    assert any("If we fail, we write and tell you so." in each for each in told)


def test_a_telling_without_its_letter_is_found() -> None:
    found = {each.code: each for each in problems(laid_over("wkkgz", HEAD, AIM))}

    assert found["fallback-untold"].error
    assert found["fallback-untold"].near == "judge"


def test_an_aim_with_its_letter_is_sound(story: Writing) -> None:
    assert not [each for each in problems(story.procedure) if each.error]
