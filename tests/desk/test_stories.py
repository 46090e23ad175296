"""Whole complaints through the pages of the desk, told by their entries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.handling.act import Done, pass_time
from gehoord.people.models import Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Capacity, Channel, Particulars, Satisfied
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db

MONDAY = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
OURS = {"term-opened", "term-warned", "letter-left", "term-lapsed", "code-asked"}
GoTo = Callable[[int], datetime]


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> GoTo:
    """Go to a day of the story, counted from its Monday."""

    def go(number: int) -> datetime:
        moment = MONDAY + timedelta(days=number)
        monkeypatch.setattr("gehoord.desk.guard.now", lambda: moment)
        return moment

    go(0)
    return go


def told(desks: Desks, done: Done) -> list[str]:
    return [each for each in desks.story(done) if each not in OURS]


def test_a_mailed_complaint_is_completed_proposed_accepted_and_closed(
    desks: Desks, day: GoTo
) -> None:
    # (1) of the stories: everything goes as it should.
    done = filed(
        desks.firm,
        MONDAY,
        channel=Channel.EMAIL,
        particulars=Particulars(name="Fatima El Amrani", email="fatima@example.com"),
    )
    address = Particulars(
        name="Fatima El Amrani",
        email="fatima@example.com",
        address="Dorpsstraat 1",
        phone="0612345678",
    )
    desks.perform(
        done, a.GiveParticulars(particulars=address), by="complainant", now=day(1)
    )

    now = day(4)
    desks.act("ank", done, "record-concern", about="staff", staff=["3"])
    desks.act("ank", done, "appoint-handler", staff="4")
    deliver(done, desks.firm, now)
    assert "Nagekomen: bericht wie de klacht behandelt" in text(
        desks["noor"].get(reverse("desk-case", args=[done.reference]))
    )

    day(10)
    desks.act("noor", done, "agree", what="Rapport nakijken", who="Noor Kok")
    now = day(18)
    desks.act("noor", done, "propose", words="Wij doen het advies opnieuw, gratis.")
    deliver(done, desks.firm, now)
    now = day(20)
    desks.perform(done, a.AnswerProposal(accepted=True), by="complainant", now=now)
    now = day(21)
    desks.act("noor", done, "settle-agreement", number="1", kept="yes")
    desks.act("noor", done, "ask-satisfaction", words="")
    deliver(done, desks.firm, now)
    said = a.SayWhetherSatisfied(satisfied=Satisfied.YES)
    desks.perform(done, said, by="complainant", now=day(22))
    now = day(23)
    desks.sure("noor", done, "close", words="Het advies is opnieuw gedaan.")
    deliver(done, desks.firm, now)
    page = text(desks["noor"].get(reverse("desk-closed")))

    assert told(desks, done) == [
        "received",
        "particulars-asked",
        "filed",
        "particulars-given",
        "concern-recorded",
        "handler-appointed",
        "agreed",
        "proposed",
        "proposal-answered",
        "agreement-settled",
        "satisfaction-asked",
        "satisfaction-given",
        "closing-begun",
        "closed",
    ]
    assert done.reference in page


def test_a_rejected_proposal_leads_by_her_own_act_to_a_ruling_carried_out(
    desks: Desks, day: GoTo
) -> None:
    # (3) of the stories.
    done = filed(desks.firm, MONDAY)
    desks.act("ank", done, "record-concern", about="nobody")
    desks.act("ank", done, "appoint-handler", staff="4")
    deliver(done, desks.firm, day(0))
    day(3)
    desks.act("noor", done, "propose", words="Wij bieden excuses aan.")
    deliver(done, desks.firm, day(3))
    no = a.AnswerProposal(accepted=False, words="Te weinig.")
    desks.perform(done, no, by="complainant", now=day(5))
    day(6)
    desks.act("noor", done, "propose", words="Wij doen het opnieuw.")
    desks.perform(done, no, by="complainant", now=day(8))
    day(9)
    desks.act("noor", done, "propose-referral", words="Ga naar mevrouw Derde.")
    assert "Naar de onafhankelijke" not in text(desks["derde"].get(reverse("desk")))
    goes = a.Refer(words="Ik ga naar haar toe.", capacity=Capacity.BUSINESS)
    desks.perform(done, goes, by="complainant", now=day(10))

    day(11)
    asked = text(desks["derde"].get(f"/desk/case/{done.reference}/admit"))
    assert "De klager vond het laatste voorstel niet goed." in asked
    assert "Te weinig." not in asked  # the words themselves come with the bundle
    desks.act("derde", done, "admit", ground="De organisatie behandelde de klacht.")
    desks.act(
        "derde", done, "hear", party="complainant", on="2027-03-12", minutes="Zo."
    )
    day(20)
    desks.sure(
        "derde",
        done,
        "rule",
        judgement="upheld",
        words="De organisatie doet het advies opnieuw.",
        reasons="Het advies klopte niet.",
    )
    day(25)
    desks.act("ank", done, "carry-out", words="Het advies is opnieuw gedaan.")

    assert told(desks, done) == [
        "received",
        "filed",
        "concern-recorded",
        "handler-appointed",
        "proposed",
        "proposal-answered",
        "proposed",
        "proposal-answered",
        "referral-proposed",
        "referred",
        "admitted",
        "bundle-made",
        "heard",
        "ruled",
        "carried-out",
    ]


def test_a_complaint_about_the_owner_who_would_handle_it_goes_to_the_other(
    desks: Desks, day: GoTo
) -> None:
    # (6) of the stories, first half.
    done = filed(desks.firm, MONDAY, words="Ank Bos was onbeleefd tegen mij.")
    day(1)

    assert done.reference not in text(desks["ank"].get(reverse("desk")))
    desks.act("bea", done, "record-concern", about="staff", staff=["1"])
    page = desks["bea"].get(
        reverse("desk-act", args=[done.reference, "appoint-handler"])
    )
    desks.act("bea", done, "appoint-handler", staff="2")

    assert "Ank Bos" not in text(page).partition('<form action="/desk/case')[2]
    assert told(desks, done)[-2:] == ["concern-recorded", "handler-appointed"]
    hidden = desks["ank"].get(reverse("desk-case", args=[done.reference]))
    assert hidden.status_code == 404


def test_in_a_one_person_firm_the_owner_concerned_answers_openly_and_never_judges(
    desks: Desks, day: GoTo
) -> None:
    # (6) of the stories, second half.
    Staff.objects.filter(organisation=desks.firm, number__in=(2, 3, 4)).update(
        active=False
    )
    done = filed(desks.firm, MONDAY, words="Ank Bos was onbeleefd tegen mij.")
    day(1)

    desks.act("ank", done, "record-concern", about="staff", staff=["1"])
    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    desks.act("ank", done, "propose", words="Het spijt mij. Ik doe het opnieuw.")
    appoint = desks.act("ank", done, "appoint-handler", staff="1")

    assert "nobody-impartial" in desks.story(done)
    assert "Er is niemand die de klacht kan behandelen" in page
    assert desks.story(done)[-2:].count("proposed") == 1
    assert "Dit kan nu niet" in text(appoint)
    assert "handler-appointed" not in desks.story(done)


def test_what_is_settled_in_one_call_ends_in_one_closing_letter(
    desks: Desks, day: GoTo
) -> None:
    # (11) of the stories.
    done = filed(desks.firm, MONDAY)
    deliver(done, desks.firm, MONDAY)
    now = day(1)
    desks.act("ank", done, "record-concern", about="nobody")
    desks.act("ank", done, "appoint-handler", staff="4")
    deliver(done, desks.firm, now)
    now = day(2)
    desks.sure(
        "noor",
        done,
        "record-conversation",
        on="2027-03-03",
        medium="phone",
        words="Wij spraken een half uur.",
        proposal="Ik bel voortaan op tijd terug.",
        accepted="yes",
        satisfied="yes",
        closing_words="U was tevreden met mijn belofte om op tijd te bellen.",
    )
    left = deliver(done, desks.firm, now)
    pass_time(desks.firm.pk, done.case_id, now=now)

    assert left == ["closing-letter"]
    assert told(desks, done)[4:] == [
        "conversation-held",
        "proposed",
        "proposal-answered",
        "satisfaction-given",
        "closing-begun",
        "closed",
    ]


def test_a_letter_that_did_not_arrive_is_a_duty_to_post_it(
    desks: Desks, day: GoTo
) -> None:
    done = filed(desks.firm, MONDAY)
    failed = a.ReportDelivery(
        notice="receipt",
        to="complainant",
        position=_filed_at(desks, done),
        reason="550",
    )
    desks.perform(done, failed, by="clock", now=day(1))

    listed = text(desks["ank"].get(reverse("desk")))
    desks.act(
        "ank",
        done,
        "send-by-post",
        letter=f"{_filed_at(desks, done)} complainant receipt",
        on="2027-03-02",
    )

    assert "Leg vast dat een brief is gepost" in listed
    assert desks.story(done)[-1] == "letter-left"


def _filed_at(desks: Desks, done: Done) -> int:
    return desks.story(done).index("filed") + 1
