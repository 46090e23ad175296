"""The day for an answer is named at the desk, read by who complains, and bounded."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from html import unescape

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import patterns
from gehoord.procedure.reading import in_full
from tests.counter.filling import follow
from tests.desk.working import Desks, filed, text
from tests.procedure.mutations.planting import _HEAD
from tests.procedure.test_story_day_named import ACT, DUE, HEAD, INSTEAD, LETTER
from tests.procedure.test_story_day_named import PROMISED as WEEK

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(desks: Desks) -> Done:
    """Return a complaint that Noor handles, of which the day is named within a week."""
    head = _HEAD.format(extends="wkkgz", head=HEAD)
    more = 'organisation = "Zorg"\naddress = "klachten@example.org"\n'
    rules = in_full(head + more + WEEK + DUE + INSTEAD + LETTER + ACT, patterns())
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    made = filed(desks.firm)
    desks.act("ank", made, "record-concern", about="nobody")
    desks.act("ank", made, "appoint-handler", staff="4")
    return made


def case(desks: Desks, done: Done) -> str:
    page = text(desks["noor"].get(reverse("desk-case", args=[done.reference])))
    return unescape(page)


def test_the_handler_names_the_day_and_who_complains_reads_it(
    desks: Desks, done: Done
) -> None:
    assert "Zeg de klager wanneer het antwoord er is." in case(desks, done)
    day = datetime.now(UTC).date() + timedelta(days=20)

    desks.act("noor", done, "name-date", until=f"{day:%Y-%m-%d}", words="Wij meten.")

    assert "date-named" in desks.story(done)
    assert "Zeg de klager wanneer het antwoord er is." not in case(desks, done)
    mine = unescape(follow(done).get("/case").text)
    assert "schreef dat het antwoord er uiterlijk" in mine
    assert "Wij meten." in mine
