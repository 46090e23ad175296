"""Scenarios 3 to 5, 13 to 16 and 19: who may do what, and who says nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import (
    About,
    Channel,
    Medium,
    Outcome,
    Particulars,
    Satisfied,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DE_VRIES, FATIMA, NOOR, OFFICE, ONE_PERSON_FIRM
from tests.procedure.scenarios.acting import appointed
from tests.procedure.scenarios.conftest import Under

NAMELESS = Particulars()


@pytest.mark.parametrize("name", ["kleuterrevolutie", "awb", "crkbo", "youth-care"])
def test_3_a_complaint_about_the_owner_who_reads_the_mail_goes_to_the_other(
    under: Under, name: str
) -> None:
    story = under(name, 2027, 3, 5, 12)
    story.file("Ank Bos luistert niet.")
    about = a.RecordConcern(about=About.STAFF, staff=(ANK.number,))

    assert ANK.number not in story.readers
    story.act(BEA.actor, about)

    itself = a.AppointHandler(staff=ANK.number)
    assert story.refused(BEA.actor, itself) == ("concerned",)
    assert story.refused(ANK.actor, itself) == ("not-yours",)
    assert story.todo["appoint-handler"] == (BEA.number,)


@pytest.mark.parametrize("name", ["kleuterrevolutie", "awb", "wkkgz", "childcare"])
def test_3_where_nobody_is_left_the_complainant_is_told(
    under: Under, name: str
) -> None:
    story = under(name, 2027, 3, 5, 12)
    story.office = ONE_PERSON_FIRM
    story.file("Ank Bos luistert niet.")

    about = a.RecordConcern(about=About.STAFF, staff=(ANK.number,))
    story.act(ANK.actor, about)

    assert "nobody-impartial" in story.letters_to(COMPLAINANT)
    assert "nobody-impartial" in story.grounds


def test_4_silence_after_two_attempts_closes_and_is_never_agreement(
    under: Under,
) -> None:
    story = under("crkbo", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    story.act(NOOR.actor, a.Propose(words="Een extra dag."))
    story.days(15)
    story.act(NOOR.actor, a.ReachOut(medium=Medium.PHONE, words="Gebeld."))
    story.days(15)

    assert story.case.outcome is Outcome.NO_REACTION
    assert story.is_at(Stage.CLOSED)
    assert not story.case.accepted
    assert story.refused(COMPLAINANT, a.Reopen(reason="Ik was op reis.")) == ()


def test_5_what_is_missing_is_asked_once_while_the_terms_run(under: Under) -> None:
    story = under("kleuterrevolutie", 2027, 3, 5, 12)

    story.file(channel=Channel.EMAIL, particulars=replace(FATIMA, address=""))

    assert story.case.asked_for == ("address",)
    assert story.last_days["name-handler"] == date(2027, 3, 12)
    assert not story.case.is_suspended


def test_5_where_the_file_says_so_the_clock_starts_when_all_is_there(
    under: Under,
) -> None:
    story = under("adr", 2027, 3, 5, 12)
    story.file(channel=Channel.EMAIL, particulars=replace(FATIMA, address=""))
    assert "outcome" not in story.last_days
    assert story.last_days["cure"] == date(2027, 3, 26)

    story.days(6)
    given = a.GiveParticulars(particulars=Particulars(address=FATIMA.address))
    story.act(COMPLAINANT, given)

    assert story.last_days["outcome"] == date(2027, 6, 9)
    assert story.last_days["refuse"] == date(2027, 4, 1)


def test_5_and_goes_on_without_when_the_time_to_send_it_is_over(under: Under) -> None:
    story = under("adr", 2027, 3, 5, 12)
    story.file(channel=Channel.EMAIL, particulars=replace(FATIMA, address=""))

    story.until(date(2027, 3, 27))

    assert any(isinstance(x.event, e.Completed) for x in story.entries)
    assert story.last_days["outcome"] == date(2027, 6, 25)


STILL = """
[incomplete]
clock  = "stands-still"
cure   = "2 weeks"
source = "choice"
"""


def test_5_or_stands_still_until_it_is(under: Under) -> None:
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=STILL)
    story.file(channel=Channel.EMAIL, particulars=replace(FATIMA, address=""))
    before = story.case

    story.days(5)
    given = a.GiveParticulars(particulars=Particulars(address=FATIMA.address))
    story.act(COMPLAINANT, given)

    assert (before.is_suspended, story.case.is_suspended) == (True, False)
    assert story.last_days["name-handler"] == date(2027, 3, 17)


def test_5_or_the_case_closes_and_can_be_opened_again(under: Under) -> None:
    more = STILL.replace("stands-still", "runs").replace(
        'source = "choice"', 'then = "close"\nsource = "choice"'
    )
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=more)
    story.file(channel=Channel.EMAIL, particulars=replace(FATIMA, address=""))

    story.until(date(2027, 3, 20))

    assert story.case.outcome is Outcome.INCOMPLETE
    assert story.is_at(Stage.CLOSED)
    assert story.letters_to(COMPLAINANT)[-1] == "closing-letter"
    assert story.refused(COMPLAINANT, a.Reopen(reason="Hier is het adres.")) == ()


def test_13_without_a_mandate_nothing_is_disclosed_where_the_file_says_so(
    under: Under,
) -> None:
    more = '[acts]\nwrite = { needs = ["mandate-settled"] }\n'
    story = under("wkkgz", 2027, 3, 5, 12, more=more)
    story.file(representative="Advocaat")
    appointed(story)
    said = a.Write(words="Hier zijn de stukken.")

    assert story.refused(NOOR.actor, said) == ("mandate-settled",)
    shown = a.RecordRepresentative(representative="Advocaat", mandate=True)
    story.act(NOOR.actor, shown)
    assert story.refused(NOOR.actor, said) == ()


def test_14_without_a_name_only_where_the_file_accepts_it(under: Under) -> None:
    filed = a.File(
        kind="complaint",  # type: ignore[arg-type]
        channel=Channel.WEB,
        language="nl",
        words="Het ging mis.",
        particulars=NAMELESS,
    )

    assert set(under("crkbo").refused(COMPLAINANT, filed)) == {
        "empty",
        "no-way-to-reach",
    }
    accepting = under("kleuterrevolutie", more='anonymous = "accept-with-limits"')
    assert accepting.refused(COMPLAINANT, filed) == ()


def test_14_without_an_address_no_term_runs_that_only_a_letter_can_keep(
    under: Under,
) -> None:
    more = 'anonymous = "accept-with-limits"'
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=more)

    story.file(particulars=NAMELESS)

    assert "name-handler" not in story.last_days
    assert story.todo["record-concern"]


def test_15_satisfied_on_the_phone_on_the_second_day_still_gets_its_letter(
    under: Under,
) -> None:
    story = under("fca-disp", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    story.days(3)
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    story.act(NOOR.actor, a.Close(words="Your fee is refunded."))

    assert story.letters_to(COMPLAINANT)[-1] == "summary-resolution"
    assert story.is_at(Stage.CLOSED)


def test_15_after_the_third_business_day_it_is_an_ordinary_letter(
    under: Under,
) -> None:
    story = under("fca-disp", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    story.days(6)
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    story.act(NOOR.actor, a.Close(words="Your fee is refunded."))

    assert story.letters_to(COMPLAINANT)[-1] == "closing-letter"


def test_15_withdrawing_is_confirmed_and_stays_on_record(under: Under) -> None:
    story = under("crkbo", 2027, 3, 5, 12)
    story.file()

    story.act(COMPLAINANT, a.Withdraw(words="Het hoeft niet meer."))

    assert story.case.outcome is Outcome.WITHDRAWN
    assert story.letters_to(COMPLAINANT)[-1] == "closing-letter"


def test_16_without_a_third_party_in_office_nobody_is_sent_nowhere(
    under: Under,
) -> None:
    story = under("crkbo", 2027, 3, 5, 12)
    story.office = OFFICE[:-1]
    story.file()
    appointed(story)

    went = a.Refer(words="Ik ben het er niet mee eens.")
    assert story.refused(COMPLAINANT, went) == ("no-third-party",)


def test_19_who_falls_ill_is_replaced_and_the_clock_goes_on(under: Under) -> None:
    story = under("crkbo", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    before = story.last_days
    story.days(15)
    story.office = tuple(
        replace(each, present=False) if each is NOOR else each for each in OFFICE
    )

    assert story.todo["hand-over"] == (ANK.number, BEA.number, NOOR.number)
    handed = a.HandOver(staff=DE_VRIES.number, reason="Noor is ziek.")
    story.act(ANK.actor, handed)

    assert story.last_days == before
    assert story.letters_to(COMPLAINANT)[-1] == "handler-changed"
