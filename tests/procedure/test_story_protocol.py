"""Another protocol goes first, and ends: what it barred is possible, what waited runs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, Medium, Result
from gehoord.procedure.proof import prove
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.words import story as words
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import laid_over
from tests.procedure.proof.test_what_follows import GOES_FIRST, PROTOCOL
from tests.procedure.telling import Telling

INFORM = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")
URGENT = a.MarkUrgent(ground="een calamiteit")
ENDS = '\nend-protocol = { by = ["handler"], source = "line 6" }\n'


@pytest.fixture
def story() -> Telling:
    """Return a story about De Vries that Noor handles, while a protocol goes first."""
    told = Telling(invented("hospital"))
    told.file()
    about = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    told.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    told.act(NOOR.actor, URGENT)
    return told


def over(story: Telling, *, days_ago: int = 0) -> a.EndProtocol:
    day = story.day - timedelta(days=days_ago)
    return a.EndProtocol(on=day, words="De inspectie is klaar.")


def test_while_it_goes_first_the_office_is_asked_when_it_is_over(
    story: Telling,
) -> None:
    assert story.refused(NOOR.actor, INFORM) == ("no-protocol",)
    assert NOOR.number in story.todo["end-protocol"]
    assert "inform-respondent" not in story.todo


def test_when_it_is_over_whom_it_is_about_can_be_told(story: Telling) -> None:
    story.act(NOOR.actor, over(story))

    assert "end-protocol" not in story.todo
    assert NOOR.number in story.todo["inform-respondent"]
    story.act(NOOR.actor, INFORM)
    assert story.case.urgent


def test_what_waited_for_it_counts_from_the_day_it_was_over(story: Telling) -> None:
    story.days(10)
    assert "after-calamity" not in story.last_days

    story.act(NOOR.actor, over(story, days_ago=3))

    assert story.last_days["after-calamity"] == story.day + timedelta(days=4)
    talk = a.RecordConversation(on=story.day, medium=Medium.PHONE, words="Gebeld.")
    story.act(NOOR.actor, talk)
    assert story.result("after-calamity") is Result.KEPT


def test_it_cannot_end_tomorrow_nor_twice(story: Telling) -> None:
    tomorrow = a.EndProtocol(on=story.day + timedelta(days=1))
    assert story.refused(NOOR.actor, tomorrow) == ("in-the-future",)

    story.act(NOOR.actor, over(story))

    assert story.refused(NOOR.actor, over(story)) == ("protocol",)


def test_another_calamity_bars_it_again(story: Telling) -> None:
    story.act(NOOR.actor, over(story), URGENT)

    assert story.refused(NOOR.actor, INFORM) == ("no-protocol",)
    story.act(NOOR.actor, over(story), INFORM)


def test_what_came_of_it_is_read_by_the_office_alone(story: Telling) -> None:
    story.act(NOOR.actor, over(story))

    def sees(by: str) -> bool:
        return any(isinstance(x.event, e.ProtocolEnded) for x in story.seen(by))

    assert sees(NOOR.actor)
    assert not sees(COMPLAINANT)
    assert not sees(DE_VRIES.actor)


def test_the_story_of_the_case_says_since_when_it_is_over(story: Telling) -> None:
    story.act(NOOR.actor, over(story, days_ago=2))

    (entry,) = [x for x in story.entries if isinstance(x.event, e.ProtocolEnded)]
    told = words.line(entry, "nl", {NOOR.actor: NOOR.name})
    assert (
        told
        == "Noor Kok legde vast dat het andere protocol voorbij is sinds woensdag 3 "
        "maart."
    )


def test_what_is_closed_before_it_is_over_still_ends() -> None:
    told = Telling(invented("hospital"))
    told.file()
    about = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    told.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    told.act(NOOR.actor, INFORM, URGENT)
    told.act(COMPLAINANT, a.Withdraw())
    told.post()
    assert told.is_at(Stage.CLOSED)
    assert "end-protocol" in told.todo

    told.act(NOOR.actor, over(told))

    assert "tell-respondent" in told.todo


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_protocol_that_nothing_ends_is_found(lang: str) -> None:
    text = PROTOCOL.format(GOES_FIRST)

    bare = problems(laid_over("uk-council-code", "", text))
    ended = problems(laid_over("uk-council-code", "", text + ENDS))
    none = problems(laid_over("uk-council-code", "", PROTOCOL.format("")))

    (missing,) = [each for each in bare if each.code == "protocol-never-ends"]
    assert missing.key == ("urgent", "protocol")
    assert "end-protocol" in sentence(missing, lang)
    assert "protocol-never-ends" not in {each.code for each in (*ended, *none)}


def test_a_case_that_a_protocol_kept_from_being_judged_goes_on() -> None:
    text = PROTOCOL.format(GOES_FIRST) + ENDS

    found = prove(
        laid_over("uk-council-code", "", text), most=400, only=frozenset({"straight"})
    ).broken

    assert [each for each in found if each.code.startswith("stuck")] == []


def test_an_end_of_what_never_goes_first_is_never_possible() -> None:
    text = PROTOCOL.format("") + ENDS

    found = prove(laid_over("uk-council-code", "", text)).broken

    never = [x for x in found if x.code == "act-never-possible"]
    assert ("acts", "end-protocol") in [each.key for each in never]


def test_the_page_says_that_it_goes_on_after_the_protocol() -> None:
    made = page(invented("hospital"), "nl")
    without = page(laid_over("uk-council-code", "", PROTOCOL.format(GOES_FIRST)), "nl")

    (said,) = made.texts("urgent")
    (bare,) = without.texts("urgent")
    assert said.endswith("Is dat protocol voorbij, dan gaan wij verder met uw klacht.")
    assert "voorbij" not in bare
