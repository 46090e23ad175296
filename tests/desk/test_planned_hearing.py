"""A hearing is planned at the desk, and both sides read when and where it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier.moment import now
from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.words.dates import day_and_month, long_date
from tests.counter.filling import follow
from tests.desk.working import NUMBERS, Desks, filed, text
from tests.procedure.examples.test_invented import text as file_of

pytestmark = pytest.mark.django_db

JOOST = NUMBERS["joost"]
PLAN = "plan-hearing"
WHERE = "Om 14.00 uur in zaal 2, tweede verdieping."
FAR = timedelta(days=30)


@pytest.fixture
def informed(desks: Desks) -> Done:
    """Return a complaint about Joost, who knows of it, at the sports federation."""
    rules = file_of("sports-federation").replace("2027-01-01", "2025-01-01")
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(desks.firm)
    about = a.RecordConcern(about=About.STAFF, staff=(JOOST,))
    desks.perform(done, about, by="staff:1")
    desks.perform(done, a.AppointHandler(staff=NUMBERS["noor"]), by="staff:1")
    told = a.InformRespondent(staff=JOOST, words="Er is een klacht.")
    desks.perform(done, told, by="staff:4")
    return done


def test_who_handles_it_is_asked_to_plan_and_both_sides_read_the_plan(
    desks: Desks, informed: Done
) -> None:
    there = reverse("desk-case", args=[informed.reference])
    asked = text(desks["noor"].get(there))
    on = now().date() + FAR

    answer = desks.act("noor", informed, PLAN, on=on.isoformat(), words=WHERE)

    assert "Plan de hoorzitting." in asked
    assert answer.status_code == 302
    theirs = follow(informed).get("/case").text
    for page in (theirs, text(desks["joost"].get(there))):
        assert f"plande de hoorzitting op {day_and_month(on, 'nl')}" in page
        assert WHERE in page


def test_who_complains_reads_until_when_documents_count_and_when_the_hearing_is(
    desks: Desks, informed: Done
) -> None:
    on = now().date() + FAR

    desks.act("noor", informed, PLAN, on=on.isoformat(), words=WHERE)

    page = follow(informed).get("/case").text
    until = long_date(on - timedelta(days=5), "nl")
    assert "U kunt nog stukken sturen." in page
    assert until in page
    assert f"De hoorzitting: {long_date(on, 'nl')}." in page
    assert "Wij zijn aan zet" in page


def test_a_day_of_which_nobody_hears_in_time_is_said_to_be_too_soon(
    desks: Desks, informed: Done
) -> None:
    soon = now().date() + timedelta(days=3)

    answer = desks.act("noor", informed, PLAN, on=soon.isoformat(), words=WHERE)

    assert answer.status_code == 200  # nothing was done
    assert "Dat is te snel: wie komt, moet het op tijd weten." in text(answer)
