"""A judgement that is provisional: it stands, or is given once more after advice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, Judgement, Outcome, Result
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.seeing import seen
from gehoord.procedure.situation import hats
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DE_VRIES, DERDE, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

OFFICE = (ANK, BEA, NOOR, DE_VRIES, DERDE)
PANEL = ("Els Buiten", "Rob Straat", "Jan Plein")
ADVICE = a.RecordAdvice(words="Niet gegrond.", panel=PANEL, chair=PANEL[0])
FIRST = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Omdat.")
FINAL = replace(FIRST, judgement=Judgement.UPHELD, words="Toch wel.")
GO = a.Refer(words="Ik vraag advies.")
TOO = a.ReferAsRespondent(words="Het oordeel klopt niet.")
TAKEN = a.Admit(ground="handled")
ADVISED = a.Rule(judgement=Judgement.UPHELD, words="Anders.", reasons="Omdat.")


def tell(story: Telling) -> None:
    """Tell a story up to and with the provisional judgement."""
    story.file()
    about = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    told = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")
    hear = a.Hear(party=COMPLAINANT, on=story.day, minutes="Gehoord.")
    ask = a.AskAdvice(of="de commissie", words="Graag.")
    story.act(NOOR.actor, told, hear, replace(hear, party=DE_VRIES.actor), ask)
    story.act(NOOR.actor, ADVICE, FIRST)


@pytest.fixture
def judged() -> Telling:
    """Return that story."""
    story = Telling(invented("research-institute"), office=OFFICE)
    tell(story)
    return story


def acts_due(story: Telling) -> set[str]:
    return {each.act for each in story.duties}


def test_a_provisional_judgement_is_told_and_closes_nothing(judged: Telling) -> None:
    assert judged.is_at(Stage.HANDLING)
    assert judged.letters_to(COMPLAINANT)[-1] == "provisional-judgement"
    assert judged.result("judge-provisionally") is Result.KEPT
    assert (judged.last_days["advice-outside"] - judged.day).days == 42
    assert judged.refused(NOOR.actor, FINAL) == ("final-can-come",)
    assert acts_due(judged) == {"tell-respondent"}


def test_it_stands_when_nobody_goes_outside_in_time(judged: Telling) -> None:
    judged.until(judged.last_days["advice-outside"])
    assert judged.is_at(Stage.HANDLING)

    judged.days(1)

    assert judged.is_at(Stage.CLOSED)
    assert judged.case.outcome is Outcome.JUDGED
    assert judged.case.judgement is Judgement.NOT_UPHELD
    assert judged.letters_to(COMPLAINANT)[-1] == "judgement"
    assert judged.objects(COMPLAINANT, "refer") == ("needs",)


def test_after_the_advice_from_outside_it_is_judged_once_more(judged: Telling) -> None:
    judged.act(COMPLAINANT, GO)
    judged.act(DERDE.actor, TAKEN)
    judged.until(judged.last_days["advice-outside"])
    judged.days(1)
    assert judged.is_at(Stage.WITH_THIRD_PARTY)

    judged.act(DERDE.actor, ADVISED)

    assert judged.is_at(Stage.HANDLING)
    (judge,) = [each for each in judged.duties if each.act == "judge"]
    assert judge.due == judged.last_days["judge-finally"]
    assert judged.refused(NOOR.actor, a.Close(words="Klaar.")) == ("ready-to-close",)
    judged.act(NOOR.actor, FINAL)
    assert judged.is_at(Stage.CLOSED)
    assert judged.case.judgement is Judgement.UPHELD
    assert judged.result("judge-finally") is Result.KEPT


def test_nobody_carries_out_advice_before_the_final_judgement(judged: Telling) -> None:
    judged.act(COMPLAINANT, GO)

    judged.act(DERDE.actor, TAKEN, ADVISED)

    assert not judged.is_at(Stage.RULED)
    assert judged.case.provisional
    last = [x.event for x in judged.entries if isinstance(x.event, e.Judged)][-1]
    assert last.provisional == "advice-outside"


def test_what_the_body_outside_does_not_take_still_stands_after_its_time(
    judged: Telling,
) -> None:
    judged.act(COMPLAINANT, GO)
    judged.act(DERDE.actor, a.ReferBack(reason="Niet aan ons."))
    assert judged.is_at(Stage.HANDLING)

    judged.until(judged.last_days["advice-outside"])
    judged.days(1)

    assert judged.is_at(Stage.CLOSED)


def test_sent_back_after_that_time_it_is_for_the_office_to_make_it_final(
    judged: Telling,
) -> None:
    judged.act(COMPLAINANT, GO)
    judged.until(judged.last_days["advice-outside"])
    judged.days(1)

    judged.act(DERDE.actor, a.ReferBack(reason="Niet aan ons."))

    assert "judge" in acts_due(judged)
    judged.act(NOOR.actor, FINAL)
    assert judged.is_at(Stage.CLOSED)


def test_before_there_is_a_judgement_nobody_asks_for_advice_on_it() -> None:
    story = Telling(invented("research-institute"), office=OFFICE)

    story.file()

    assert story.refused(COMPLAINANT, GO) == ("provisional",)


def test_a_judgement_in_a_file_without_such_a_window_is_final_at_once() -> None:
    story = Telling(invented("ferry-company"), office=OFFICE)
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    story.act(NOOR.actor, FIRST)

    assert story.is_at(Stage.CLOSED)
    assert not story.case.made_final


@pytest.fixture
def taken_outside(judged: Telling) -> Telling:
    """Return the same, once the person complained about took it outside."""
    judged.act(DE_VRIES.actor, TOO)
    return judged


def kinds_seen(story: Telling, by: str) -> set[type[e.Event]]:
    worn = hats(story.case, story.office, by)
    return {type(each.event) for each in seen(story.case, story.entries, worn, by)}


def test_the_person_complained_about_takes_a_provisional_judgement_outside_too(
    judged: Telling,
) -> None:
    assert judged.hats_of(DERDE.actor) == set()

    judged.act(DE_VRIES.actor, TOO)

    assert judged.is_at(Stage.REFERRED)
    assert judged.hats_of(DERDE.actor) == {Role.THIRD_PARTY}
    assert judged.refused(COMPLAINANT, GO) == ("not-referred",)
    assert {"referral-received"} <= {*judged.letters_to(COMPLAINANT)}
    judged.act(DERDE.actor, TAKEN, ADVISED)
    judged.act(NOOR.actor, FINAL)
    assert judged.is_at(Stage.CLOSED)


def test_they_see_what_came_of_it_and_nothing_else_of_the_case(
    taken_outside: Telling,
) -> None:
    taken_outside.act(DERDE.actor, TAKEN, ADVISED)

    mine = kinds_seen(taken_outside, DE_VRIES.actor)

    assert {e.Referred, e.Admitted, e.Ruled} <= mine
    assert mine.isdisjoint({e.Received, e.Judged, e.BundleMade, e.AdviceGiven})


def test_what_who_complains_takes_outside_they_do_not_see(judged: Telling) -> None:
    judged.act(COMPLAINANT, GO)
    judged.act(DERDE.actor, TAKEN, ADVISED)

    mine = kinds_seen(judged, DE_VRIES.actor)

    assert mine.isdisjoint({e.Referred, e.Admitted, e.Ruled})


@pytest.mark.parametrize("by", [COMPLAINANT, ANK.actor, NOOR.actor, DERDE.actor])
def test_nobody_else_does_that_for_them(judged: Telling, by: str) -> None:
    assert judged.refused(by, TOO) == ("not-yours",)


def test_they_cannot_before_there_is_a_judgement_nor_after_it_is_final() -> None:
    story = Telling(invented("research-institute"), office=OFFICE)
    story.file()
    about = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    told = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")
    assert story.refused(DE_VRIES.actor, TOO) == ("not-yours",)

    story.act(NOOR.actor, told)

    assert story.refused(DE_VRIES.actor, TOO) == ("provisional",)


def test_who_was_told_nothing_takes_nothing_outside(judged: Telling) -> None:
    worn = hats(replace(judged.case, concerned=()), judged.office, DE_VRIES.actor)

    assert Role.RESPONDENT not in worn
    assert Role.RESPONDENT in judged.hats_of(DE_VRIES.actor)


def test_a_file_that_does_not_say_so_lets_only_who_complains_go() -> None:
    others = text("research-institute").replace(
        'refer-as-respondent = { by = ["respondent"], source = "art. 6" }\n', ""
    )
    story = Telling(procedure(others), office=OFFICE)

    story.file()

    assert story.refused(DE_VRIES.actor, TOO) == ("not-in-procedure",)
