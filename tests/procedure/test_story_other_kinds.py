"""Story 7: a compliment; a tip that is a complaint; what is no reaction at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    About,
    Channel,
    Kind,
    Medium,
    Outcome,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.seeing import Scope, scope
from gehoord.procedure.situation import hats
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DE_VRIES, FATIMA, NOOR
from tests.dossiers import COMPLIMENT, TIP_THAT_COMPLAINS
from tests.procedure.telling import Telling, lines


def test_a_compliment_is_thanked_at_once_and_shown_to_the_adviser_it_names(
    story: Telling,
) -> None:
    story.file("Joost was geweldig!", kind=Kind.COMPLIMENT, adviser=DE_VRIES.number)

    assert story.told == COMPLIMENT.by_rules
    assert story.is_at(Stage.CLOSED)
    assert story.letters_to(DE_VRIES.actor) == ["compliment"]
    story.until(date(2028, 3, 6))
    assert story.destroyed


@pytest.mark.parametrize("kind", [Kind.TIP, Kind.SUGGESTION])
def test_a_tip_reaches_who_it_names_only_after_somebody_looked_and_the_sender_agreed(
    story: Telling, kind: Kind
) -> None:
    story.file("Joost kan duidelijker praten.", kind=kind, adviser=DE_VRIES.number)
    worn = hats(story.case, story.office, DE_VRIES.actor)
    assert scope(story.case, worn) is Scope.NOTHING

    story.act(
        ANK.actor,
        a.PassOn(adviser=DE_VRIES.number, words="Praat rustig.", sender_agreed=True),
    )

    worn = hats(story.case, story.office, DE_VRIES.actor)
    assert scope(story.case, worn) is Scope.PASSED_ON
    assert story.is_at(Stage.CLOSED)


def test_a_tip_that_is_a_complaint_counts_from_when_it_was_said(
    story: Telling,
) -> None:
    story.file("Jullie waren te laat.", kind=Kind.TIP)
    story.days(3)
    before = len(story.entries)
    story.act(ANK.actor, a.CorrectKind(kind=Kind.COMPLAINT))

    assert story.told_since(before) == TIP_THAT_COMPLAINS.by_rules
    assert story.is_at(Stage.INTAKE)
    assert story.case.first_kind is Kind.TIP
    assert story.case.received_at is not None
    assert story.case.received_at.day == 5


def test_a_tip_that_becomes_a_complaint_counts_from_the_message_that_made_it_one(
    story: Telling,
) -> None:
    story.file("Misschien kan het anders.", kind=Kind.TIP)
    story.days(20)
    story.act(COMPLAINANT, a.Write(words="Ik ben er nu toch boos om."))
    story.days(2)
    story.act(BEA.actor, a.CorrectKind(kind=Kind.COMPLAINT))

    assert story.last_days["name-handler"] == date(2027, 4, 1)
    assert story.is_at(Stage.INTAKE)


def test_a_corrected_complaint_is_closed_by_its_own_letter_not_by_the_thanks(
    story: Telling,
) -> None:
    story.mail_works = False
    story.file("Jullie waren te laat.", kind=Kind.TIP)
    assert story.is_at(Stage.CLOSING)
    story.act(ANK.actor, a.CorrectKind(kind=Kind.COMPLAINT))

    story.mail_works = True
    story.post()

    assert story.is_at(Stage.INTAKE)


def test_an_uncertain_kind_counts_as_a_complaint(story: Telling) -> None:
    story.file("Hm.", kind=Kind.TIP, kind_certain=False)

    assert story.case.kind is Kind.COMPLAINT
    assert story.is_at(Stage.INTAKE)


def test_a_closed_complaint_stays_closed_when_it_was_surely_one_all_along(
    story: Telling,
) -> None:
    story.file("Hm.", kind=Kind.TIP, kind_certain=False)
    story.act(COMPLAINANT, a.Withdraw())
    assert story.is_at(Stage.CLOSED)

    story.act(ANK.actor, a.CorrectKind(kind=Kind.COMPLAINT))

    assert story.is_at(Stage.CLOSED)
    assert story.case.kind_certain
    assert story.case.outcome is Outcome.WITHDRAWN


def test_what_was_mailed_can_turn_out_to_be_a_compliment(story: Telling) -> None:
    story.file("Dank!", channel=Channel.EMAIL, kind_certain=False)
    story.act(ANK.actor, a.CorrectKind(kind=Kind.COMPLIMENT))

    assert story.case.outcome is Outcome.THANKED
    assert story.is_at(Stage.CLOSED)


def test_what_the_sender_calls_a_complaint_stays_one_unless_the_sender_agrees(
    story: Telling,
) -> None:
    story.file()

    assert story.refused(ANK.actor, a.CorrectKind(kind=Kind.TIP)) == (
        "sender-must-agree",
    )
    assert (
        story.refused(ANK.actor, a.CorrectKind(kind=Kind.TIP, sender_agreed=True)) == ()
    )


def test_a_complaint_that_is_over_does_not_become_a_tip(story: Telling) -> None:
    story.file()
    story.act(COMPLAINANT, a.Withdraw())
    changing = a.CorrectKind(kind=Kind.TIP, sender_agreed=True)

    assert story.refused(ANK.actor, changing) == ("complaint-is-over",)


def test_what_is_no_reaction_is_set_aside_and_soon_forgotten(story: Telling) -> None:
    story.file("Koop nu!", channel=Channel.EMAIL, kind_certain=False)
    story.act(ANK.actor, a.PutAside(reason="reclame"))
    story.days(30)
    assert not story.destroyed
    story.days(1)
    assert story.destroyed


def test_what_the_sender_calls_a_complaint_is_not_set_aside_without_a_word(
    story: Telling,
) -> None:
    story.file()

    aside = a.PutAside(reason="Lastig")

    assert story.refused(ANK.actor, aside) == ("maybe-no-reaction",)


def test_taking_back_restores_the_terms_with_their_own_last_days(
    story: Telling,
) -> None:
    story.file(channel=Channel.EMAIL, kind_certain=False)
    before = story.last_days
    story.act(ANK.actor, a.PutAside(reason="vergissing"))
    story.days(2)
    story.act(BEA.actor, a.TakeBack())

    assert story.last_days == before
    assert all(term.is_open for term in story.case.terms)
    assert story.is_at(Stage.INTAKE)


def test_who_writes_after_being_set_aside_is_heard(story: Telling) -> None:
    story.file("Koop nu!", channel=Channel.EMAIL, kind_certain=False)
    story.act(ANK.actor, a.PutAside(reason="reclame"))
    story.act(COMPLAINANT, a.Write(words="Dit was wel een klacht!"))

    assert story.todo == {"take-back": (1, 2)}


def test_an_oral_complaint_counts_from_the_confirmation(story: Telling) -> None:
    story.file("Zij zei aan de deur.", by=ANK.actor, channel=Channel.ORAL)
    assert story.is_at(Stage.UNCONFIRMED)
    assert story.waits == "confirm-words"
    assert "new-complaint" in story.letters_to(BEA.actor)
    story.days(4)
    story.act(COMPLAINANT, a.ConfirmWords(words="Zo was het, maar erger."))

    assert story.told == lines("""
        05-03 staff:1 received
        05-03 staff:1 term-opened confirm-words 19-03
        05-03 clock letter-left please-confirm
        09-03 complainant words-confirmed
        09-03 complainant filed
        09-03 complainant term-opened name-handler 16-03
        09-03 complainant term-opened propose 30-03
        09-03 complainant term-opened propose-or-tell 30-03
        09-03 clock letter-left receipt
    """)
    assert story.case.words == "Zo was het, maar erger."


def test_an_oral_complaint_that_is_never_confirmed_ends_after_a_person_tried(
    story: Telling,
) -> None:
    story.file("Zij zei aan de deur.", by=NOOR.actor, channel=Channel.ORAL)
    story.days(15)
    assert story.todo == {"reach-out": (1, 2)}
    story.act(ANK.actor, a.ReachOut(medium=Medium.PHONE, words="Belt terug."))
    story.days(15)

    assert story.case.outcome is Outcome.NO_REACTION
    assert story.is_at(Stage.CLOSED)
    assert story.case.filed_at is None


def test_staff_record_a_confirmation_only_when_it_came_on_paper(
    story: Telling,
) -> None:
    story.file("Zij zei aan de deur.", by=NOOR.actor, channel=Channel.ORAL)
    said = a.ConfirmWords(words="Ja.")
    on_paper = a.ConfirmWords(words="Ja.", medium=Medium.POST)

    assert story.refused(ANK.actor, said) == ("on-paper-only",)
    assert story.refused(ANK.actor, on_paper) == ()


def test_paper_counts_from_the_day_it_came_in(story: Telling) -> None:
    story.file(by=ANK.actor, channel=Channel.PAPER, received_on=date(2027, 3, 2))

    assert story.last_days["name-handler"] == date(2027, 3, 9)


def test_a_complaint_blocks_only_without_name_words_and_a_way_to_reach_someone(
    story: Telling,
) -> None:
    nothing = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.WEB,
        language="nl",
        words=" ",
        particulars=replace(FATIMA, name="", email="", phone=""),
    )

    assert story.refused(COMPLAINANT, nothing) == ("empty", "empty", "no-way-to-reach")
    assert (
        story.refused(
            COMPLAINANT,
            replace(
                nothing,
                words="Klacht",
                particulars=replace(FATIMA, address="", email=""),
            ),
        )
        == ()
    )


def test_a_case_is_filed_once_and_nothing_happens_in_what_is_not_there(
    story: Telling,
) -> None:
    filing = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.WEB,
        language="nl",
        words="Klacht",
        particulars=FATIMA,
    )
    assert story.refused(ANK.actor, a.Note(words="Niets.")) == ("not-yours",)
    story.file()

    assert story.refused(COMPLAINANT, filing) == ("already-there",)


def test_a_handled_complaint_keeps_its_concern_out_of_a_tip(story: Telling) -> None:
    story.file("Joost kan beter.", kind=Kind.TIP)
    story.act(ANK.actor, a.CorrectKind(kind=Kind.COMPLAINT))
    story.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)))

    assert story.hats_of(DE_VRIES.actor) == set()
