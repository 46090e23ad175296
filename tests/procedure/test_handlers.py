"""Handlers come and go: away, recused, objected to, handed over; cases end early."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    About,
    Channel,
    FileRef,
    Kind,
    Medium,
    Outcome,
    Particulars,
    Result,
    Satisfied,
)
from gehoord.procedure.roles import COMPLAINANT, Colleague
from gehoord.procedure.situation import readers
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, CHARLIE, DE_VRIES, DERDE, FATIMA, NOOR, OFFICE
from tests.procedure.telling import Telling


@pytest.fixture
def handled(story: Telling) -> Telling:
    """Return a story in which Noor handles what is about De Vries."""
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )
    return story


def test_when_the_handler_is_away_the_owners_must_hand_over(handled: Telling) -> None:
    away = tuple(replace(x, present=x != NOOR) for x in OFFICE)
    handled.office = away

    assert handled.todo["hand-over"] == (1, 2, 4)
    handled.act(ANK.actor, a.HandOver(staff=BEA.number, reason="Noor is ziek."))

    assert "handler-changed" in handled.letters_to(COMPLAINANT)
    assert "hand-over" not in handled.todo
    assert handled.last_days["propose-or-tell"] == date(2027, 3, 26)


def test_when_the_handler_left_the_office_the_owners_must_hand_over(
    handled: Telling,
) -> None:
    handled.office = (ANK, BEA, DE_VRIES, DERDE)

    assert handled.todo["hand-over"] == (1, 2)


@pytest.mark.parametrize("who", [NOOR, DE_VRIES], ids=["handles it", "is its subject"])
def test_who_left_the_office_opens_no_case_any_more(
    handled: Telling, who: Colleague
) -> None:
    handled.act(NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Beste"))
    gone = replace(who, roles=frozenset(), present=False)
    opened_before = readers(handled.case, handled.office)

    handled.office = tuple(gone if each == who else each for each in OFFICE)

    assert who.number in opened_before
    assert who.number not in readers(handled.case, handled.office)
    assert handled.todo.get("hand-over", ()) == ((1, 2) if who == NOOR else ())


def test_who_steps_back_leaves_the_case_to_be_given_to_another(
    handled: Telling,
) -> None:
    handled.act(NOOR.actor, a.Recuse(reason="Hij is mijn broer."))

    assert handled.is_at(Stage.INTAKE)
    assert handled.hats_of(NOOR.actor) == set()
    assert handled.todo["appoint-handler"] == (1, 2)


def test_a_handler_named_late_after_another_stepped_back_still_keeps_the_promise(
    story: Telling,
) -> None:
    story.file()
    story.mail_works = False
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Recuse(reason="Ik ken haar."))
    story.waiting.clear()
    story.mail_works = True
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    assert story.result("name-handler") is Result.KEPT


def test_an_objection_to_the_handler_is_answered_by_an_owner_or_by_handing_over(
    handled: Telling,
) -> None:
    objection = a.ObjectToHandler(words="Zij is zijn vriendin.")
    handled.act(COMPLAINANT, objection)
    assert handled.todo["hand-over"] == (1, 2, 4)
    assert "handler-objected-to" in handled.letters_to(ANK.actor)

    handled.act(NOOR.actor, a.Write(words="Dat klopt niet."))
    assert "hand-over" in handled.todo

    handled.act(ANK.actor, a.Write(words="Wij zien geen bezwaar, omdat."))
    assert "hand-over" not in handled.todo

    handled.act(COMPLAINANT, objection)
    handled.act(ANK.actor, a.HandOver(staff=BEA.number, reason="Bezwaar."))
    assert "hand-over" not in handled.todo


def test_a_case_that_is_joined_ends_in_a_letter_with_the_other_reference(
    handled: Telling,
) -> None:
    handled.act(NOOR.actor, a.Join(reference="27-6K4M-X"))

    assert handled.case.outcome is Outcome.JOINED
    assert handled.is_at(Stage.CLOSED)
    assert handled.letters_to(COMPLAINANT)[-1] == "closing-letter"


def test_what_is_not_taken_up_ends_in_a_letter_with_the_way_on(
    handled: Telling,
) -> None:
    handled.act(
        NOOR.actor,
        a.NotTakeUp(
            ground="factuur", words="Dit is een factuur.", way_on="Boekhouding."
        ),
    )

    assert handled.case.outcome is Outcome.NOT_TAKEN_UP
    assert handled.is_at(Stage.CLOSED)


def test_a_reopened_case_is_handled_on_by_the_same_handler(handled: Telling) -> None:
    handled.act(NOOR.actor, a.Propose(words="Voorstel."))
    handled.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    handled.act(NOOR.actor, a.AskSatisfaction())
    handled.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    handled.act(NOOR.actor, a.Close(words="Klaar."))
    handled.days(10)
    handled.act(ANK.actor, a.Reopen(reason="Het gebeurde weer."))

    assert handled.is_at(Stage.HANDLING)
    assert handled.case.outcome is None
    assert handled.letters_to(COMPLAINANT)[-1] == "reopened"
    assert not handled.destroyed


def test_a_thanked_compliment_is_not_reopened_but_corrected(story: Telling) -> None:
    story.file("Mooi!", kind=Kind.COMPLIMENT)

    assert story.refused(ANK.actor, a.Reopen(reason="x")) == ("is-complaint",)


def test_a_message_is_read_by_answering_speaking_or_noting(handled: Telling) -> None:
    handled.act(COMPLAINANT, a.Write(words="Dank voor de moeite."))
    assert "write" in handled.todo

    handled.act(NOOR.actor, a.Note(words="Gelezen; vraagt geen antwoord."))

    assert "write" not in handled.todo


def test_the_complainants_own_answer_does_not_make_a_message_read(
    handled: Telling,
) -> None:
    handled.act(NOOR.actor, a.Propose(words="Voorstel."))
    handled.act(COMPLAINANT, a.Write(words="Nog een vraag."))
    handled.act(COMPLAINANT, a.AnswerProposal(accepted=True))

    assert "write" in handled.todo


def test_names_in_a_later_message_keep_people_out_too(story: Telling) -> None:
    story.file("Iets ging mis.")
    assert story.hats_of(BEA.actor)

    story.act(COMPLAINANT, a.Write(words="Het was Bea Smit."))

    assert story.hats_of(BEA.actor) == set()
    assert story.case.mentions == {BEA.number}


NOTHING_NEW = Particulars()
BEAS_FILE = FileRef(id=1, name="foto-van-Bea.png", media_type="image/png", size=9)


@pytest.mark.parametrize(
    ("by", "act"),
    [
        (COMPLAINANT, a.Write(words="Zie de foto.", files=(BEAS_FILE,))),
        (COMPLAINANT, a.GiveParticulars(particulars=NOTHING_NEW, subject="Bea Smit")),
        (ANK.actor, a.GiveParticulars(particulars=NOTHING_NEW, subject="Bea Smit")),
        (COMPLAINANT, a.Withdraw(words="Bea maakte mij bang.")),
    ],
)
def test_a_name_keeps_someone_out_wherever_it_is_written(
    story: Telling, by: str, act: a.Act
) -> None:
    story.file("Iets ging mis.")

    story.act(by, act)

    assert story.hats_of(BEA.actor) == set()


def test_what_came_back_on_paper_keeps_out_whom_it_names(story: Telling) -> None:
    story.file("Iets ging mis.", by=ANK.actor, channel=Channel.ORAL)

    on_paper = a.ConfirmWords(words="Het was Bea.", medium=Medium.POST)
    story.act(ANK.actor, on_paper)

    assert story.hats_of(BEA.actor) == set()


def test_a_first_file_called_after_someone_keeps_them_out(story: Telling) -> None:
    story.file("Iets ging mis.", files=(BEAS_FILE,))

    assert story.hats_of(BEA.actor) == set()


@pytest.mark.parametrize("words", ["Beas fout.", "BEAS gedrag", "Bea's schuld"])
def test_a_name_with_an_s_is_still_that_name(story: Telling, words: str) -> None:
    story.file(words)

    assert story.hats_of(BEA.actor) == set()


def test_an_outsider_is_nothing_and_can_do_nothing_in_a_case(handled: Telling) -> None:
    assert handled.refused(CHARLIE, a.Note(words="x")) == ("not-yours",)
    assert handled.refused(CHARLIE, a.Withdraw()) == ("not-yours",)
    assert handled.refused("staff:77", a.Note(words="x")) == ("not-yours",)


def test_half_a_character_is_refused_rather_than_lost(handled: Telling) -> None:
    assert handled.refused(NOOR.actor, a.Note(words="\ud83d")) == ("not-text",)


@pytest.mark.parametrize("until", [date(9999, 12, 31), date(2072, 3, 19)])
def test_a_day_in_another_century_is_a_slip_of_the_pen(
    handled: Telling, until: date
) -> None:
    more_time = a.TakeMoreTime(reason="Druk.", until=until)

    assert handled.refused(NOOR.actor, more_time) == ("day-far-away",)


def test_paper_of_long_ago_breaks_no_promise_by_a_typing_mistake(
    story: Telling,
) -> None:
    paper = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.PAPER,
        language="nl",
        words="Mijn klacht.",
        particulars=FATIMA,
        received_on=date(207, 3, 1),
    )

    assert story.refused(ANK.actor, paper) == ("day-far-away",)


@pytest.mark.parametrize(
    "email", ["fatima@", "@example.com", "fatima", "f@example.com, g@example.com"]
)
def test_where_nothing_can_arrive_is_no_address(story: Telling, email: str) -> None:
    story.file()

    given = a.GiveParticulars(particulars=Particulars(email=email))

    assert story.refused(COMPLAINANT, given) == ("no-address",)


@pytest.mark.parametrize(
    "phone",
    [
        *("0612345678", "06 12 34 56 78", "+31 (0)40-123 45 67", "088.1234567"),
        *("123456", "0612345678 (na 18 uur)", "0612345678 / 0401234567"),
        "0612345678 0401234567",
    ],
)
def test_a_number_that_can_be_called_is_taken_as_it_is_written(
    story: Telling, phone: str
) -> None:
    story.file()

    story.act(COMPLAINANT, a.GiveParticulars(particulars=Particulars(phone=phone)))

    assert story.case.sender.phone == phone


@pytest.mark.parametrize("phone", ["06 12", "12345", "geen", "1234567890123456", "-"])
def test_what_nobody_can_call_is_no_phone_number(story: Telling, phone: str) -> None:
    story.file()

    given = a.GiveParticulars(particulars=Particulars(phone=phone))

    assert story.refused(COMPLAINANT, given) == ("not-a-phone",)
    assert story.refused(ANK.actor, given) == ("not-a-phone",)
