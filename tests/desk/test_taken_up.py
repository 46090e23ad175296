"""That a complaint is admissible is said at the desk, and read by who complains."""

from __future__ import annotations

from datetime import date
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
from tests.procedure.examples.test_invented import text as invented

pytestmark = pytest.mark.django_db
ASKED = "Zeg de klager of u de klacht behandelt, en waarom."


@pytest.fixture
def done(desks: Desks) -> Done:
    """Return a complaint of which nobody said yet whether it is admissible."""
    rules = in_full(invented("letting-agency"), patterns())
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    made = filed(desks.firm)
    desks.act("ank", made, "record-concern", about="nobody")
    return made


def case(desks: Desks, done: Done) -> str:
    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    return unescape(page)


def test_an_owner_says_that_it_is_taken_up_and_who_complains_reads_why(
    desks: Desks, done: Done
) -> None:
    assert ASKED in case(desks, done)

    desks.act("ank", done, "take-up", words="Het gebeurde vorige week bij ons.")

    assert ASKED not in case(desks, done)
    mine = unescape(follow(done).get("/case").text)
    assert "schreef dat de klacht wordt behandeld." in mine
    assert "Het gebeurde vorige week bij ons." in mine
