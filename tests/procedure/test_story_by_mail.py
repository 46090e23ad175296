"""Stories 1 and 10: a complaint by e-mail, from the first word to destruction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    About,
    Channel,
    Kind,
    Particulars,
    Result,
    Satisfied,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stages import Stage
from tests.cast import ANK, DE_VRIES, FATIMA, NOOR
from tests.dossiers import BY_MAIL, LATE_ON_FRIDAY
from tests.procedure.telling import AMSTERDAM, Telling


def test_a_complaint_by_mail_is_handled_closed_and_a_year_later_destroyed(
    story: Telling,
) -> None:
    without_address = replace(FATIMA, address="")
    story.file(channel=Channel.EMAIL, particulars=without_address)
    story.days(1)
    story.act(
        COMPLAINANT, a.GiveParticulars(particulars=Particulars(address=FATIMA.address))
    )
    story.days(3)
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )
    story.days(7)
    story.act(
        NOOR.actor,
        a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht."),
        a.Agree(what="Noor belt", who="Noor Kok", by_day=date(2027, 3, 19)),
    )
    story.days(7)
    story.act(NOOR.actor, a.SettleAgreement(number=1, kept=True))
    story.act(NOOR.actor, a.Propose(words="Wij geven de training opnieuw."))
    story.days(2)
    story.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    story.act(NOOR.actor, a.AskSatisfaction())
    story.days(1)
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    story.act(NOOR.actor, a.Close(words="Wij sluiten uw klacht."))

    assert story.told == BY_MAIL.by_rules
    assert story.is_at(Stage.CLOSED)
    assert {story.result(each) for each in ("name-handler", "propose-or-tell")} == {
        Result.KEPT
    }

    story.act(NOOR.actor, a.TellRespondent(staff=DE_VRIES.number, words="Opgelost."))
    story.until(date(2028, 3, 26))
    assert not story.destroyed

    story.days(1)
    assert story.destroyed


def test_what_is_missing_is_asked_for_once_in_the_letter_of_receipt(
    story: Telling,
) -> None:
    story.file(channel=Channel.EMAIL, particulars=Particulars(email=FATIMA.email))

    assert story.letters_to(COMPLAINANT) == ["receipt"]
    assert story.case.asked_for == ("name", "phone", "address")

    story.days(6)
    assert [line for line in story.told if "particulars-asked" in line] == [
        "05-03 complainant particulars-asked name phone address"
    ]


def test_terms_run_on_while_particulars_are_missing(story: Telling) -> None:
    story.file(channel=Channel.EMAIL, particulars=replace(FATIMA, address=""))
    before = story.last_days

    story.days(3)
    story.act(
        COMPLAINANT, a.GiveParticulars(particulars=Particulars(address=FATIMA.address))
    )

    assert story.last_days == before


def test_received_on_friday_just_before_midnight_before_the_clocks_change(
    kleuterrevolutie: Procedure,
) -> None:
    friday = datetime(2026, 10, 23, 23, 59, tzinfo=AMSTERDAM)
    story = Telling(kleuterrevolutie, now=friday)
    story.file()

    assert story.told == LATE_ON_FRIDAY.by_rules
    (name_handler, *_) = story.case.terms
    assert name_handler.ends_at.isoformat() == "2026-10-30T23:00:00+00:00"

    story.until(date(2026, 10, 30))
    story.at(23, 59)
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    assert story.result("name-handler") is Result.KEPT


def test_a_letter_a_minute_after_the_last_day_is_too_late(story: Telling) -> None:
    story.file()
    story.until(date(2027, 3, 12))
    story.at(23, 59)
    story.mail_works = False
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.now = datetime(2027, 3, 13, 0, 0, tzinfo=AMSTERDAM)
    story.mail_works = True
    story.post()

    assert story.result("name-handler") is Result.MISSED
    assert "promise-broken" in story.letters_to(COMPLAINANT)


def test_a_compliment_is_no_complaint_and_has_no_terms(story: Telling) -> None:
    story.file("Prachtig!", kind=Kind.COMPLIMENT)

    assert story.case.terms == ()
