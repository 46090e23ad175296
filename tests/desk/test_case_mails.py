"""The mails of a case can be read as they came in, layout and all, by who sees it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from gehoord.dossier import store
from gehoord.dossier.models import Arrival, Door
from gehoord.handling.act import perform
from gehoord.inbox.receive import receive
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.test_kept_one import HTML
from tests.desk.working import Desks, deliver, filed, text
from tests.inbox.making import raw_for

pytestmark = pytest.mark.django_db

MAIL = (
    b"From: Fatima <fatima@example.com>\nSubject: Te laat\nMIME-Version: 1.0\n" + HTML
)
AWAY = (
    b"Return-Path: <>\nFrom: Fatima <fatima@example.com>\nAuto-Submitted: auto-replied\n"
    b"To: reply+REPLY-TOKEN@example.org\nSubject: Afwezig\n\n"
    b"Ik ben op vakantie. Mijn zus weet ervan.\n"
)


def by_mail(desks: Desks) -> tuple[str, int]:
    """Return the reference of a case that a mail made, and that mail's number."""
    received = receive(MAIL, organisation=desks.firm, now=datetime.now(UTC))
    assert received.case is not None
    return received.case, store.find(desks.firm.pk, received.case)


def test_the_first_mail_is_read_with_the_layout_of_its_sender_apart(
    desks: Desks,
) -> None:
    there = by_mail(desks)

    on_case = text(desks["ank"].get(reverse("desk-case", args=there[:1])))
    listed = text(desks["ank"].get(reverse("desk-case-mails", args=there[:1])))
    page = text(desks["ank"].get(reverse("desk-case-mail", args=there)))
    layout = desks["ank"].get(reverse("desk-case-mail-layout", args=there))

    assert "Toon de e-mails zoals ze binnenkwamen" in on_case
    assert "Te laat" in listed
    assert "Fatima <fatima@example.com>" in page
    assert "Toon het met de opmaak van de afzender" in page
    assert b"<h1>Te laat</h1>" in layout.content
    assert b"example.net" not in layout.content
    assert layout["Content-Security-Policy"].endswith("sandbox")


def test_what_a_machine_answered_stands_there_with_all_that_it_says(
    desks: Desks,
) -> None:
    case = filed(desks.firm)
    now = datetime.now(UTC)
    deliver(case, desks.firm, now)
    secret = raw_for(case, "reply").partition(b"reply+")[2].partition(b"@")[0]
    away = AWAY.replace(b"REPLY-TOKEN", secret)
    received = receive(away, organisation=desks.firm, now=now)

    number = Arrival.objects.get(case_id=case.case_id, door=Door.MAIL).id
    there = reverse("desk-case-mail", args=[case.reference, number])
    page = text(desks["ank"].get(there))

    assert received.case == case.reference
    assert "Mijn zus weet ervan." in page


@pytest.mark.parametrize("who", ["ank", "joost", "derde", "technician", "auditor"])
def test_who_does_not_see_the_whole_case_finds_no_such_page(
    desks: Desks, who: str
) -> None:
    there = by_mail(desks)
    concern = a.RecordConcern(about=About.STAFF, staff=(1, 3))
    now = datetime.now(UTC)
    perform(desks.firm.pk, there[1], concern, by="staff:2", now=now)

    answers = [
        desks[who].get(reverse("desk-case-mails", args=there[:1])),
        desks[who].get(reverse("desk-case-mail", args=there)),
        desks[who].get(reverse("desk-case-mail-layout", args=there)),
    ]

    assert [each.status_code for each in answers] == [404, 404, 404]


def test_a_mail_of_another_case_is_not_found_under_this_one(desks: Desks) -> None:
    (_reference, number), other = by_mail(desks), filed(desks.firm)

    answer = desks["ank"].get(reverse("desk-case-mail", args=[other.reference, number]))

    assert answer.status_code == 404
