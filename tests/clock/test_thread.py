"""The letters of a case lie together in their reader's program, and in nobody else's."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

import pytest
from pytest_django import Settings

from gehoord.clock.composing import mail_of
from gehoord.dossier import arrivals, outbox
from gehoord.dossier.models import Arrival, Case
from gehoord.dossier.outbox import Kept
from gehoord.handling.act import perform
from gehoord.handling.derived import read_pin
from gehoord.handling.letter import caused
from gehoord.handling.mail import read_mail
from gehoord.handling.opened import OpenCase, open_case
from gehoord.handling.threads import thread_of
from gehoord.inbox.receive import receive
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.roles import COMPLAINANT
from tests.inbox.making import ADDRESS, FRIDAY, SERVER, filed, raw

pytestmark = pytest.mark.django_db

OWNER = "staff:1"


@pytest.fixture(autouse=True)
def _address(settings: Settings) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_FROM = ADDRESS
    settings.GEHOORD_MAIL_TRUSTED = (SERVER,)


def handled(firm: Organisation, case_id: int) -> OpenCase:
    """Appoint somebody, so that letters leave to them and to who complains."""
    perform(firm.pk, case_id, a.RecordConcern(about=About.NOBODY), by=OWNER, now=FRIDAY)
    perform(firm.pk, case_id, a.AppointHandler(staff=2), by=OWNER, now=FRIDAY)
    return open_case(firm.pk, case_id, now=FRIDAY)


def letters_to(opened: OpenCase, to: str) -> list[Kept]:
    kept = outbox.of_case(opened.organisation_id, opened.case_id)
    key = opened.stored.key
    return [each for each in kept if read_pin(outbox.pin(each, key=key)).to == to]


def mail(firm: Organisation, letter: Kept) -> Message:
    made = mail_of(caused(letter, now=FRIDAY), organisation=firm, now=FRIDAY)
    return message_from_bytes(made.content)


def named(letter: Kept) -> str:
    return f"<{letter.message_id}@example.org>"


def test_each_letter_comes_after_those_before_and_the_mail_it_began_with(
    firm: Organisation,
) -> None:
    long = b"<" + b"x" * 120 + b"@eurprd04.prod.outlook.com>"
    content = raw("plain-nl").replace(b"<plain-nl@mail.example.com>", long)
    assert long in content
    received = receive(content, organisation=firm, now=FRIDAY)
    case_id = Case.objects.get(reference=received.case).id
    first, *_, last = letters_to(handled(firm, case_id), COMPLAINANT)

    receipt, later = mail(firm, first), mail(firm, last)

    assert receipt["In-Reply-To"] == receipt["References"] == long.decode()
    assert later["In-Reply-To"] == named(first)
    assert later["References"].split() == [long.decode(), named(first)]
    assert later["Message-ID"] == named(last)


def test_no_letter_names_one_that_went_to_somebody_else(firm: Organisation) -> None:
    opened = handled(firm, filed(firm).case_id)
    mine = {named(each) for each in letters_to(opened, COMPLAINANT)}
    theirs = [
        each
        for each in outbox.of_case(firm.pk, opened.case_id)
        if named(each) not in mine
    ]

    after = {mail(firm, each)["References"] or "" for each in theirs}

    assert theirs
    assert not mine & set(" ".join(after).split())
    assert mail(firm, letters_to(opened, COMPLAINANT)[0])["References"] is None


@pytest.mark.parametrize("ours", [b"", b"<two words@example.com>", b"<no-at-sign>"])
def test_a_mail_without_a_usable_message_id_begins_no_thread(
    firm: Organisation, ours: bytes
) -> None:
    content = raw("plain-nl").replace(b"<plain-nl@mail.example.com>", ours)
    received = receive(content, organisation=firm, now=FRIDAY)
    opened = open_case(
        firm.pk, Case.objects.get(reference=received.case).id, now=FRIDAY
    )

    assert mail(firm, letters_to(opened, COMPLAINANT)[0])["References"] is None


def test_a_mail_that_was_damaged_holds_up_no_letter(firm: Organisation) -> None:
    received = receive(raw("plain-nl"), organisation=firm, now=FRIDAY)
    case_id = Case.objects.get(reference=received.case).id
    Arrival.objects.filter(id=case_id).update(sealed=b"damaged" * 20)
    opened = open_case(firm.pk, case_id, now=FRIDAY)

    made = mail(firm, letters_to(opened, COMPLAINANT)[0])

    assert made["References"] is None


def test_an_answer_is_to_the_nearest_letter_that_it_names(firm: Organisation) -> None:
    opened = handled(firm, filed(firm).case_id)
    first, *_, last = letters_to(opened, COMPLAINANT)
    head = f"From: fatima@example.com\nReferences: {named(first)} {named(last)}\n\nJa."

    found = thread_of(firm.pk, read_mail(head.encode()))

    assert found is not None
    assert found.letter is not None
    assert found.letter.id == last.id


def test_what_did_not_come_in_has_no_door(firm: Organisation) -> None:
    assert arrivals.door_of(firm.pk, 1) is None
