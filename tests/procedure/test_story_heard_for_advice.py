"""A committee that hears before it advises: hearing is then asked for, and in time."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, NOOR
from tests.procedure.mutations.planting import planted
from tests.procedure.telling import Telling

GIVE = 'record-advice         = { by = ["handler"],'
ASK = 'ask-advice            = { by = ["handler"],'
ASKED = f'{ASK} needs = ["no-advice-waits"],'
HEARD = '"complainant-heard", '
NEEDS = '"respondent-informed", "complainant-heard", "respondent-heard", '


def committee(*changes: tuple[str, str]) -> Telling:
    text = planted("awb", (NEEDS, '"advice-given", '), (ASKED, ASK), *changes)
    story = Telling(read(text, calendars(), patterns()))
    story.file()
    concerned = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, concerned, a.AppointHandler(staff=NOOR.number))
    return story


def asked(story: Telling) -> set[str]:
    return {duty.act for duty in story.duties}


@pytest.mark.parametrize("before", [GIVE, ASK])
def test_hearing_is_asked_for_where_the_advice_takes_it(before: str) -> None:
    story = committee((before, f'{before} needs = ["complainant-heard"],'))
    if before == GIVE:
        assert asked(story) == {"ask-advice"}
        story.act(NOOR.actor, a.AskAdvice(of="de commissie", words="Graag."))

    assert asked(story) == {"hear"}
    story.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja."))

    assert asked(story) == {"record-advice" if before == GIVE else "ask-advice"}


def test_who_must_be_heard_before_the_judgement_is_heard_while_advice_is_awaited() -> (
    None
):
    story = committee(
        ('needs = ["advice-given", ', f'needs = ["advice-given", {HEARD}')
    )
    both = asked(story)
    story.act(NOOR.actor, a.AskAdvice(of="de commissie", words="Graag."))
    waiting = asked(story)
    by = {duty.due for duty in story.duties}

    story.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja."))

    assert both == {"ask-advice", "hear"}
    assert waiting == {"record-advice", "hear"}
    assert len(by) == 1
    assert asked(story) == {"record-advice"}
