"""What was not taken up is looked at again, if who complains asks for that in time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.bodies import Body
from gehoord.procedure.outward import stage_before
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.refusing import able
from gehoord.procedure.roles import COMPLAINANT, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, BEA, NOOR, OFFICE, ONE_PERSON_FIRM
from tests.letters.writing import Writing, in_full
from tests.procedure.examples.test_invented import invented, text

AGAIN = a.Escalate(words="Dat was een andere klacht.")
APPEAL = """
[[stage]]
id     = "3"
name   = { nl = "Beroep", en = "Appeal" }
entry  = "on-request"
within = "4 weeks"
different_person = true
source = "art. 12"
"""


def said(*changes: tuple[str, str], more: str = "") -> Procedure:
    own = text("letting-agency")
    for old, new in changes:
        assert old in own
        own = own.replace(old, new)
    return read(own + more, calendars(), patterns())


def handled(procedure: Procedure) -> Writing:
    story = Writing(procedure)
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    return story


def refused(procedure: Procedure) -> Writing:
    story = handled(procedure)
    (ground, *_) = able(procedure, story.case)
    story.act(
        NOOR.actor, a.NotTakeUp(ground=ground, words="Al behandeld.", way_on="Geen.")
    )
    return story


def judged(procedure: Procedure) -> Writing:
    story = handled(procedure)
    said = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Dus.")
    story.act(NOOR.actor, said)
    return story


def test_after_a_refusal_one_can_ask_to_look_again_and_it_is_handled_after_all() -> (
    None
):
    story = refused(said())

    story.act(COMPLAINANT, AGAIN)
    appoint = a.AppointHandler(staff=BEA.number)
    story.act(ANK.actor, appoint)
    upheld = a.Judge(judgement=Judgement.UPHELD, findings="Toch wel.", words="Ja.")
    story.act(BEA.actor, upheld)

    assert story.case.level == "2"
    assert story.case.judgement is Judgement.UPHELD
    assert story.objects(COMPLAINANT, "escalate") == ("no-next-stage",)


def test_who_refused_it_does_not_look_at_that_again() -> None:
    story = refused(said(('handlers = ["owner"]\n', "")))

    story.act(COMPLAINANT, AGAIN)

    assert story.refused(ANK.actor, a.AppointHandler(staff=NOOR.number)) == (
        "cannot-handle",
    )


def refused_unhandled(office: Office = OFFICE) -> Writing:
    """An owner refuses it before anybody handles it, and is asked to look again."""
    story = Writing(said(), office=office)
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    (ground, *_) = able(story.procedure, story.case)
    story.act(ANK.actor, a.NotTakeUp(ground=ground, words="Al eens.", way_on="Geen."))
    story.act(COMPLAINANT, AGAIN)
    return story


def test_nor_does_an_owner_who_refused_it_before_anybody_handled_it() -> None:
    story = refused_unhandled()

    (ground, *_) = able(story.procedure, story.case)
    again = a.NotTakeUp(ground=ground, words="Nog steeds.", way_on="Geen.")

    assert story.refused(ANK.actor, a.AppointHandler(staff=ANK.number)) == (
        "cannot-handle",
    )
    assert story.refused(ANK.actor, again) == ("handled-before",)
    assert story.refused(BEA.actor, again) == ()
    assert story.refused(ANK.actor, a.AppointHandler(staff=BEA.number)) == ()


def test_where_nobody_else_is_there_who_refused_it_answers_openly() -> None:
    story = refused_unhandled(ONE_PERSON_FIRM)

    (ground, *_) = able(story.procedure, story.case)
    again = a.NotTakeUp(ground=ground, words="Nog steeds.", way_on="Geen.")

    assert story.case.nobody_impartial
    assert "responding-owner" in story.hats_of(ANK.actor)
    assert story.refused(ANK.actor, again) == ()


def test_after_two_weeks_it_is_too_late_to_ask() -> None:
    story = refused(said())

    story.until(story.day + timedelta(days=14))
    on_the_last_day = story.objects(COMPLAINANT, "escalate")
    story.days(1)

    assert on_the_last_day == ()
    assert story.objects(COMPLAINANT, "escalate") == ("stage-over",)


def test_after_a_judgement_there_is_nothing_to_look_at_again() -> None:
    story = judged(said())

    assert story.objects(COMPLAINANT, "escalate") == ("no-next-stage",)


def test_the_letter_with_the_refusal_says_so_and_that_with_a_judgement_does_not() -> (
    None
):
    again = "Herbeoordeling door de directeur"
    refusal = compose(in_full(refused(said()).letter("closing-letter"))).text
    judgement = compose(in_full(judged(said()).letter("judgement"))).text

    assert again in refusal
    assert "twee weken" in refusal
    assert again not in judgement


def test_an_appeal_after_it_stays_open_to_all() -> None:
    procedure = said(more=APPEAL)
    after_judgement, after_refusal = judged(procedure), refused(procedure)

    after_judgement.act(COMPLAINANT, AGAIN)
    after_refusal.act(COMPLAINANT, AGAIN)

    assert after_judgement.case.level == "3"
    assert after_refusal.case.level == "2"


def test_nobody_has_to_pass_by_it_on_the_way_outside() -> None:
    procedure = invented("letting-agency")
    body = procedure.third_party
    assert isinstance(body, Body)

    assert stage_before(procedure, body) is None


@pytest.mark.parametrize(
    ("lang", "step", "line"),
    [
        (
            "nl",
            "Alleen als wij uw klacht niet in behandeling nemen, en u dit vraagt",
            "als wij uw klacht niet in behandeling nemen, en u daarom vraagt.",
        ),
        (
            "en",
            "Only if we do not take your complaint up, and you ask for this",
            "when we do not take your complaint up, and you ask for it.",
        ),
    ],
)
def test_page_and_way_say_for_whom_it_is(lang: str, step: str, line: str) -> None:
    procedure = invented("letting-agency")

    steps = [x for each in of_procedure(procedure, lang).steps for x in each.lines]
    told = page(procedure, lang).texts("stage")

    assert step in steps
    assert any(line in each for each in told)


def test_a_stage_after_a_refusal_that_nobody_can_give_is_found() -> None:
    code = "stage-after-no-refusal"
    nobody = said(
        ("not-take-up     = {", "# not-take-up  = {"),
        ("version      =", 'remove = ["acts.not-take-up"]\nversion      ='),
    )

    assert code not in {x.code for x in problems(said())}
    assert code in {x.code for x in problems(nobody)}


def test_the_proof_goes_by_way_of_a_refusal() -> None:
    proof = prove(said(), only=frozenset({"stages"}))
    terms = {x.key for x in prove(said()).broken if x.code == "term-never-runs"}

    assert not [x for x in proof.broken if x.error]
    assert ("term", "review") not in terms
