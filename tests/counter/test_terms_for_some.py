"""What somebody chose decides what the receipt promises and what can be expected."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.dossier import moment, outbox
from gehoord.handling.act import perform
from gehoord.handling.letter import caused
from gehoord.letters.compose import compose
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.postroom.letter import facts_of
from gehoord.procedure.roles import COMPLAINANT
from tests.counter.filling import dutch, filed, follow
from tests.procedure.test_terms_for_some import BY_STAFF, TEXT, about, corrected

pytestmark = pytest.mark.django_db


@pytest.fixture
def carrier(firm: Organisation) -> Organisation:
    """Return the firm under a procedure with a term of its own for damage."""
    publish(firm, TEXT, effective_from=date(2025, 1, 1), faults=faults)
    return firm


def first_letter(carrier: Organisation, case_id: int) -> str:
    """Return the first letter to the complainant as it leaves."""
    letters = (
        caused(kept, now=moment.now()) for kept in outbox.of_case(carrier.pk, case_id)
    )
    found = next(each for each in letters if each.pin.to == COMPLAINANT)
    return compose(facts_of(found, organisation=carrier, now=moment.now())).text


@pytest.mark.usefixtures("carrier")
def test_the_first_page_says_what_holds_for_whom() -> None:
    page = dutch().get("/").text

    assert "Alleen als u “schade” kiest. Ons voorstel bij schade." in page
    assert "Niet als u “schade” kiest." in page


@pytest.mark.parametrize(
    ("topic", "promised", "not_promised"),
    [
        (
            "damage",
            "ons voorstel bij schade, of bericht",
            "Hebben wij meer tijd nodig?",
        ),
        ("delay", "Hebben wij meer tijd nodig?", "ons voorstel bij schade"),
    ],
)
def test_the_receipt_names_the_day_of_what_was_chosen(
    carrier: Organisation, topic: str, promised: str, not_promised: str
) -> None:
    done = filed(carrier, about(topic))

    letter = " ".join(first_letter(carrier, done.case_id).split())

    assert promised in letter
    assert not_promised not in letter


def test_staff_correct_it_and_the_follow_page_shows_both_promises(
    carrier: Organisation,
) -> None:
    done = filed(carrier, about("delay"))

    act = corrected("damage")
    perform(carrier.pk, done.case_id, act, by="staff:1", now=moment.now())
    page = follow(done).get("/case").text

    assert "ons voorstel bij schade" in page.casefold()
    assert "meer tijd" in page


def test_who_complains_is_not_asked_what_the_office_alone_fills_in(
    firm: Organisation,
) -> None:
    publish(firm, BY_STAFF, effective_from=date(2025, 1, 1), faults=faults)

    page = follow(filed(firm)).get("/case/give-particulars").text

    assert "Volledige naam" in page
    assert "Waar gaat het over?" not in page
