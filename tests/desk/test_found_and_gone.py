"""What staff find of a complaint can send it on at once: said before, and after."""

from __future__ import annotations

from datetime import date
from html import unescape

import pytest
from django.urls import reverse

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import patterns
from gehoord.procedure.reading import in_full
from tests.desk.working import Desks, filed, text
from tests.procedure.test_found_by_staff import COUNCIL

pytestmark = pytest.mark.django_db
NAMES = {"name": "Fatima El Amrani", "email": "fatima@example.com"}
FOUND = {
    **{f"particulars_{name}": value for name, value in NAMES.items()},
    "particulars_own_weight": "complex",
}
BEFORE = "Bij “ingewikkeld” gaat de klacht meteen naar de stap “Stap 2”."
AFTER = "De klacht ging daarmee meteen naar een latere stap."


@pytest.fixture
def council(desks: Desks) -> Desks:
    """Return the desks of a council, whose second stage is for somebody else."""
    full = in_full(COUNCIL, patterns())
    publish(desks.firm, full, effective_from=date(2025, 1, 1), faults=faults)
    return desks


def page(desks: Desks, where: str, *rest: str) -> str:
    return unescape(text(desks["ank"].get(reverse(where, args=rest))))


def test_beside_the_question_it_says_where_the_complaint_goes(council: Desks) -> None:
    made = filed(council.firm)

    asked = page(council, "desk-act", made.reference, "give-particulars")
    written_down = page(council, "desk-new")

    assert BEFORE in asked
    assert BEFORE in written_down


def test_once_it_is_there_it_is_no_longer_said(council: Desks) -> None:
    made = filed(council.firm)
    council.act("ank", made, "give-particulars", **FOUND)

    asked = page(council, "desk-act", made.reference, "give-particulars")

    assert BEFORE not in asked


def test_afterwards_the_page_of_the_case_says_that_it_went_on(council: Desks) -> None:
    made = filed(council.firm)

    answer = council.act("ank", made, "give-particulars", **FOUND)
    told = unescape(text(council["ank"].get(answer.url)))
    notice = told.partition('role="status"')[2].partition("</div>")[0]

    assert "naar de volgende" in notice or "meteen naar" in notice, notice


def test_and_so_does_the_list_for_whoever_came_from_there(council: Desks) -> None:
    made = filed(council.firm)

    sent = {**FOUND, "from": "list"}
    answer = council.act("ank", made, "give-particulars", **sent)

    assert AFTER in unescape(text(council["ank"].get(answer.url)))
    assert AFTER not in page(council, "desk")


def test_what_nobody_found_yet_stands_on_the_page_of_the_case(council: Desks) -> None:
    made = filed(council.firm)
    before = page(council, "desk-case", made.reference)

    council.act("ank", made, "give-particulars", **FOUND)
    after = page(council, "desk-case", made.reference)

    assert "Nog niet ingevuld: “Hoe zwaar is de klacht?”." in before
    assert "Nog niet ingevuld" not in after
