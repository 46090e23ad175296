"""The way of a complaint on which a draft of the judgement is sent first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.placing import Passed
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.way import Stop
from gehoord.words.way import Step, of_case, of_procedure
from tests.cast import DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling
from tests.procedure.test_story_draft import BARE, DRAFT, MINE, THEIRS, handled

TITLES = {
    "nl": "U krijgt een concept van ons oordeel, en kunt erop reageren",
    "en": "You get a draft of our judgement, and can comment on it",
}


def steps(story: Telling, lang: str = "nl") -> dict[Stop, Step]:
    way = of_case(story.procedure, story.case, lang, keep_until=None)
    return {each.stop: each for each in way.steps}


@pytest.mark.parametrize("lang", TITLES)
def test_the_public_way_has_the_draft_before_the_judgement_with_its_time(
    lang: str,
) -> None:
    way = of_procedure(invented("city-ombudsman"), lang)
    stops = [each.stop for each in way.steps]
    draft = next(each for each in way.steps if each.stop is Stop.DRAFT)

    assert stops.index(Stop.DRAFT) + 1 == stops.index(Stop.JUDGEMENT)
    assert draft.title == TITLES[lang]
    (line,) = draft.lines
    assert ("acht weken", "eight weeks")[lang == "en"] in line
    judged = next(each for each in way.steps if each.stop is Stop.JUDGEMENT)
    assert not [each for each in judged.lines if line == each]


def test_a_procedure_without_a_draft_has_no_such_stop() -> None:
    way = of_procedure(invented("dance-academy"), "nl")

    assert Stop.DRAFT not in [each.stop for each in way.steps]


def test_one_stands_at_the_draft_until_everybody_commented() -> None:
    story = handled(DE_VRIES.number)
    before = steps(story)
    story.act(NOOR.actor, DRAFT)
    sent = steps(story)
    story.act(COMPLAINANT, MINE)
    waiting = steps(story)
    story.act(DE_VRIES.actor, THEIRS)
    over = steps(story)

    assert before[Stop.DRAFT].state is Passed.HERE
    assert "Uiterlijk" in before[Stop.DRAFT].sentence
    assert sent[Stop.DRAFT].state is Passed.HERE
    assert "Op " in sent[Stop.DRAFT].sentence
    assert waiting[Stop.JUDGEMENT].state is Passed.AHEAD
    assert over[Stop.DRAFT].state is Passed.BEHIND
    assert over[Stop.JUDGEMENT].state is Passed.HERE


def test_once_it_was_judged_the_draft_lies_behind() -> None:
    story = handled(DE_VRIES.number)
    story.act(NOOR.actor, DRAFT)
    story.until(story.last_days["comments"] + timedelta(days=1))

    story.act(NOOR.actor, BARE)

    found = steps(story)
    assert found[Stop.DRAFT].state is Passed.BEHIND
    assert found[Stop.CLOSED].state is Passed.HERE


def test_what_ended_before_any_draft_never_came_by_it() -> None:
    story = Telling(invented("city-ombudsman"))
    story.file()

    story.act(COMPLAINANT, a.Withdraw())

    assert Stop.DRAFT not in steps(story)
