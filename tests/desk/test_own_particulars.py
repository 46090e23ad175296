"""What a file asks of its own, at the desk: written down, seen, and corrected."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from tests.desk.test_recording import TOLD, taken_in
from tests.desk.working import Desks, text
from tests.procedure.test_own_particulars import CLUB

pytestmark = pytest.mark.django_db
MAIL = (
    b"From: Fatima El Amrani <fatima@example.com>\r\n"
    b"Subject: Niet gebeld\r\n"
    b"\r\n"
    b"U zou bellen en deed het niet.\r\n"
    b"Lidnummer: 12 34 56\r\n"
)


@pytest.fixture
def club(desks: Desks) -> Desks:
    publish(desks.firm, CLUB, effective_from=date(2025, 1, 1), faults=faults)
    return desks


def test_what_was_told_is_written_down_with_it_and_seen_on_the_case(
    club: Desks,
) -> None:
    form = club["ank"].get(reverse("desk-new"))
    told = {
        **TOLD,
        "own_member-number": "12 34 56",
        "own_born": "3-4-1990",
        "own_place": "north",
    }

    answer = club["ank"].post(form.context["action"], told)
    page = text(club["ank"].get(answer.headers["Location"]))

    assert "Lidnummer" in text(form)
    assert "123456" in page
    assert "3 april 1990" in page
    assert "Noord" in page


def test_what_cannot_be_right_is_told_beside_its_field_and_nothing_is_lost(
    club: Desks,
) -> None:
    action = club["ank"].get(reverse("desk-new")).context["action"]

    answer = club["ank"].post(action, {**TOLD, "own_member-number": "12"})

    assert "ten minste 6 tekens" in text(answer)
    assert "Niemand nam de telefoon op." in text(answer)


def test_a_letter_without_it_is_written_down_all_the_same(club: Desks) -> None:
    action = club["ank"].get(reverse("desk-new")).context["action"]

    answer = club["ank"].post(action, {**TOLD, "channel": "paper"})

    assert answer.status_code == 302


def test_a_mail_that_becomes_a_case_brings_the_number_that_stands_in_it(
    club: Desks,
) -> None:
    there = reverse("desk-kept-reaction", args=[taken_in(club.firm, MAIL)])

    page = text(club["ank"].get(there))

    assert 'value="123456"' in page
