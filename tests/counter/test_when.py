"""The day it happened is asked where the procedure counts from it, and nowhere else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.dossier.models import Case as CaseRow
from gehoord.dossier.moment import now
from gehoord.handling.access import sight
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import calendars, patterns
from gehoord.people.models import Organisation
from gehoord.procedure.case import Case
from gehoord.procedure.late import asked_days
from gehoord.procedure.reading import read
from tests.counter.filling import COMPLAINT, dutch, fill, send
from tests.shipped import PATTERNS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]

TEXT = """
extends = "crkbo"
id      = "adviesbureau"
version = "1"
name    = { nl = "Klachtenregeling", en = "Complaints procedure" }

[[filing-window]]
id     = "discovered"
length = "8 days"
from   = "discovery"
source = "2"

[[filing-window]]
id     = "completed"
length = "1 year"
from   = "end-of-service"
source = "2"

[acts]
excuse-lateness = { by = ["owner", "handler"], source = "2" }
"""


@pytest.fixture
def counts_from_discovery(firm: Organisation) -> Organisation:
    """Return the firm under a procedure that counts from days only the sender knows."""
    publish(firm, TEXT, effective_from=date(2025, 1, 1), faults=faults)
    return firm


def case_of(firm: Organisation) -> Case:
    """Return the only case there is."""
    case_id = CaseRow.objects.get(organisation_id=firm.pk).id
    seen = sight(firm.pk, case_id, by="complainant", purpose="follow", now=now())
    return seen.opened.case


def test_only_a_procedure_that_counts_from_a_day_asks_for_it() -> None:
    asked = {
        name: asked_days(read(text, calendars(), patterns()))
        for name, text in PATTERNS.items()
    }

    assert asked["kleuterrevolutie"] == ()
    assert asked["adr"] == ("event_on",)
    client = dutch()
    fill(client, upto="kind")
    after = client.post("/form/words", COMPLAINT["words"])
    assert after.headers["Location"] == "/form/wish"


@pytest.mark.usefixtures("counts_from_discovery")
def test_the_days_are_asked_after_the_words_and_none_must_be_given() -> None:
    client = dutch()
    fill(client, upto="words")

    page = client.get("/form/when").text
    after = client.post("/form/when", {"discovered_on": "", "ended_on": ""})

    assert "Wanneer ontdekte u het?" in page
    assert "Wanneer eindigde de dienst?" in page
    assert 'name="event_on"' not in page
    assert after.headers["Location"] == "/form/wish"


def test_a_day_that_was_named_can_make_it_late_and_is_shown_to_check(
    counts_from_discovery: Organisation,
) -> None:
    client, long_ago = dutch(), date(2026, 3, 5)
    fill(client)
    client.post("/form/when", {"discovered_on": long_ago.isoformat()})

    shown = client.get("/form/check").text
    send(client)
    filed = case_of(counts_from_discovery)

    assert "donderdag 5 maart 2026" in shown
    assert filed.discovered_on == long_ago
    assert filed.late == "discovered"
    assert filed.ended_on is None


@pytest.mark.usefixtures("counts_from_discovery")
def test_a_day_still_to_come_or_no_day_is_told_on_its_own_page() -> None:
    client = dutch()
    fill(client, upto="words")
    later = (now() + timedelta(days=3)).date().isoformat()

    for typed in (later, "gisteren"):
        answer = client.post("/form/when", {"discovered_on": typed})

        assert answer.status_code == 422
        assert 'id="id_discovered_on_error"' in answer.text
