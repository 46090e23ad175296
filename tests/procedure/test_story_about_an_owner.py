"""Story 6: about the owner who would handle it; and in a one-person firm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result, Satisfied
from gehoord.procedure.roles import COMPLAINANT, Colleague
from gehoord.procedure.seeing import Scope, scope
from gehoord.procedure.situation import hats
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DE_VRIES, DERDE, NOOR, ONE_PERSON_FIRM
from tests.dossiers import ANSWERED_OPENLY
from tests.procedure.telling import Telling, lines

ABOUT_ANK = a.RecordConcern(about=About.STAFF, staff=(ANK.number,))


def test_the_other_owner_handles_what_is_about_an_owner(story: Telling) -> None:
    story.file("Ank Bos kwam niet opdagen.")
    story.days(1)
    story.act(BEA.actor, ABOUT_ANK)
    story.until(date(2027, 3, 13))

    assert story.case.handler == BEA.number
    assert story.hats_of(ANK.actor) == set()
    assert ANK.number not in story.readers


def test_who_is_concerned_is_never_appointed_and_cannot_act(story: Telling) -> None:
    story.file()
    story.act(BEA.actor, ABOUT_ANK)

    assert story.refused(BEA.actor, a.AppointHandler(staff=ANK.number)) == (
        "concerned",
    )
    assert story.refused(ANK.actor, a.AppointHandler(staff=BEA.number)) == (
        "not-yours",
    )


def test_a_handler_who_turns_out_to_be_concerned_is_released_at_once(
    story: Telling,
) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=ANK.number),
    )
    before = len(story.entries)
    story.act(BEA.actor, ABOUT_ANK)

    assert story.told_since(before) == lines("""
        05-03 staff:2 concern-recorded staff 1
        05-03 staff:2 handler-released 1
    """)
    assert story.is_at(Stage.INTAKE)
    assert story.todo == {"appoint-handler": (BEA.number,)}


def test_nobody_clears_themselves_of_what_a_complainant_wrote(story: Telling) -> None:
    story.office = ONE_PERSON_FIRM
    story.file("Ank luistert niet.")

    clearing = a.RecordConcern(about=About.NOBODY)

    assert story.refused(ANK.actor, clearing) == ("clears-yourself",)


def test_in_a_one_person_firm_the_owner_answers_openly_and_never_judges(
    story: Telling,
) -> None:
    story.office = ONE_PERSON_FIRM
    story.file("Ank luistert niet.")
    story.days(1)
    story.act(ANK.actor, ABOUT_ANK)
    story.days(1)
    story.act(ANK.actor, a.Propose(words="Ik kom het uitleggen."))
    story.days(1)
    story.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    story.act(ANK.actor, a.AskSatisfaction())
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    story.act(ANK.actor, a.Close(words="Dank u."))

    assert story.told == ANSWERED_OPENLY.by_rules
    assert story.hats_of(ANK.actor) == {"responding-owner"}
    assert story.result("name-handler") is Result.KEPT
    assert story.refused(ANK.actor, a.NotTakeUp(ground="x", words="x", way_on="x")) == (
        "not-yours",
    )


def test_who_answers_openly_need_not_be_told_of_it(story: Telling) -> None:
    story.office = ONE_PERSON_FIRM
    story.file("Ank luistert niet.")
    story.act(ANK.actor, ABOUT_ANK)

    assert story.todo == {"propose": (ANK.number,)}


def test_when_both_owners_are_concerned_the_complainant_is_told_at_once(
    story: Telling,
) -> None:
    story.file("Beide eigenaren.")
    both = _numbers(ANK, BEA)
    story.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=both))

    assert "nobody-impartial" in story.letters_to(COMPLAINANT)
    assert story.todo["propose"] == both
    assert story.refused(COMPLAINANT, a.Refer(words="Dan ga ik zelf.")) == ()


def test_an_impartial_handler_goes_on_when_both_owners_turn_out_concerned(
    story: Telling,
) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    both = _numbers(ANK, BEA)
    story.act(NOOR.actor, a.RecordConcern(about=About.STAFF, staff=both))

    assert story.todo["propose"] == (NOOR.number,)
    assert story.hats_of(ANK.actor) == set()

    story.act(NOOR.actor, a.Recuse(reason="Ik werk voor hen."))
    assert "nobody-impartial" in story.letters_to(COMPLAINANT)
    assert story.todo["propose"] == both


def test_an_objection_reaches_the_handler_where_both_owners_are_concerned(
    story: Telling,
) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.RecordConcern(about=About.STAFF, staff=_numbers(ANK, BEA)))
    story.act(COMPLAINANT, a.ObjectToHandler(words="Liever een ander."))

    assert "handler-objected-to" in story.letters_to(NOOR.actor)


def test_when_somebody_impartial_comes_to_the_office_they_appoint_a_handler(
    story: Telling,
) -> None:
    story.office = ONE_PERSON_FIRM
    story.file("Ank luistert niet.")
    story.act(ANK.actor, ABOUT_ANK)

    story.office = (*ONE_PERSON_FIRM, BEA)

    assert story.todo["appoint-handler"] == (BEA.number,)
    assert story.hats_of(ANK.actor) == set()
    story.act(BEA.actor, a.AppointHandler(staff=BEA.number))
    assert not story.case.nobody_impartial


def test_who_only_takes_complaints_in_can_look_but_not_appoint(
    story: Telling,
) -> None:
    intake = replace(BEA, number=5, name="Ina Take", roles=frozenset({"intake"}))
    story.office = (*ONE_PERSON_FIRM, intake)
    story.file("Ank luistert niet.")
    assert story.hats_of(ANK.actor) == set()
    assert story.todo == {"record-concern": (5,)}

    story.act(intake.actor, ABOUT_ANK)

    assert story.hats_of(ANK.actor) == {"responding-owner"}


def test_the_person_complained_about_goes_from_no_trace_to_the_outcome(
    story: Telling,
) -> None:
    story.file("De Vries was laat.")
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )
    seen = [_scope(story)]
    hearing = a.Hear(party=DE_VRIES.actor, on=story.day, minutes="Hij zei iets.")
    assert story.refused(NOOR.actor, hearing) == ("not-informed",)
    telling = a.TellRespondent(staff=DE_VRIES.number, words="Gegrond.")
    assert story.refused(NOOR.actor, telling) == ("not-informed",)

    story.act(
        NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Zo zit het.")
    )
    seen.append(_scope(story))
    story.act(NOOR.actor, hearing, telling)

    assert seen == [Scope.NOTHING, Scope.RESPONDENT]
    assert dict(story.case.concerned) == {DE_VRIES.number: "told-the-outcome"}
    assert story.letters_to(DE_VRIES.actor) == [
        "respondent-informed",
        "respondent-told",
    ]


def test_the_third_party_is_never_appointed(story: Telling) -> None:
    odd = replace(DERDE, roles=DERDE.roles | {"handler"}, substitute_order=0)
    story.office = (ANK, BEA, odd)
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    assert story.refused(ANK.actor, a.AppointHandler(staff=DERDE.number)) == (
        "cannot-handle",
    )


def _scope(story: Telling) -> Scope:
    worn = hats(story.case, story.office, DE_VRIES.actor)
    return scope(story.case, worn)


def _numbers(*people: Colleague) -> tuple[int, ...]:
    return tuple(each.number for each in people)


@pytest.mark.parametrize("under", ["story_under_awb", "story_under_wkkgz"])
def test_who_is_satisfied_where_nobody_impartial_is_left_still_gets_a_closing_letter(
    request: pytest.FixtureRequest, under: str
) -> None:
    story: Telling = request.getfixturevalue(under)
    story.file()
    both = a.RecordConcern(about=About.STAFF, staff=(ANK.number, BEA.number))
    story.act(BEA.actor, both)
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))

    story.act(BEA.actor, a.Close(words="Dank voor uw bericht."))
    story.post()

    assert Stage.CLOSED == story.case.stage
