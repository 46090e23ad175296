"""A mail under her address, of which nobody knows who sent it, on the handler's page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from gehoord.handling.act import Done, perform
from gehoord.handling.opened import open_case
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import Particulars
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.senders import Checked, Found, Proof, Where
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

NAMED = Particulars(name="Fatima El Amrani", email="fatima@example.com")
WORDS = "Ik ga niet akkoord, en dat schreef ik zelf."


def claimed(
    desks: Desks, proof: Proof = Proof.UNTOLD, words: str = WORDS
) -> tuple[Done, int]:
    """Return a case with such a mail in it, and where the mail stands."""
    done = filed(desks.firm, particulars=NAMED)
    mail = a.LinkMail(
        sender="Fatima <fatima@example.com>",
        words=words,
        checked=Checked(proof=proof),
    )
    put = perform(
        desks.firm.pk, done.case_id, mail, by="door:mail", now=datetime.now(UTC)
    )
    return done, put.entries[-1].position


def page_of(desks: Desks, done: Done, who: str = "ank") -> str:
    return text(desks[who].get(reverse("desk-case", args=[done.reference])))


@pytest.mark.parametrize(
    ("proof", "said"),
    [
        (Proof.UNTOLD, "Wij konden niet zien dat deze e-mail echt van dit adres komt."),
        (Proof.FORGED, "deze e-mail komt waarschijnlijk van iemand anders"),
    ],
)
def test_the_page_says_that_nobody_knows_who_sent_it(
    desks: Desks, proof: Proof, said: str
) -> None:
    done, _ = claimed(desks, proof)

    page = page_of(desks, done)

    assert WORDS in page
    assert said in page
    assert "telt deze e-mail niet als bericht van Fatima El Amrani" in page


def test_one_press_says_on_record_that_it_is_hers(desks: Desks) -> None:
    done, position = claimed(desks)
    there = reverse("desk-vouch", args=[done.reference, position])
    assert (
        there
        in desks["ank"]
        .get(reverse("desk-case", args=[done.reference]))
        .content.decode()
    )

    answer = desks["ank"].post(there)
    again = desks["ank"].post(there)

    assert answer.headers["Location"] == reverse("desk-case", args=[done.reference])
    assert again.status_code == answer.status_code
    after = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    assert after.case.vouched_for == {position}
    assert [each.event.stored for each in after.entries].count("mail-vouched-for") == 1
    page = page_of(desks, done)
    assert "legde vast dat de e-mail echt van Fatima El Amrani is" in page
    assert there not in page


def test_who_may_not_open_the_case_vouches_for_nothing(desks: Desks) -> None:
    done, position = claimed(desks)

    answer = desks["derde"].post(reverse("desk-vouch", args=[done.reference, position]))

    assert answer.status_code == 404
    after = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    assert not after.case.vouched_for


def test_what_it_fills_in_of_what_was_asked_for_is_not_typed_over(desks: Desks) -> None:
    words = "Adres: Dorpsstraat 12, 1234 AB Utrecht\nNaam: Een Heel Andere Naam"
    done, position = claimed(desks, words=words)
    before = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC)).case

    desks["ank"].post(reverse("desk-vouch", args=[done.reference, position]))

    after = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    assert "address" in before.missing
    assert "address" not in after.case.missing
    assert after.case.sender.address == "Dorpsstraat 12, 1234 AB Utrecht"
    assert after.case.sender.name == before.sender.name == "Fatima El Amrani"
    given = after.entries[-1]
    assert given.by == COMPLAINANT
    assert isinstance(given.event, e.ParticularsGiven)
    assert given.event.found == (Found(name="address", where=Where.LABEL),)
    assert "uit een regel in de e-mail" in page_of(desks, done)


def test_an_unproven_mail_fills_in_nothing_before_somebody_vouches(
    desks: Desks,
) -> None:
    done, _ = claimed(desks, words="Adres: Dorpsstraat 12, 1234 AB Utrecht")

    after = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))

    assert "address" in after.case.missing
