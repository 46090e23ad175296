"""What a file asks of its own, in a mail: on a line with its label."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.handling.mail import read_mail
from gehoord.handling.mail.filing import reaction
from gehoord.handling.opened import open_case
from gehoord.inbox.receive import receive
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.procedure.senders import Found, Where
from tests.inbox.making import FRIDAY, filed, raw_for
from tests.procedure.test_own_particulars import CLUB, procedure

RULES = procedure().own_particulars


def test_a_labelled_line_is_taken_and_said_where_it_stood() -> None:
    mail = read_mail(
        b"From: Fatima <fatima@example.com>\nSubject: Klacht\n\nTe laat.\n"
        b"* Lidnummer: 12 34 56\nLocation: south\nDate of birth: soon\n"
    )

    act = reaction(mail, (), languages=("nl",), rules=RULES)

    assert act.particulars.own == (("member-number", "123456"), ("place", "south"))
    assert Found(name="place", where=Where.LABEL) in act.found


def test_a_line_that_somebody_quoted_is_not_taken() -> None:
    mail = read_mail(
        b"From: Fatima <fatima@example.com>\nSubject: Klacht\n\nTe laat.\n\n"
        b"Op 3 maart schreef Ank Bos:\n> Lidnummer: 123456\n"
    )

    act = reaction(mail, (), languages=("nl",), rules=RULES)

    assert act.particulars.own == ()


@pytest.mark.django_db
def test_a_reply_completes_what_the_letter_asked_for(firm: Organisation) -> None:
    text = CLUB.replace('"blocks"', '"asked"')
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(firm)
    answer = raw_for(done, "reply").replace(
        b"Het was op dinsdag om drie uur.", b"Lidnummer: 123 456\nLocatie: Noord"
    )

    receive(answer, organisation=firm, now=FRIDAY)

    after = open_case(firm.pk, done.case_id, now=FRIDAY).case
    assert after.sender.own == (("member-number", "123456"), ("place", "north"))
