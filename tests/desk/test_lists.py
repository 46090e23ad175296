"""What must be done stands first; what one may not know stands nowhere."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db


def test_an_owner_sees_what_must_be_done_by_when_and_why(desks: Desks) -> None:
    done = filed(desks.firm)

    page = text(desks["ank"].get(reverse("desk")))

    assert done.reference in page
    assert "Fatima El Amrani" in page
    assert "Leg vast over wie het gaat" in page
    assert reverse("desk-act", args=[done.reference, "record-concern"]) in page
    assert "Uiterlijk" in page


def test_what_no_published_line_asks_for_is_said_to_be_own_practice(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(3,)), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=1), by="staff:1")

    page = text(desks["ank"].get(reverse("desk")))

    assert reverse("desk-act", args=[done.reference, "inform-respondent"]) in page
    assert 'inform-respondent">eigen werkwijze, niet gepubliceerd</a>' in page


def test_an_empty_list_says_that_all_is_well(desks: Desks) -> None:
    page = text(desks["ank"].get(reverse("desk")))

    assert "Alles is op orde" in page


@pytest.mark.parametrize("who", ["joost", "noor", "auditor", "technician", "derde"])
def test_others_see_nothing_of_a_case_they_have_no_part_in(
    desks: Desks, who: str
) -> None:
    done = filed(desks.firm)

    page = text(desks[who].get(reverse("desk")))

    assert done.reference not in page
    assert "Fatima" not in page


def test_an_adviser_sees_that_something_was_passed_on_and_not_from_whom(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(
        done,
        a.PassOn(adviser=4, words="Bel mij terug.", sender_agreed=True),
        by="staff:1",
    )

    page = text(desks["noor"].get(reverse("desk")))

    assert done.reference in page
    assert "Fatima" not in page
    assert "hypotheekadvies" not in page


def test_a_list_of_many_goes_on_where_the_page_before_ended(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gehoord.desk.lists.PAGE", 2)
    references = {filed(desks.firm).reference for _ in range(5)}

    seen, there = [], reverse("desk")
    while there:
        page = desks["ank"].get(there)
        seen += [line.reference for line in page.context["groups"]["lines"]]
        there = page.context["next"]

    assert len(seen) == 5
    assert set(seen) == references


@pytest.mark.usefixtures("desks")
def test_who_has_not_signed_in_is_asked_to(anyone: Client) -> None:
    page = anyone.get(reverse("desk"))

    assert page.status_code == 302
    assert page.headers["Location"].startswith(reverse("sign-in"))
