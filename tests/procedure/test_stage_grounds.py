"""One can go further on the grounds of a file alone: chosen, said why, kept, refused."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.entries import dump, load
from gehoord.procedure.parts import About, Judgement, Outcome
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words import story as told
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, NOOR
from tests.letters.writing import Writing, in_full

HEAD = """
format       = 1
extends      = "uk-council-code"
id           = "grounds"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
language     = ["nl", "en"]
organisation = "Somebody"
address      = "complaints@example.org"

[retention]
length = "2 years"
source = "art. 8"

[acts]
not-take-up = { by = ["owner", "handler", "responding-owner"], source = "art. 5" }

[[stage]]
id      = "2"
within  = "4 weeks"
source  = "art. 4"
"""
GROUNDS = """
[stage.grounds]
nl = ["er nieuwe feiten zijn", "wij ons niet aan deze procedure hielden"]
en = ["there are new facts", "we did not follow this procedure"]
"""
REFUSAL = """
[[refusal]]
id      = "no-ground"
because = { nl = "geen van deze gronden er is", en = "none of these grounds is there" }
way_on  = { nl = "De Ombudsman.", en = "The Ombudsman." }
stage   = "2"
source  = "art. 5"
"""
WHY = "Er is een nieuw rapport."


def said(rows: str = GROUNDS + REFUSAL) -> Procedure:
    return read(HEAD + rows, calendars(), patterns())


def answered(procedure: Procedure | None = None) -> Writing:
    story = Writing(procedure or said())
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    judged = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Dus.")
    story.act(NOOR.actor, judged)
    return story


def gone_on(*grounds: int) -> Writing:
    story = answered()
    story.act(COMPLAINANT, a.Escalate(grounds=grounds, words=WHY))
    return story


@pytest.mark.parametrize(
    ("act", "objection"),
    [
        (a.Escalate(words=WHY), "empty"),
        (a.Escalate(grounds=(1,)), "empty"),
        (a.Escalate(grounds=(3,), words=WHY), "no-such-answer"),
        (a.Escalate(grounds=(0,), words=WHY), "no-such-answer"),
    ],
)
def test_who_goes_further_names_a_ground_and_says_why(
    act: a.Escalate, objection: str
) -> None:
    assert answered().refused(COMPLAINANT, act) == (objection,)


def test_where_no_ground_is_named_none_is_asked_or_kept() -> None:
    story = answered(said(""))

    story.act(COMPLAINANT, a.Escalate(grounds=(2,)))

    (entry,) = (x.event for x in story.entries if isinstance(x.event, e.Escalated))
    assert entry.grounds == ()


def test_the_dossier_keeps_the_grounds_as_the_file_said_them() -> None:
    story = gone_on(2, 1, 2)

    (entry,) = (x for x in story.entries if isinstance(x.event, e.Escalated))
    again = load(dump(entry))
    dutch, english = (told.body(again, lang) for lang in ("nl", "en"))

    assert again == entry
    assert [x.words for x in dutch] == [
        "er nieuwe feiten zijn; en wij ons niet aan deze procedure hielden",
        WHY,
    ]
    assert english[0].words.startswith("there are new facts; and")


def test_whoever_looks_finds_that_none_holds_where_the_file_says_so() -> None:
    story = gone_on(1)
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    refused = a.NotTakeUp(ground="no-ground", words="Het rapport is oud.")
    story.act(BEA.actor, refused)

    assert story.case.outcome is Outcome.NOT_TAKEN_UP
    letter = compose(in_full(story.letter(story.procedure.not_taken_up_letter))).text
    assert "geen van deze gronden er is" in letter
    assert "De Ombudsman." in letter


def test_in_the_first_stage_that_is_no_ground_to_refuse() -> None:
    story = Writing(said())
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    refused = a.NotTakeUp(ground="no-ground", words="Zo.", way_on="Daar.")

    assert story.refused(ANK.actor, refused) == ("ground-for-others",)


PAGE = {
    "nl": "Dat kan alleen als er nieuwe feiten zijn, of als wij ons niet aan deze "
    "procedure hielden. Zeg er dan bij waarom u dat wilt.",
    "en": "That is possible only if there are new facts, or if we did not follow this "
    "procedure. Then say why you want that.",
}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_lists_them_and_the_refusal_with_its_stage(lang: str) -> None:
    shown = page(said(), lang)
    stage = {"nl": "In de stap “", "en": "In the stage “"}[lang]

    assert any(PAGE[lang] in each for each in shown.texts("stage"))
    (refusal,) = shown.texts("refusal-no-ground")
    assert refusal.startswith(stage)


def test_the_letter_with_our_answer_says_on_what_grounds() -> None:
    letter = answered().letter(said().judgement_letter)

    text = " ".join(compose(in_full(letter)).text.split())

    assert "Dat kan alleen als er nieuwe feiten zijn, of als wij ons niet" in text


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (GROUNDS.replace(', "we did not follow this procedure"', ""), "grounds-uneven"),
        ('entry   = "straight"\n' + GROUNDS, "grounds-unasked"),
    ],
)
def test_check_finds_grounds_that_are_not_asked_or_not_read(
    rows: str, code: str
) -> None:
    assert code in {each.code for each in problems(said(rows))}
    assert code not in {each.code for each in problems(said())}


def test_check_asks_for_them_in_each_language() -> None:
    alone = said('grounds = ["er nieuwe feiten zijn"]\n')

    asked = {x.code: x.facts for x in problems(alone)}["one-language"]

    assert "stage.2.grounds" in str(asked["keys"])
    both = {x.code: x.facts for x in problems(said())}["one-language"]
    assert "stage.2.grounds" not in str(both["keys"])


def test_a_refusal_of_a_later_stage_is_told_by_the_promise_of_that_stage() -> None:
    assert "refusal-without-term" not in {each.code for each in problems(said())}


def test_in_the_first_stage_any_ground_may_be_given_in_words() -> None:
    story = Writing(said())
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    words = a.NotTakeUp(ground="de rechter kijkt ernaar", words="Zo.", way_on="Daar.")

    story.act(ANK.actor, words)

    (entry,) = (x.event for x in story.entries if isinstance(x.event, e.NotTakenUp))
    assert (entry.ground, entry.refusal) == ("de rechter kijkt ernaar", "")


def test_the_way_over_a_ground_is_proven() -> None:
    assert prove(said(), most=400).holds
