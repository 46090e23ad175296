"""Filters that do not fit each other, or name who is no longer there."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.handling import exporting
from gehoord.handling.act import Done
from gehoord.people.models import Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

CASES = "desk-cases"


@pytest.fixture
def handled(desks: Desks) -> Done:
    """Return a complaint that Noor handles."""
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    return done


@pytest.mark.parametrize("now", [{"active": False}, {"roles": ["adviser"]}])
def test_the_cases_of_who_handles_no_more_are_still_listed_alone(
    desks: Desks, handled: Done, now: dict[str, object]
) -> None:
    filed(desks.firm)
    Staff.objects.filter(number=4).update(**now)

    page = desks["ank"].get(reverse(CASES), {"handler": "4"})

    assert [line.reference for line in page.context["lines"]] == [handled.reference]


def test_a_period_that_ends_before_it_begins_is_said_to_do_so(desks: Desks) -> None:
    today = datetime.now(UTC).date()
    backwards = {"since": f"{today}", "until": f"{today - timedelta(days=3)}"}

    page = text(desks["ank"].get(reverse(CASES), backwards))

    assert "Deze dag ligt voor de eerste." in page


def test_where_nothing_is_found_the_same_is_looked_for_among_the_others(
    desks: Desks, handled: Done
) -> None:
    page = desks["ank"].get(reverse(CASES), {"state": "closed", "handler": "4"})

    assert "Kijk bij open dossiers" in text(page)
    there = desks["ank"].get(page.context["elsewhere"])
    assert [line.reference for line in there.context["lines"]] == [handled.reference]
    assert "Kijk bij gesloten dossiers" not in text(there)


def test_a_file_that_does_not_hold_all_says_so_in_its_last_row(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        filed(desks.firm)
    lengths = []

    for most in (2, 3):
        monkeypatch.setattr(exporting, "MOST", most)
        answer = desks["ank"].post(reverse("desk-export"), {"as": "csv"})
        *rows, last = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
        lengths.append((len(rows), last[0].startswith("Er zijn meer dossiers dan")))

    assert lengths == [(3, True), (3, False)]
