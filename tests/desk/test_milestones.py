"""What only one organisation does is recorded at the desk, and read by who complains."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.urls import reverse

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result
from tests.counter.filling import opened
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

RULES = Path(__file__).parents[2] / "docs/procedures/invented/heating-firm.toml"


def test_a_visit_is_a_duty_with_a_form_that_keeps_its_term(desks: Desks) -> None:
    rules = RULES.read_text(encoding="utf-8")
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    case = reverse("desk-case", args=[done.reference])
    there = reverse("desk-act", args=[done.reference, "record-milestone"])

    assert "Doe dit, en leg dat vast: ons bezoek." in text(desks["noor"].get(case))
    form = desks["noor"].get(there)
    assert "Wat gebeurde er?" in text(form)
    today = datetime.now(UTC).date()
    said = {"milestone": "visit", "on": today, "words": "De pomp is stuk."}
    answer = desks["noor"].post(there, {**said, "seen": form.context["seen"]})

    assert answer.status_code == 302
    term = opened(done).case.term("come-and-look")
    assert term is not None
    assert term.result is Result.KEPT
    page = text(desks["noor"].get(case))
    assert "is gebeurd: ons bezoek." in page
    assert "De pomp is stuk." in page
    assert "Doe dit, en leg dat vast: ons bezoek." not in page
