"""What was told or sent on paper is taken down once, also by whom it concerns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gehoord.dossier import arrivals, readers
from gehoord.dossier.models import Door
from gehoord.handling.cards import read_card
from gehoord.people.models import Organisation
from tests.desk.working import Desks, bare, text

pytestmark = pytest.mark.django_db

TOLD = {
    "channel": "oral",
    "kind": "complaint",
    "words": "Niemand nam de telefoon op.",
    "name": "Fatima El Amrani",
    "email": "fatima@example.com",
    "mailbox": "others",
    "language": "nl",
}
MAIL = (
    b"From: Fatima El Amrani <fatima@example.com>\r\n"
    b"Subject: Niet gebeld\r\n"
    b"\r\n"
    b"U zou bellen en <script>alert(1)</script> deed het niet.\r\n"
)


def taken_in(firm: Organisation, mail: bytes = MAIL) -> int:
    now = datetime.now(UTC)
    arrived = arrivals.take_in(
        firm.pk,
        mail,
        door=Door.MAIL,
        received_at=now - timedelta(days=2),
        expires_at=now + timedelta(days=30),
    )
    arrivals.keep(arrived)
    return arrived.id


def test_a_question_without_an_answer_is_named_above_the_form(desks: Desks) -> None:
    action = desks["ank"].get(reverse("desk-new")).context["action"]

    page = desks["ank"].post(action, {**TOLD, "channel": "", "mailbox": "nobody"})

    for question in (
        "Hoe kwam het binnen?",
        "Wie kan de mailbox van de indiener lezen?",
    ):
        assert f"“{question}” heeft nog geen antwoord. Kies er een." in text(page)


def test_what_was_told_becomes_one_case_however_often_the_form_is_sent(
    desks: Desks,
) -> None:
    action = desks["ank"].get(reverse("desk-new")).context["action"]

    first = desks["ank"].post(action, TOLD)
    second = desks["ank"].post(action, TOLD)
    rows = readers.work_list(desks.firm.pk, 1)

    assert first.headers["Location"] == second.headers["Location"]
    assert ["unconfirmed"] == [row.stage for row in rows]


def test_paper_of_an_earlier_day_counts_from_that_day(desks: Desks) -> None:
    action = desks["ank"].get(reverse("desk-new")).context["action"]
    earlier = (datetime.now(UTC) - timedelta(days=3)).date()
    scan = SimpleUploadedFile("brief.pdf", b"%PDF-1.7\n" + b"x" * 99)

    said = {**TOLD, "channel": "paper", "received_on": earlier, "files": scan}
    answer = desks["ank"].post(action, said)
    page = text(desks["ank"].get(answer.headers["Location"]))

    assert "telt vanaf" in page
    assert "brief.pdf" in page


def test_what_is_missing_is_asked_for_and_nothing_typed_or_sent_is_lost(
    desks: Desks,
) -> None:
    action = desks["ank"].get(reverse("desk-new")).context["action"]
    scan = SimpleUploadedFile("brief.pdf", b"%PDF-1.7\n" + b"x" * 99)
    program = SimpleUploadedFile("foto.exe", b"MZ" + bytes(99))
    said: dict[str, object] = {**TOLD, "name": "", "email": "", "channel": "paper"}
    said |= {"files": [scan, program]}

    page = desks["ank"].post(action, said)

    assert 'id="id_name_error"' in text(page)
    assert 'id="id_email_error"' in text(page)
    assert "foto.exe: Dit soort bestand nemen wij niet aan" in text(page)
    assert "Niemand nam de telefoon op." in text(page)
    assert ["brief.pdf"] == [each.name for each in page.context["staged"]]
    assert readers.work_list(desks.firm.pk, 1) == []

    (held,) = page.context["staged"]
    again = {**TOLD, "channel": "paper", "staged": held.id}
    sent = desks["ank"].post(page.context["action"], again)

    assert "brief.pdf" in text(desks["ank"].get(sent.headers["Location"]))


def test_who_takes_down_a_complaint_about_themselves_does_not_keep_it(
    desks: Desks,
) -> None:
    action = desks["joost"].get(reverse("desk-new")).context["action"]

    said = {**TOLD, "words": "Joost de Vries kwam niet opdagen."}
    answer = desks["joost"].post(action, said)
    page = text(desks["joost"].get(answer.headers["Location"]))

    (row,) = readers.work_list(desks.firm.pk, 1)
    assert answer.headers["Location"].startswith(reverse("desk"))
    assert f"Dit is opgenomen als {row.reference}." in page
    assert readers.work_list(desks.firm.pk, 3) == []


@pytest.mark.parametrize("draft", ["", "x", "WzEsMV0:abc"])
def test_a_draft_that_was_not_given_out_is_not_there(desks: Desks, draft: str) -> None:
    answer = desks["ank"].post(f"{reverse('desk-new')}?draft={draft}", TOLD)

    assert answer.status_code == 404


def test_a_draft_is_no_one_elses(desks: Desks) -> None:
    action = desks["ank"].get(reverse("desk-new")).context["action"]

    assert desks["bea"].post(action, TOLD).status_code == 404


def test_mail_that_names_someone_is_not_counted_for_them_either(desks: Desks) -> None:
    before = bare(desks["bea"].get(reverse("desk")))
    taken_in(desks.firm, MAIL.replace(b"U zou bellen", b"Bea zou bellen"))

    hers = desks["bea"].get(reverse("desk"))
    others = desks["ank"].get(reverse("desk"))

    assert before == bare(hers)
    assert "Bekijk de bewaarde post" in text(others)


def test_mail_with_a_file_called_after_someone_is_not_shown_to_them(
    desks: Desks,
) -> None:
    named = MAIL.replace(
        b"\r\n\r\n",
        b"\r\nContent-Type: application/pdf\r\n"
        b"Content-Disposition: attachment; filename=klacht-over-Bea.pdf\r\n\r\n",
        1,
    )
    number = taken_in(desks.firm, named)

    there = reverse("desk-kept-one", args=[number])

    assert desks["bea"].get(there).status_code == 404
    assert desks["ank"].get(there).status_code == 200


@pytest.mark.parametrize("who", ["auditor", "technician", "derde"])
def test_an_auditor_a_technician_and_a_third_party_record_nothing(
    desks: Desks, who: str
) -> None:
    assert desks[who].get(reverse("desk-new")).status_code == 404


def test_kept_mail_is_read_as_text_and_becomes_a_case_of_the_day_it_came(
    desks: Desks,
) -> None:
    number = taken_in(desks.firm)
    one = reverse("desk-kept-one", args=[number])
    filing = reverse("desk-kept-reaction", args=[number])

    listed = text(desks["ank"].get(reverse("desk")))
    page = desks["ank"].get(one)
    form = desks["ank"].get(filing).context["form"]
    said = {name: form[name].value() or "" for name in form.fields}
    answer = desks["ank"].post(filing, said)
    case = text(desks["ank"].get(answer.headers["Location"]))

    assert "Berichten die wachten tot iemand zegt wat het zijn: 1." in listed
    assert b"&lt;script&gt;" in page.content
    assert b"<script>alert" not in page.content
    assert "Niet gebeld" in case
    assert desks["ank"].get(one).status_code == 404


def test_mail_without_an_address_is_completed_by_a_person(desks: Desks) -> None:
    number = taken_in(desks.firm, b"Subject: hoi\r\n\r\nIk ben boos.\r\n")
    filing = reverse("desk-kept-reaction", args=[number])

    page = desks["ank"].post(
        filing, {"kind": "complaint", "words": "Ik ben boos.", "language": "nl"}
    )

    assert "id_email_error" in text(page)


def test_what_is_no_reaction_is_set_aside_with_a_reason_and_can_come_back(
    desks: Desks,
) -> None:
    number = taken_in(desks.firm)
    aside = reverse("desk-kept-aside", args=[number])

    without = text(desks["ank"].post(aside, {"reason": " "}))
    desks["ank"].post(aside, {"reason": "Reclame voor zonnepanelen"})
    page = desks["bea"].get(reverse("desk-kept"))
    desks["bea"].post(reverse("desk-kept-back", args=[number]))

    assert "De reden ontbreekt." in without
    assert "Reclame voor zonnepanelen" in text(page)
    assert page.context["waiting"] == []
    assert MAIL == arrivals.load(desks.firm.pk, number).content
    assert [number] == arrivals.kept_for_a_person(desks.firm.pk)


def test_mail_that_names_someone_is_not_shown_to_them(desks: Desks) -> None:
    mail = b"From: f@example.com\r\nSubject: klacht\r\n\r\nBea Smit deed het.\r\n"
    number = taken_in(desks.firm, mail)

    listed = desks["bea"].get(reverse("desk-kept"))
    page = desks["bea"].get(reverse("desk-kept-one", args=[number]))

    assert listed.context["waiting"] == []
    assert page.status_code == 404
    assert desks["ank"].get(reverse("desk-kept-one", args=[number])).status_code == 200


@pytest.mark.parametrize("who", ["joost", "noor", "auditor", "technician", "derde"])
def test_only_those_who_open_mail_see_what_was_kept(desks: Desks, who: str) -> None:
    number = taken_in(desks.firm)

    assert desks[who].get(reverse("desk-kept")).status_code == 404
    assert desks[who].get(reverse("desk-kept-one", args=[number])).status_code == 404


def test_a_card_of_what_was_told_names_who_told_it(desks: Desks) -> None:
    action = desks["ank"].get(reverse("desk-new")).context["action"]
    desks["ank"].post(action, TOLD)

    (row,) = readers.work_list(desks.firm.pk, 1)

    assert read_card(row.card).name == "Fatima El Amrani"
