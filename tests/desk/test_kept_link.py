"""A kept mail that belongs to a case: suggested, put there, and nobody's act."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from pytest_django import Settings

from gehoord.dossier import arrivals, files, links, store
from gehoord.dossier.links import LinkPurpose, Party
from gehoord.dossier.models import ArrivalState, Door
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About
from tests.desk.working import Desks, bare, filed, text

pytestmark = pytest.mark.django_db

MAIL = (
    b"From: Karim El Amrani <karim@example.net>\r\n"
    b"To: klachten@example.org\r\n"
    b"Subject: Over de klacht van mijn vrouw\r\n"
    b"MIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: text/plain\r\n\r\nIk was erbij, en zo ging het.\r\n\r\n"
    b"> Wij ontvingen uw klacht.\r\n"
    b"--b\r\nContent-Type: text/plain\r\n"
    b"Content-Disposition: attachment; filename=verslag.txt\r\n\r\nOm drie uur.\r\n"
    b"--b--\r\n"
)


def kept(firm: Organisation, content: bytes = MAIL) -> int:
    now = datetime.now(UTC)
    return arrivals.take_in(
        firm.pk,
        content,
        door=Door.MAIL,
        received_at=now,
        expires_at=now + timedelta(days=30),
        state=ArrivalState.KEPT,
    ).id


def reply_address(done: Done) -> bytes:
    """Return the address that the letters of a case are answered at."""
    opened = store.load(done.organisation_id, done.case_id)
    link = links.Link(
        case_id=done.case_id,
        party=Party.COMPLAINANT,
        purpose=LinkPurpose.REPLY,
        number=1,
    )
    token = links.make(link, organisation_id=done.organisation_id, key=opened.key)
    return b"klachten+" + token.encode() + b"@example.org"


def page_of(desks: Desks, number: int, who: str = "ank") -> str:
    return text(desks[who].get(reverse("desk-kept-one", args=[number])))


@pytest.mark.parametrize(
    ("said", "because"),
    [
        (
            (b"klachten@example.org", b"SECRET"),
            "Het is gestuurd naar het antwoordadres",
        ),
        ((b"van mijn vrouw", b"REFERENCE"), "Het bericht noemt dit kenmerk"),
        ((b"karim@example.net", b"fatima@example.com"), "Het adres van de afzender"),
        ((b"Karim El", b"Fatima El"), "De naam van de afzender"),
    ],
)
def test_the_case_it_may_belong_to_is_suggested_with_the_reason(
    desks: Desks, said: tuple[bytes, bytes], because: str
) -> None:
    done = filed(desks.firm)
    there, instead = said
    instead = instead.replace(b"SECRET", reply_address(done))
    instead = instead.replace(b"REFERENCE", done.reference.encode())

    page = page_of(desks, kept(desks.firm, MAIL.replace(there, instead)))

    assert done.reference in page
    assert because in page


def test_what_nothing_points_to_is_not_suggested(desks: Desks) -> None:
    done = filed(desks.firm)

    page = page_of(desks, kept(desks.firm, MAIL.replace(b"El Amrani", b"Jansen")))

    assert done.reference not in page


def test_a_case_that_one_may_not_open_is_not_suggested_nor_said_to_be_there(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(2,)), by="staff:1")
    number = kept(desks.firm)  # only its sender points to the case
    linking = reverse("desk-kept-link", args=[number])

    page = page_of(desks, number, "bea")
    hidden = bare(desks["bea"].post(linking, {"reference": done.reference}))
    nowhere = bare(desks["bea"].post(linking, {"reference": "27-7K4M-X"}))

    assert done.reference not in page
    assert "Er is geen klacht met dit kenmerk" in hidden
    assert hidden.replace(done.reference, "") == nowhere.replace("27-7K4M-X", "")


def test_it_is_put_with_the_case_on_record_and_as_nobodys_answer(desks: Desks) -> None:
    done = filed(desks.firm)
    before = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    number = kept(desks.firm)

    answer = desks["ank"].post(
        reverse("desk-kept-link", args=[number]), {"reference": done.reference.lower()}
    )

    after = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    (entry,) = after.entries[len(before.entries) :]
    assert entry.by == "staff:1"
    assert isinstance(entry.event, e.MailLinked)
    assert entry.event.sender == "Karim El Amrani <karim@example.net>"
    assert (after.case.stage, after.case.unread) == (
        before.case.stage,
        before.case.unread,
    )
    page = text(desks["ank"].get(answer.headers["Location"]))
    assert "legde een e-mail van iemand anders bij de klacht" in page
    assert "Ik was erbij, en zo ging het." in page
    assert "verslag.txt" in page
    assert arrivals.of_case(desks.firm.pk, done.case_id)[-1] == number
    assert desks["ank"].get(reverse("desk-kept-one", args=[number])).status_code == 404


def test_what_came_with_it_opens_with_the_key_of_the_case(desks: Desks) -> None:
    done = filed(desks.firm)
    desks["ank"].post(
        reverse("desk-kept-link", args=[kept(desks.firm)]),
        {"reference": done.reference},
    )

    opened = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))

    event = opened.entries[-1].event
    assert isinstance(event, e.MailLinked)
    (ref,) = event.files
    held = files.find(desks.firm.pk, ref.id, key=opened.stored.key)
    assert b"".join(files.open_file(held, key=opened.stored.key)) == b"Om drie uur."


def test_what_is_quoted_in_it_is_folded_and_there(desks: Desks) -> None:
    page = desks["ank"].get(reverse("desk-kept-one", args=[kept(desks.firm)]))

    content = page.content.decode()
    assert "<details><summary>Overgenomen uit een eerder bericht</summary>" in content
    assert "&gt; Wij ontvingen uw klacht." in content


def test_what_our_server_found_of_its_sender_stands_with_it(
    desks: Desks, settings: Settings
) -> None:
    settings.GEHOORD_MAIL_TRUSTED = ("mx.example.org",)
    found = (
        b"Authentication-Results: mx.example.org; dmarc=fail header.from=example.net"
    )
    number = kept(desks.firm, found + b"\r\n" + MAIL)

    page = page_of(desks, number)

    assert "komt waarschijnlijk van iemand anders dan hij zegt. (DMARC fail)" in page


def test_put_there_by_two_at_once_it_is_there_once(desks: Desks) -> None:
    done = filed(desks.firm)
    linking = reverse("desk-kept-link", args=[kept(desks.firm)])
    desks["ank"].post(linking, {"reference": done.reference})

    again = desks["bea"].post(linking, {"reference": done.reference})

    assert again.status_code == 404
    assert desks.story(done).count("mail-linked") == 1
