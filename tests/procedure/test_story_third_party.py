"""Story 3: rejected, rejected again, to the third party, a ruling, carried out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.days import Calendar
from gehoord.procedure.parts import (
    About,
    Capacity,
    Judgement,
    Outcome,
    Result,
    Route,
    Satisfied,
)
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT, Colleague, Declared, Role
from gehoord.procedure.seeing import seen
from gehoord.procedure.situation import hats
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DERDE, NOOR
from tests.dossiers import TO_THIRD_PARTY
from tests.procedure.telling import Telling, lines
from tests.shipped import FULL

UPHELD = a.Rule(judgement=Judgement.UPHELD, words="Gegrond.", reasons="Omdat.")
STAND_IN = Colleague(
    number=10,
    roles=frozenset({"third-party"}),
    name="Tom Vervanger",
    email="tom@example.com",
    stands_in=True,
)


@pytest.fixture
def handled(story: Telling) -> Telling:
    """Return a story in which Noor handles what is about nobody."""
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    return story


def test_two_rejected_proposals_lead_to_the_third_party_only_by_the_complainants_act(
    handled: Telling,
) -> None:
    handled.days(7)
    handled.act(NOOR.actor, a.Propose(words="Eerste voorstel."))
    handled.days(1)
    handled.act(COMPLAINANT, a.AnswerProposal(accepted=False))
    handled.days(1)
    handled.act(NOOR.actor, a.Note(words="Ik ben niet blij."))
    handled.act(NOOR.actor, a.Propose(words="Tweede voorstel."))
    handled.days(1)
    handled.act(COMPLAINANT, a.AnswerProposal(accepted=False))
    handled.act(ANK.actor, a.ProposeReferral(words="U kunt naar de derde."))
    assert handled.hats_of(DERDE.actor) == set()
    assert handled.letters_to(DERDE.actor) == []

    handled.days(1)
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    handled.act(COMPLAINANT, a.ChooseRoute(route=Route.THIRD_PARTY))
    handled.days(2)
    handled.act(DERDE.actor, a.Admit(ground="handled"))
    handled.days(5)
    handled.act(DERDE.actor, UPHELD)
    handled.days(5)
    handled.act(ANK.actor, a.CarryOut(words="Het geld is terug."))
    handled.act(NOOR.actor, a.Close(words="Wij sluiten uw klacht."))

    assert handled.told_since(12) == TO_THIRD_PARTY.by_rules
    assert handled.case.outcome is Outcome.RULED
    assert handled.is_at(Stage.CLOSED)


def test_the_bundle_holds_what_both_sides_may_lean_on_and_no_notes(
    handled: Telling,
) -> None:
    handled.act(NOOR.actor, a.Note(words="Alleen voor ons."))
    handled.act(NOOR.actor, a.Propose(words="Een voorstel."))
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    handled.act(DERDE.actor, a.Admit(ground="handled"))

    worn = hats(handled.case, handled.office, DERDE.actor)
    hers = seen(handled.case, handled.entries, worn, DERDE.actor)

    kinds = {type(each.event) for each in hers}
    assert e.Proposed in kinds
    assert e.Received in kinds
    assert not kinds & {e.Noted, e.ConcernRecorded, e.NamesSeen, e.LetterLeft}


def test_before_she_takes_it_the_third_party_sees_only_that_someone_came(
    handled: Telling,
) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))

    worn = hats(handled.case, handled.office, DERDE.actor)
    hers = seen(handled.case, handled.entries, worn, DERDE.actor)

    assert {type(each.event) for each in hers} == {e.Referred, e.CourtChoiceOffered}


def test_a_consumer_has_a_month_to_choose_the_court_and_silence_is_the_third_party(
    handled: Telling,
) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    handled.act(DERDE.actor, a.Admit(ground="unreasonable to wait"))
    assert handled.refused(DERDE.actor, UPHELD) == ("court-choice-passed",)

    handled.act(COMPLAINANT, a.Write(words="Ik denk er nog over."))
    handled.until(date(2027, 4, 6))

    assert handled.told[-2:] == lines("""
        06-04 clock term-lapsed court-choice
        06-04 clock route-chosen third-party
    """)
    assert handled.refused(DERDE.actor, UPHELD) == ()


def test_a_business_has_no_choice_of_the_court(handled: Telling) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Wij gaan.", capacity=Capacity.BUSINESS))
    handled.act(DERDE.actor, a.Admit(ground="handled"), UPHELD)

    assert not any(isinstance(x.event, e.CourtChoiceOffered) for x in handled.entries)
    assert handled.is_at(Stage.RULED)


def test_who_said_at_the_start_to_be_a_business_is_one_when_going_there(
    story: Telling,
) -> None:
    story.file(capacity=Capacity.BUSINESS)

    story.act(COMPLAINANT, a.Refer(words="Wij gaan."))

    assert story.case.capacity is Capacity.BUSINESS
    assert not story.case.court_choice_open


def test_who_chooses_the_court_gets_a_closing_letter_and_the_third_party_nothing_more(
    handled: Telling,
) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Ik twijfel."))
    handled.act(COMPLAINANT, a.ChooseRoute(route=Route.COURT))
    assert handled.hats_of(DERDE.actor) == set()
    assert handled.todo["close"] == (NOOR.number,)

    handled.act(NOOR.actor, a.Close(words="U gaat naar de rechter."))

    assert handled.case.outcome is Outcome.TO_COURT
    assert handled.is_at(Stage.CLOSED)


def test_a_ruling_after_closing_moves_the_end_of_retention(handled: Telling) -> None:
    _close_unsatisfied(handled)
    assert handled.is_at(Stage.CLOSED)
    handled.days(100)
    handled.act(COMPLAINANT, a.Refer(words="Toch.", capacity=Capacity.BUSINESS))
    assert handled.is_at(Stage.REFERRED)
    handled.act(DERDE.actor, a.Admit(ground="handled"))
    handled.days(30)
    handled.act(DERDE.actor, UPHELD)
    handled.act(ANK.actor, a.CarryOut(words="Gedaan."))
    ruled = handled.day

    assert handled.is_at(Stage.CLOSED)
    handled.until(ruled + timedelta(days=366))
    assert not handled.destroyed
    handled.days(1)
    assert handled.destroyed


def test_a_ruling_against_the_complainant_leaves_nothing_to_carry_out(
    handled: Telling,
) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Ik ga.", capacity=Capacity.BUSINESS))
    handled.act(DERDE.actor, a.Admit(ground="handled"))

    handled.act(
        DERDE.actor,
        a.Rule(judgement=Judgement.NOT_UPHELD, words="Ongegrond.", reasons="Omdat."),
    )

    assert handled.todo["close"] == (NOOR.number,)


def test_who_is_sent_back_is_handled_on_with_the_dates_that_ran(
    handled: Telling,
) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Ik wacht niet."))
    handled.act(DERDE.actor, a.ReferBack(reason="Wacht het voorstel af."))

    assert handled.is_at(Stage.HANDLING)
    assert not handled.case.court_choice_open
    assert handled.result("propose-or-tell") is Result.OPEN
    assert handled.refused(COMPLAINANT, a.Refer(words="Nu wel.")) == ()


def test_terms_run_on_until_the_third_party_takes_the_case(handled: Telling) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Ik wacht niet."))
    handled.until(date(2027, 3, 30))
    assert handled.result("propose-or-tell") is Result.SOFTENED

    handled.act(DERDE.actor, a.Admit(ground="term-broken"))

    assert handled.result("propose-or-tell") is Result.SOFTENED
    assert handled.refused(NOOR.actor, a.Propose(words="Toch nog.")) == ("stage",)


def test_silence_never_closes_what_the_third_party_has(handled: Telling) -> None:
    handled.act(NOOR.actor, a.Propose(words="Voorstel."))
    handled.act(COMPLAINANT, a.Refer(words="Ik ga.", capacity=Capacity.BUSINESS))
    handled.days(120)

    assert handled.is_at(Stage.REFERRED)
    assert handled.todo["admit"] == (DERDE.number,)


def test_to_name_the_third_party_in_a_complaint_keeps_nobody_out(
    story: Telling,
) -> None:
    story.file("Anders ga ik naar Sanne Derde.")
    story.act(COMPLAINANT, a.Refer(words="Ik ga."))

    assert story.todo["admit"] == (DERDE.number,)


def test_without_a_third_party_in_office_nobody_is_sent_into_nothing(
    handled: Telling,
) -> None:
    handled.office = (ANK, BEA, NOOR)

    assert handled.refused(COMPLAINANT, a.Refer(words="Ik ga.")) == ("no-third-party",)


def _close_unsatisfied(story: Telling) -> None:
    story.act(NOOR.actor, a.Propose(words="Voorstel."))
    story.act(COMPLAINANT, a.AnswerProposal(accepted=False))
    story.act(NOOR.actor, a.AskSatisfaction())
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.NO))
    story.act(NOOR.actor, a.Close(words="Wij komen er niet uit."))


def test_a_file_that_tells_the_third_party_too_early_tells_her_nothing(
    dutch: Calendar,
) -> None:
    text = FULL["kleuterrevolutie"]
    early = text.replace(
        '"filed", "received-orally"], to = ["owners"]',
        '"filed", "received-orally"], to = ["owners", "third-party"]',
    )
    story = Telling(read(early, {"nl": dutch}))
    story.file()

    assert "new-complaint" in story.letters_to(ANK.actor)
    assert story.letters_to(DERDE.actor) == []


def test_the_month_to_choose_runs_on_when_the_closing_letter_leaves_after_it_began(
    handled: Telling,
) -> None:
    handled.mail_works = False
    handled.act(
        ANK.actor, a.NotTakeUp(ground="te oud", words="Te oud.", way_on="De derde.")
    )
    handled.act(COMPLAINANT, a.Refer(words="Ik ga."))
    handled.mail_works = True
    handled.post()
    handled.act(DERDE.actor, a.Admit(ground="handled"))
    assert handled.refused(DERDE.actor, UPHELD) == ("court-choice-passed",)

    handled.until(date(2027, 4, 6))

    assert handled.refused(DERDE.actor, UPHELD) == ()


def test_a_referral_goes_to_who_stands_in_while_the_third_party_is_away(
    handled: Telling,
) -> None:
    handled.office = (*handled.office[:-1], replace(DERDE, present=False), STAND_IN)
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    handled.office = (*handled.office[:-2], DERDE, STAND_IN)
    handled.act(STAND_IN.actor, a.Admit(ground="handled"))

    assert handled.letters_to(DERDE.actor) == []
    assert handled.letters_to(STAND_IN.actor) != []
    assert handled.hats_of(DERDE.actor) == set()
    assert handled.case.third_party == STAND_IN.number


def test_a_third_party_who_is_away_later_keeps_the_case(handled: Telling) -> None:
    handled.office = (*handled.office, STAND_IN)
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    handled.office = (*handled.office[:-2], replace(DERDE, present=False), STAND_IN)

    assert handled.hats_of(DERDE.actor) == {Role.THIRD_PARTY}
    assert handled.hats_of(STAND_IN.actor) == set()


def test_once_an_appointment_is_over_the_case_is_with_who_stands_in(
    handled: Telling,
) -> None:
    handled.office = (*handled.office, STAND_IN)
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    gone = replace(DERDE, roles=frozenset(), present=False)
    handled.office = (*handled.office[:-2], gone, STAND_IN)

    assert handled.hats_of(DERDE.actor) == set()
    assert handled.hats_of(STAND_IN.actor) == {Role.THIRD_PARTY}
    assert handled.refused(STAND_IN.actor, a.Admit(ground="handled")) == ()


def test_with_no_third_party_left_taking_the_case_is_a_duty_of_nobody(
    handled: Telling,
) -> None:
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    handled.office = handled.office[:-1]

    admit = next(each for each in handled.duties if each.act == "admit")
    assert admit.who == ()


def test_a_third_party_who_declared_a_conflict_is_passed_over(
    handled: Telling,
) -> None:
    declared = (Declared(of="fatima el amrani"),)
    knows = replace(DERDE, declares=True, declared=declared)
    handled.office = (*handled.office[:-1], knows, STAND_IN)
    handled.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))

    assert handled.case.third_party == STAND_IN.number
    assert handled.hats_of(DERDE.actor) == set()
