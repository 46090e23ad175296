"""In a later stage others do the work: a committee advises, and the board decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

RIGHT = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
OFFICE = (ANK, BEA, DE_VRIES, NOOR)


@pytest.fixture
def story() -> Telling:
    """Return a story that Noor answered in the first stage, and that went on."""
    told = Telling(invented("theatre-school"), office=OFFICE)
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    assert told.refused(ANK.actor, RIGHT) == ("not-yours",)
    told.act(NOOR.actor, RIGHT)
    told.act(COMPLAINANT, a.Escalate(grounds=(1,), words="Er is nieuws."))
    return told


def test_who_judges_in_the_second_stage_is_the_board_after_the_advice(
    story: Telling,
) -> None:
    story.act(ANK.actor, a.AppointHandler(staff=DE_VRIES.number))
    assert story.refused(DE_VRIES.actor, RIGHT) == ("not-yours",)
    assert story.refused(BEA.actor, RIGHT) == ("advice-given",)
    assert story.todo["ask-advice"] == (DE_VRIES.number,)

    story.act(DE_VRIES.actor, a.AskAdvice(of="de commissie", words="Graag."))
    story.act(DE_VRIES.actor, a.RecordAdvice(words="Gegrond."))

    assert story.todo["judge"] == (ANK.number, BEA.number)
    story.act(BEA.actor, RIGHT)
    assert story.case.judgement is Judgement.UPHELD


def test_only_who_can_handle_that_stage_is_appointed_there(story: Telling) -> None:
    owner, before = a.AppointHandler(staff=BEA.number), a.AppointHandler(staff=4)

    assert story.refused(ANK.actor, owner) == ("cannot-handle",)
    assert story.refused(ANK.actor, before) == ("cannot-handle",)


def test_an_owner_who_answered_in_the_first_stage_does_not_judge_in_the_second() -> (
    None
):
    story = Telling(invented("theatre-school"), office=OFFICE)
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))
    story.act(BEA.actor, RIGHT)
    story.act(COMPLAINANT, a.Escalate(grounds=(1,), words="Er is nieuws."))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.AskAdvice(of="de commissie", words="Graag."))
    story.act(NOOR.actor, a.RecordAdvice(words="Gegrond."))

    assert story.refused(BEA.actor, RIGHT) == ("handled-before",)
    assert story.refused(ANK.actor, RIGHT) == ()


def test_the_page_says_who_does_what_in_which_stage() -> None:
    (said,) = page(invented("theatre-school"), "en").texts("who-in-stage-judge")

    assert said == "In the stage “The board”: the board judges your complaint."


def test_a_stage_in_which_nobody_can_judge_is_found_with_its_story() -> None:
    theirs = text("theatre-school").replace('by = ["owner"], needs', "by = [], needs")

    broken = prove(read(theirs, calendars(), patterns()), only=frozenset({"stages"}))

    assert {each.code for each in broken.broken} & {"nobody-acts", "stuck"}


def test_what_a_stage_says_in_vain_is_found() -> None:
    sound = invented("theatre-school")
    first, second = sound.stages
    judge = sound.acts_by_stage["2"]["judge"]
    vain = replace(
        sound,
        stages=(replace(first, handlers=("owner",)), second),
        acts_by_stage={"2": {"propose": judge}},
        acts={name: rule for name, rule in sound.acts.items() if name != "propose"},
    )

    found = {each.code for each in problems(vain)}

    assert {"act-of-stage-alone", "handlers-at-start"} <= found
