"""Two third parties: first an ombudsman who advises, then a board that decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import (
    About,
    Capacity,
    Judgement,
    Outcome,
    Result,
    Route,
)
from gehoord.procedure.placing import Passed, placed
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.seeing import seen
from gehoord.procedure.situation import hats
from gehoord.procedure.stages import Stage
from gehoord.procedure.way import Stop
from tests.cast import ANK, BEA, DERDE, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

OMBUDSMAN = replace(DERDE, body="ombudsman")
BOARD = replace(DERDE, number=10, name="Reiscommissie", body="board")
FREIGHT = replace(DERDE, number=11, name="Vrachtcollege", body="freight")
OFFICE = (ANK, BEA, NOOR, OMBUDSMAN, BOARD, FREIGHT)
ADVICE = a.Rule(judgement=Judgement.UPHELD, words="Betaal terug.", reasons="Omdat.")
TO_OMBUDSMAN = a.Refer(words="Naar de ombudsman.")
ON = a.Refer(words="Verder naar de commissie.")
TAKEN = a.Admit(ground="handled")


@pytest.fixture
def story() -> Telling:
    """Return a story in which Noor handles what is about nobody, on a ferry."""
    told = Telling(invented("ferry-company"), office=OFFICE)
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


@pytest.fixture
def advised(story: Telling) -> Telling:
    """Return the same, once the ombudsman advised."""
    story.act(COMPLAINANT, TO_OMBUDSMAN)
    story.act(OMBUDSMAN.actor, TAKEN, ADVICE)
    return story


def kinds_seen(story: Telling, by: str) -> set[type[e.Event]]:
    worn = hats(story.case, story.office, by)
    return {type(each.event) for each in seen(story.case, story.entries, worn, by)}


def test_nobody_comes_to_the_board_before_the_ombudsman(story: Telling) -> None:
    board = replace(TO_OMBUDSMAN, body="board")
    assert story.refused(COMPLAINANT, board) == ("not-one-of",)

    story.act(COMPLAINANT, TO_OMBUDSMAN)

    assert story.case.body == "ombudsman"
    assert story.refused(COMPLAINANT, ON) == ("not-referred",)
    assert story.hats_of(BOARD.actor) == set()
    assert story.letters_to(BOARD.actor) == []


def test_after_the_advice_the_complainant_goes_on_by_an_act_of_their_own(
    advised: Telling,
) -> None:
    assert advised.last_days["answer-advice"] > advised.day
    assert advised.letters_to(BOARD.actor) == []
    assert advised.refused(ANK.actor, ON) == ("not-yours",)

    advised.act(COMPLAINANT, ON)

    assert advised.case.body == "board"
    assert advised.is_at(Stage.REFERRED)
    assert advised.case.court_choice_open
    assert "referral-received" in advised.letters_to(BOARD.actor)
    assert advised.refused(OMBUDSMAN.actor, TAKEN) == ("not-yours",)


def test_the_board_gets_a_bundle_of_its_own_with_the_advice_in_it(
    advised: Telling,
) -> None:
    advised.act(NOOR.actor, a.Note(words="Alleen voor ons."))
    advised.act(COMPLAINANT, ON)
    assert e.Received not in kinds_seen(advised, BOARD.actor)

    advised.act(BOARD.actor, TAKEN)

    assert {e.Received, e.Ruled} <= kinds_seen(advised, BOARD.actor)
    assert e.Noted not in kinds_seen(advised, BOARD.actor)
    assert kinds_seen(advised, OMBUDSMAN.actor) == set()


def test_each_has_terms_of_its_own_and_those_before_it_are_over(
    advised: Telling,
) -> None:
    advised.act(COMPLAINANT, ON)
    assert advised.result("answer-advice") is Result.OPEN
    advised.act(COMPLAINANT, a.ChooseRoute(route=Route.THIRD_PARTY))

    advised.act(BOARD.actor, TAKEN)

    assert advised.result("answer-advice") is Result.MOOT
    assert [each.term for each in advised.duties if each.act == "rule"] == ["decision"]


def test_the_case_closes_only_after_the_board(advised: Telling) -> None:
    advised.act(COMPLAINANT, ON)
    advised.act(COMPLAINANT, a.ChooseRoute(route=Route.THIRD_PARTY))
    assert advised.refused(NOOR.actor, a.Close(words="Klaar.")) == ("stage",)
    advised.act(BOARD.actor, TAKEN, ADVICE)
    advised.act(ANK.actor, a.CarryOut(words="Terugbetaald."))

    advised.act(NOOR.actor, a.Close(words="Klaar."))

    assert advised.case.outcome is Outcome.RULED
    assert advised.refused(COMPLAINANT, ON) == ("not-referred",)


def test_after_closing_too_one_can_still_go_on(advised: Telling) -> None:
    advised.act(ANK.actor, a.CarryOut(words="Wij volgen het advies."))
    advised.act(NOOR.actor, a.Close(words="Klaar."))
    assert advised.is_at(Stage.CLOSED)

    advised.act(COMPLAINANT, ON)

    assert advised.is_at(Stage.REFERRED)


def test_what_the_board_sends_back_stands_as_the_ombudsman_left_it(
    advised: Telling,
) -> None:
    advised.act(COMPLAINANT, ON)

    advised.act(BOARD.actor, a.ReferBack(reason="Te vroeg."))

    assert advised.is_at(Stage.RULED)
    assert advised.case.body == "ombudsman"
    assert advised.hats_of(BOARD.actor) == set()
    assert advised.hats_of(OMBUDSMAN.actor) == {Role.THIRD_PARTY}
    advised.act(ANK.actor, a.CarryOut(words="Wij volgen het advies."))
    assert advised.case.carried_out


def test_an_ombudsman_who_takes_too_long_opens_the_board(story: Telling) -> None:
    story.act(COMPLAINANT, TO_OMBUDSMAN)
    story.act(OMBUDSMAN.actor, TAKEN)
    assert story.refused(COMPLAINANT, ON) == ("not-referred",)
    story.until(story.last_days["advice"])
    story.days(1)

    story.act(COMPLAINANT, ON)

    assert story.case.body == "board"


def test_a_business_goes_elsewhere_and_never_to_the_board(story: Telling) -> None:
    story.act(COMPLAINANT, replace(TO_OMBUDSMAN, capacity=Capacity.BUSINESS))

    assert story.case.body == "freight"
    assert story.hats_of(OMBUDSMAN.actor) == set()
    story.act(FREIGHT.actor, TAKEN, ADVICE)
    assert story.refused(COMPLAINANT, ON) == ("not-referred",)


def test_whoever_has_no_seat_is_not_sent_the_case(story: Telling) -> None:
    story.office = (ANK, BEA, NOOR, BOARD)

    assert story.refused(COMPLAINANT, TO_OMBUDSMAN) == ("no-third-party",)


def test_of_two_at_once_the_complainant_chooses_one(story: Telling) -> None:
    ombudsman, board, _ = story.procedure.bodies
    beside = (ombudsman, replace(board, after=""))
    story.procedure = replace(story.procedure, bodies=beside)
    assert story.refused(COMPLAINANT, ON) == ("empty",)

    story.act(COMPLAINANT, replace(ON, body="board"))

    assert story.case.third_party == BOARD.number
    assert story.hats_of(OMBUDSMAN.actor) == set()
    story.act(BOARD.actor, TAKEN)
    assert story.refused(COMPLAINANT, TO_OMBUDSMAN) == ("not-referred",)


def test_the_way_shows_both_and_where_the_case_is(advised: Telling) -> None:
    advised.act(COMPLAINANT, ON)

    halts = placed(advised.procedure, advised.case)

    outside = [
        (halt.stop, halt.name, place.passed) for halt, place in halts if halt.body
    ]
    assert outside == [
        (Stop.THIRD_PARTY, "ombudsman", Passed.BEHIND),
        (Stop.RULING, "ombudsman", Passed.BEHIND),
        (Stop.THIRD_PARTY, "board", Passed.HERE),
        (Stop.RULING, "board", Passed.AHEAD),
    ]
