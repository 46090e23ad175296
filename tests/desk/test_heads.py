"""An owner says who is above whom; the head then handles what is about that person."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Staff
from tests.desk.working import Desks, filed, text
from tests.procedure.examples.test_invented import text as written

pytestmark = pytest.mark.django_db


@pytest.fixture
def nest(desks: Desks) -> Desks:
    """Return the desks under a procedure by which heads handle complaints."""
    publish(
        desks.firm,
        written("foster-care"),
        effective_from=date(2025, 1, 1),
        faults=faults,
    )
    return desks


def _put(desks: Desks, number: int, head: str) -> int:
    there = reverse("desk-person-head", args=[number])
    return int(desks["ank"].post(there, {"head": head}).status_code)


def test_an_owner_records_who_is_above_whom_and_everybody_reads_it(nest: Desks) -> None:
    asked = text(nest["ank"].get(reverse("desk-person", args=[3])))

    assert _put(nest, 3, "4") == 302

    assert "Bewaar de leidinggevende" in asked
    assert Staff.objects.get(number=3).head == 4
    people = text(nest["derde"].get(reverse("desk-people")))
    assert "dat Noor Kok de leidinggevende van Joost de Vries is" in people
    english = {"accept-language": "en"}
    told = text(nest["derde"].get(reverse("desk-people"), headers=english))
    assert "that Noor Kok is the head of Joost de Vries" in told


def test_nobody_is_above_themselves_or_under_the_third_party(nest: Desks) -> None:
    refused = [_put(nest, 3, "3"), _put(nest, 3, "9"), _put(nest, 9, "1")]

    assert refused == [200, 200, 200]
    assert not Staff.objects.filter(head__isnull=False).exists()


def test_it_is_asked_only_where_heads_handle_something(desks: Desks) -> None:
    plain = text(desks["ank"].get(reverse("desk-person", args=[3])))

    assert "Bewaar de leidinggevende" not in plain


def test_the_head_is_who_can_be_appointed(nest: Desks) -> None:
    _put(nest, 3, "4")
    done = filed(nest.firm)

    nest.act("ank", done, "record-concern", about="staff", staff="3")

    page = text(nest["ank"].get(reverse("desk-case", args=[done.reference])))
    assert "de leidinggevende van degene over wie de klacht gaat" in page
    nest.act("ank", done, "appoint-handler", staff="4")
    assert "handler-appointed" in nest.story(done)


def test_a_head_can_be_taken_back(nest: Desks) -> None:
    _put(nest, 3, "4")

    assert _put(nest, 3, "") == 302

    assert Staff.objects.get(number=3).head is None
