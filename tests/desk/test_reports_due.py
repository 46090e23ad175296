"""What must be reported stands at the desk by what it is, and by its hour."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.urls import reverse

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.words.dates import with_time
from tests.counter.filling import opened
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

RULES = Path(__file__).parents[2] / "docs/procedures/invented/care-farm.toml"


def test_two_reports_are_told_apart_and_that_in_hours_says_its_hour(
    desks: Desks,
) -> None:
    rules = RULES.read_text(encoding="utf-8")
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    for where in ("calamity", "leak"):
        found = a.MustReport(where=where, words="Er is iets gebeurd.")
        desks.perform(done, found, by="staff:1")

    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))

    case = opened(done).case
    leak = case.term("report-leak")
    assert leak is not None
    over = with_time(leak.ends_at, opened(done).procedure.zone, "nl")
    assert (
        "Doe dit, en leg dat vast: de melding van een calamiteit bij de Inspectie."
    ) in page
    assert (
        f"Doe dit, en leg dat vast: de melding van een datalek. De tijd is om op {over}."
    ) in page
    assert page.count("De tijd is om op") == 1
