"""Staff write down the days that the procedure counts from, and see them on the case."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from tests.counter.test_when import TEXT
from tests.desk.test_recording import TOLD
from tests.desk.working import Desks, text

pytestmark = pytest.mark.django_db


def test_what_staff_write_down_names_the_days_the_procedure_counts_from(
    desks: Desks,
) -> None:
    publish(desks.firm, TEXT, effective_from=date(2025, 1, 1), faults=faults)
    form = desks["ank"].get(reverse("desk-new"))

    told = {**TOLD, "channel": "paper", "discovered_on": "05-03-2026", "ended_on": ""}
    answer = desks["ank"].post(form.context["action"], told)
    page = text(desks["ank"].get(answer.headers["Location"]))

    assert "Wanneer ontdekte de indiener het?" in text(form)
    assert "De dag van de ontdekking" in page
    assert "donderdag 5 maart 2026" in page
    assert "De dag dat de dienst eindigde" not in page


def test_where_nothing_counts_from_them_staff_are_not_asked(desks: Desks) -> None:
    form = text(desks["ank"].get(reverse("desk-new")))

    assert "discovered_on" not in form
    assert "event_on" not in form
