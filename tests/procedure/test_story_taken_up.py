"""Within ten days one hears whether a complaint is admissible, and why."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, Judgement, Result
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words.findings.taken_up import TAKEN_UP
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, NOOR
from tests.letters.writing import Writing, in_english
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling

TERMS = """
[[term]]
id       = "admission"
strength = "promise"
within   = "10 days"
from     = "filed"
kept_by  = ["taken-up", "closing-letter"]
warn     = ["3 days"]
about    = { nl = "bericht of uw klacht ontvankelijk is", en = "word on admissibility" }
public   = true
source   = "line 1"

[[term]]
id       = "judge"
strength = "promise"
within   = "6 weeks"
from     = "taken-up"
roll     = "none"
source   = "line 2"
"""
ACT = """
[acts]
take-up = { by = ["owner", "handler"], source = "line 1" }
judge = { by = ["handler"], needs = ["taken-up"], source = "line 2" }
"""
LETTER = """
[notices]
taken-up = { after = "taken-up", to = ["complainant"], carries = "full", source = "x" }
"""
HEAD = "legal_bases = []"
TAKE_UP = a.TakeUp(words="Het gaat over ons, en het was vorige maand.")
REFUSE = a.NotTakeUp(ground="rechter", words="De rechter is bezig.", way_on="Daarheen.")


@pytest.fixture(scope="module")
def rules() -> Procedure:
    return laid_over("wkkgz", HEAD, TERMS + LETTER + ACT)


def concerned(told: Telling) -> Telling:
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    return told


@pytest.fixture
def story(rules: Procedure) -> Telling:
    told = concerned(Telling(rules))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def due(story: Telling) -> list[tuple[date | None, str]]:
    return [(x.due, x.term) for x in story.duties if x.act == "take-up"]


def test_an_owner_has_ten_days_to_say_whether_it_is_admissible(
    rules: Procedure,
) -> None:
    story = concerned(Telling(rules))
    assert due(story) == [(date(2027, 3, 15), "admission")]

    story.act(ANK.actor, TAKE_UP)

    assert due(story) == []
    assert story.result("admission") is Result.KEPT
    assert "taken-up" in story.letters_to(COMPLAINANT)


def test_a_refusal_keeps_the_same_term(story: Telling) -> None:
    story.act(NOOR.actor, REFUSE)

    assert story.result("admission") is Result.KEPT
    assert "closing-letter" in story.letters_to(COMPLAINANT)
    assert "taken-up" not in story.letters_to(COMPLAINANT)


def test_what_nobody_said_in_ten_days_is_a_broken_promise_and_still_owed(
    story: Telling,
) -> None:
    story.days(11)

    assert story.result("admission") is Result.MISSED
    assert due(story) == [(date(2027, 3, 15), "admission")]
    story.act(NOOR.actor, TAKE_UP)
    assert due(story) == []


def test_six_weeks_run_from_when_it_is_taken_up(story: Telling) -> None:
    story.days(5)
    assert story.case.term("judge") is None

    story.act(NOOR.actor, TAKE_UP)

    assert story.last_days["judge"] == date(2027, 4, 21)


def test_nobody_judges_before_it_is_taken_up(story: Telling) -> None:
    judge = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
    assert story.refused(NOOR.actor, judge) == ("taken-up",)

    story.act(NOOR.actor, TAKE_UP, judge)

    assert story.case.judgement is Judgement.UPHELD


def test_it_is_said_once_and_with_a_reason(story: Telling) -> None:
    assert story.refused(NOOR.actor, a.TakeUp(words=" ")) == ("empty",)

    story.act(NOOR.actor, TAKE_UP)

    assert story.refused(NOOR.actor, TAKE_UP) == ("not-yet-taken-up",)


def test_what_turns_out_otherwise_can_still_be_refused_with_the_reason(
    story: Telling,
) -> None:
    story.act(NOOR.actor, TAKE_UP)

    story.act(NOOR.actor, REFUSE)

    assert story.letters_to(COMPLAINANT)[-1] == "closing-letter"


def test_who_complains_reads_why_in_the_letter_and_the_dossier(
    rules: Procedure,
) -> None:
    story = Writing(rules)
    concerned(story)
    story.act(ANK.actor, TAKE_UP)

    letter = story.letter("taken-up")
    dutch, english = (
        " ".join(compose(x).text.split()) for x in (letter, in_english(letter))
    )

    assert "Wij behandelen uw klacht: die is ontvankelijk." in dutch
    assert "Het gaat over ons, en het was vorige maand." in dutch
    assert "Uiterlijk vrijdag 16 april 2027 krijgt u ons oordeel" in dutch
    assert "We take up your complaint: it is admissible." in english
    (entry,) = [x for x in story.seen(COMPLAINANT) if isinstance(x.event, e.TakenUp)]
    told = words.line(entry, "nl", {ANK.actor: ANK.name})
    assert told == "Ank Bos schreef dat de klacht wordt behandeld."


@pytest.mark.parametrize(
    ("lang", "who", "since"),
    [
        (
            "nl",
            "zegt u of wij uw klacht behandelen, en waarom.",
            "Binnen zes weken, nadat wij u zeiden dat wij uw klacht behandelen",
        ),
        (
            "en",
            "tells you whether we take up your complaint, and why.",
            "Within six weeks, after we told you that we take up your complaint",
        ),
    ],
)
def test_the_page_says_who_tells_it_and_what_runs_from_there(
    rules: Procedure, lang: str, who: str, since: str
) -> None:
    made = page(rules, lang)
    lines = {y.anchor: y for x in (*made.published, *made.worked_out) for y in x.lines}

    assert lines["who-take-up"].text.endswith(who)
    assert lines["term-judge"].label == since


def test_a_tenant_hears_within_two_weeks_and_after_a_review_once_more() -> None:
    story = concerned(Telling(invented("letting-agency")))
    assert due(story) == [(date(2027, 3, 19), "tell-not-taken-up")]
    ground = a.NotTakeUp(ground="court", words="De rechter is bezig.")
    story.act(ANK.actor, ground)
    assert story.result("tell-not-taken-up") is Result.KEPT

    story.act(COMPLAINANT, a.Escalate())
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))
    story.act(BEA.actor, TAKE_UP)

    assert story.letters_to(COMPLAINANT)[-1] == "taken-up"


KEPT_ELSE = TERMS.replace('"taken-up", "closing', '"closing').replace(
    'from     = "taken-up"', 'from     = "filed"'
)
UNTOLD = TERMS.replace(
    'kept_by  = ["taken-up", ', 'done_by  = ["taken-up"]\nkept_by = ['
)
FAULTS = {
    "taken-up-untold": UNTOLD + ACT,
    "taken-up-for-nothing": KEPT_ELSE + LETTER + ACT.split("judge", maxsplit=1)[0],
}
"""For each finding: what is laid over a sound pattern."""


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found_and_said(code: str) -> None:
    faulty = laid_over("wkkgz", HEAD, FAULTS[code])

    (found,) = [each for each in problems(faulty) if each.code in TAKEN_UP]

    assert found.code == code
    for lang in ("nl", "en"):
        assert "{" not in sentence(found, lang).replace("{ after", "")


def test_what_is_near_to_it_is_right(rules: Procedure) -> None:
    done = TERMS.replace(
        'kept_by  = ["taken-up", ', 'done_by  = ["taken-up"]\nkept_by = ['
    )
    right = (rules, laid_over("wkkgz", HEAD, done + LETTER + ACT))

    for each in right:
        assert {x.code for x in problems(each) if x.error} == set()
        assert {x.code for x in problems(each)} & TAKEN_UP.keys() == set()
