"""A mail in a language that is a catalogue: known for it, read, and answered in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytest_django import Settings

from gehoord.dossier import outbox
from gehoord.dossier.models import Case
from gehoord.handling.letter import caused
from gehoord.handling.mail import read_mail
from gehoord.handling.mail.language import guess
from gehoord.handling.mail.quoting import split
from gehoord.handling.opened import open_case
from gehoord.inbox.absence import is_absence
from gehoord.inbox.receive import receive
from gehoord.letters.compose import compose
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation
from gehoord.postroom.letter import facts_of
from gehoord.procedure.senders import Where
from tests.accented import accented, in_frisian
from tests.further import frisian_served
from tests.inbox.making import FRIDAY

LETTER = accented(
    "Hello,\n\nNobody came to the training and I am not pleased. Please call me.\n\n"
    "Phone: 06 12345678\n\nKind regards,\nFatima El Amrani"
)
MAIL = (
    "From: fatima@example.com\nTo: klachten@example.org\nMessage-ID: <1@example.com>\n"
    f"Content-Type: text/plain; charset=utf-8\nSubject: Training\n\n{LETTER}\n"
).encode()
DUTCH = "Er kwam niemand naar de training, en dat is voor mij niet goed genoeg."


@pytest.fixture
def frisian(settings: Settings) -> Iterator[str]:
    with frisian_served(settings) as code:
        yield code


def test_a_mail_is_known_by_the_small_words_of_a_catalogue(frisian: str) -> None:
    assert guess(LETTER) == frisian
    assert guess(DUTCH) == "nl"
    assert guess("12345") == ""


def test_without_the_catalogue_it_is_in_no_language_that_is_known() -> None:
    assert guess(LETTER) == ""
    assert read_mail(MAIL).particulars.phone == ""


@pytest.mark.usefixtures("frisian")
def test_a_label_and_a_farewell_of_a_catalogue_say_whose_the_particulars_are() -> None:
    mail = read_mail(MAIL)

    assert mail.particulars.phone == "+31 6 12345678"
    assert mail.particulars.name == accented("Fatima El Amrani")
    assert {each.name: each.where for each in mail.found} == {
        "phone": Where.LABEL,
        "name": Where.SIGNATURE,
    }


@pytest.mark.usefixtures("frisian")
@pytest.mark.parametrize("said", ["My number is", "Call me at"])
def test_what_stands_before_ones_own_number_is_of_the_catalogue_too(said: str) -> None:
    text = f"{accented(said)} 06 12345678.\n\nAnk Bos: 030 123 4567"

    mail = read_mail(
        b"From: f@example.com\nContent-Type: text/plain; charset=utf-8\n\n"
        + text.encode()
    )

    assert mail.particulars.phone == "+31 6 12345678"


@pytest.mark.usefixtures("frisian")
def test_what_is_quoted_is_known_by_the_line_above_it() -> None:
    above = accented("Ank Bos <ank@example.org> wrote on Friday at 14:00:")
    ours = accented("Kind regards, somebody else\nPhone: 06 87654321")

    mail = read_mail(MAIL + f"\n{above}\n{ours}\n".encode())

    assert mail.particulars.phone == "+31 6 12345678"
    assert split(mail.text)[1].startswith(above)


@pytest.mark.usefixtures("frisian")
def test_an_answer_by_who_is_away_is_known_by_the_catalogue() -> None:
    subject = accented("Out of office")
    away = read_mail(f"From: f@example.com\nSubject: {subject}\n\n-\n".encode())

    assert is_absence(away)
    assert not is_absence(read_mail(MAIL))


@pytest.mark.django_db
def test_a_complaint_by_mail_in_that_language_is_answered_in_it(
    frisian: str, firm: Organisation
) -> None:
    text = in_frisian(shipped("kleuterrevolutie"))
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)

    receive(MAIL, organisation=firm, now=FRIDAY)

    opened = open_case(firm.pk, Case.objects.get().id, now=FRIDAY)
    (receipt,) = [
        each
        for kept in outbox.of_case(firm.pk, opened.case_id)
        for each in [caused(kept, now=FRIDAY)]
        if each.pin.notice == "receipt"
    ]
    letter = compose(facts_of(receipt, organisation=firm, now=FRIDAY))
    assert opened.case.language == frisian
    assert accented("What you can expect of us").upper() in letter.text
