"""A mail under her address, of which nobody knows who sent it, on the handler's page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from gehoord.handling.act import Done, perform
from gehoord.handling.opened import open_case
from gehoord.procedure import acts as a
from gehoord.procedure.senders import Checked, Proof
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

WORDS = "Ik ga niet akkoord, en dat schreef ik zelf."


def claimed(desks: Desks, proof: Proof = Proof.UNTOLD) -> tuple[Done, int]:
    """Return a case with such a mail in it, and where the mail stands."""
    done = filed(desks.firm)
    mail = a.LinkMail(
        sender="Fatima <fatima@example.com>",
        words=WORDS,
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
