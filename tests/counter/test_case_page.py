"""The sender's own page says where it stands, honestly."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.clock.deliveries import send_due
from gehoord.dossier import outbox
from gehoord.dossier.moment import now
from gehoord.handling.access import sight
from gehoord.handling.act import pass_time
from gehoord.people.models import Organisation, Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Capacity, Route
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from gehoord.words import stages
from gehoord.words.dates import long_date
from tests.counter.filling import filed, follow, link_to
from tests.counter.test_acting import do, proposed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]


def test_it_says_in_one_sentence_where_it_stands_and_who_must_act(
    firm: Organisation,
) -> None:
    page = follow(filed(firm)).get("/case").text

    said = stages.sentence(Stage.INTAKE, "nl", reader=stages.Reader.COMPLAINANT)
    assert f"<h1>{said}</h1>" in page
    assert "Wij zijn aan zet." in page
    assert "Toegezegd: bericht wie de klacht behandelt, uiterlijk" in page


def test_a_proposal_stands_there_with_its_button_and_its_last_day(
    firm: Organisation,
) -> None:
    page = follow(proposed(firm)).get("/case").text

    assert "U bent aan zet." in page
    assert "U kunt op het voorstel antwoorden. Dat kan tot en met" in page
    assert '<a class="button" href="/case/answer-proposal">' in page
    assert "Wij bieden een nieuwe datum aan." in page


def test_it_is_our_turn_while_we_look_into_it_though_the_sender_may_say_something(
    firm: Organisation,
) -> None:
    done = filed(firm)
    nobody = a.RecordConcern(about=About.NOBODY)
    do(done, "staff:1", nobody, a.AppointHandler(staff=4))

    page = follow(done).get("/case").text

    assert "Wij zijn aan zet." in page
    assert '<a class="button" href="/case/' not in page
    assert '<a href="/case/say-whether-satisfied">' in page


def test_how_long_an_open_dossier_is_kept_counts_from_closing_whatever_was_agreed(
    firm: Organisation,
) -> None:
    done = filed(firm)
    nobody = a.RecordConcern(about=About.NOBODY)
    do(done, "staff:1", nobody, a.AppointHandler(staff=4))
    do(done, "staff:4", a.Agree(what="Noor belt terug", who="Noor Kok"))

    page = follow(done).get("/case").text

    assert "telt vanaf de dag waarop het sluit." in page
    assert "uitgesteld" not in page


def test_where_nothing_says_how_long_a_closed_dossier_is_kept_the_page_says_so(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = filed(firm)
    do(done, COMPLAINANT, a.Withdraw())
    send_due(firm.pk, now=now() + timedelta(minutes=1))
    monkeypatch.setattr("gehoord.counter.case_page.keep_until", lambda *_: None)

    page = follow(done).get("/case").text

    assert "Onze procedure noemt geen dag waarop het dossier wordt vernietigd." in page


def test_a_promise_that_was_missed_is_told_as_missed(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = filed(firm)
    later = now() + timedelta(days=9)
    pass_time(firm.pk, done.case_id, now=later)
    monkeypatch.setattr("gehoord.counter.follow.moment", lambda: later)

    page = follow(done).get("/case").text

    assert "Niet nagekomen: bericht wie de klacht behandelt." in page
    assert '<li class="bad">' in page


def test_notes_and_whom_it_is_about_are_not_for_the_sender(firm: Organisation) -> None:
    done = filed(firm)
    about = a.RecordConcern(about=About.STAFF, staff=(4,))
    do(done, "staff:1", a.Note(words="Lastige klant."), about)

    page = follow(done).get("/case").text

    assert "Lastige klant." not in page
    assert "Noor Kok" not in page


def test_who_opened_the_dossier_is_told_by_role_day_and_purpose(
    firm: Organisation,
) -> None:
    done = filed(firm)
    sight(firm.pk, done.case_id, by="staff:1", purpose="look", now=now())

    page = follow(done).get("/case").text

    opened = page[page.index("Wie mijn dossier opende") :]
    assert "Een eigenaar, om het te lezen" in opened
    assert "Ank Bos" not in opened


def test_letters_are_there_as_they_were_sent_and_as_pdf(firm: Organisation) -> None:
    done = proposed(firm)
    send_due(firm.pk, now=now() + timedelta(minutes=1))
    client = follow(done)
    letters = outbox.of_case(firm.pk, done.case_id)
    mine = [x for x in letters if client.get(f"/case/letter/{x.id}").status_code == 200]

    page = client.get(f"/case/letter/{mine[0].id}").text
    pdf = client.get(f"/case/letter/{mine[0].id}/pdf")

    assert "Goedendag," in page
    assert done.reference in page
    assert pdf.content.startswith(b"%PDF-")
    assert "attachment" in pdf.headers["Content-Disposition"]
    assert b"/follow/" not in pdf.content


def test_letters_to_others_are_not_there(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)

    page = client.get("/case").text
    found = {
        client.get(f"/case/letter/{x.id}").status_code
        for x in outbox.of_case(firm.pk, done.case_id)
    }

    assert {200, 404} == found
    assert "Nieuwe klacht" not in page


def test_the_link_in_a_letter_opens_the_page(firm: Organisation) -> None:
    done = proposed(firm)

    answer = follow(done).post(link_to(done, 2))

    assert answer["Location"] == "/case"


@pytest.mark.parametrize("kind", ["complaint", "compliment", "suggestion", "tip"])
def test_every_kind_has_a_page_without_a_hole(firm: Organisation, kind: str) -> None:
    done = filed(firm, kind=kind, adviser=3)

    page = follow(done).get("/case").text

    assert done.reference in page
    assert "None" not in page
    assert "{" not in page


def test_the_way_is_drawn_with_where_this_case_stands_and_its_days(
    firm: Organisation,
) -> None:
    done = filed(firm)

    page = follow(done).get("/case").text

    drawing = page[page.index("<svg ") : page.index("</svg>")]
    day = long_date(done.case.terms[0].last_day, "nl")
    assert drawing.count("Hier bent u") == 2  # drawn, and in the description
    assert "<li>Gedaan: U dient uw klacht in. Op " in page
    assert f"<li>Hier bent u: U hoort wie uw klacht behandelt. Uiterlijk {day}." in page


def test_in_practice_the_drawing_names_who_plays_the_third_party(
    firm: Organisation,
) -> None:
    page = follow(filed(firm)).get("/case").text

    assert "Dan kunt u naar Sanne Derde" in page
    assert "Maas-van" not in page


def test_who_went_to_a_third_party_that_left_is_told_so(firm: Organisation) -> None:
    done = filed(firm)
    do(done, "staff:1", a.RecordConcern(about=About.NOBODY))
    do(done, "complainant", a.Refer(words="Ik ga naar de derde."))
    before = follow(done).get("/case").text
    Staff.objects.filter(organisation=firm, number=9).update(active=False)

    page = follow(done).get("/case").text

    assert "Er is nu geen onafhankelijke derde." not in before
    assert "Er is nu geen onafhankelijke derde." in page


def test_who_chose_the_court_reads_that_they_go_there_themselves(
    firm: Organisation,
) -> None:
    done = filed(firm)
    goes = a.Refer(words="Ik kom er niet uit.", capacity=Capacity.CONSUMER)
    do(done, COMPLAINANT, goes)
    before = follow(done).get("/case").text
    do(done, COMPLAINANT, a.ChooseRoute(route=Route.COURT))

    after = follow(done).get("/case").text

    assert "U gaat daar zelf naartoe" not in before
    assert "Sanne Derde doet uitspraak" in before
    assert "Sanne Derde doet uitspraak" not in after
    assert "U koos voor de rechter. U gaat daar zelf naartoe" in after


def test_who_asked_to_keep_a_closed_dossier_longer_reads_that_it_is_answered(
    firm: Organisation,
) -> None:
    done = filed(firm)
    do(done, COMPLAINANT, a.Withdraw())
    send_due(firm.pk, now=now() + timedelta(minutes=1))
    before = follow(done).get("/case").text
    do(done, COMPLAINANT, a.AskToKeepLonger(words="Ik wil het nog lezen."))

    after = follow(done).get("/case").text

    assert "Er hoeft niets meer te gebeuren." in before
    assert "Er hoeft niets meer te gebeuren." not in after
    assert "Daar antwoorden wij eerst op." in after
