"""Where more time takes a consent, a message that asks for it stands ready."""

from __future__ import annotations

from datetime import date, timedelta
from html import unescape

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import patterns
from gehoord.procedure.reading import in_full
from tests.counter.filling import opened
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db
CLINIC = """
extends = "wkkgz"
id      = "kliniek"
version = "1"
name    = { nl = "Klachtenregeling", en = "Complaints procedure" }
"""
LINK = "Vraag erom: er staat een bericht klaar"


@pytest.fixture
def made(desks: Desks) -> Done:
    """Return a complaint that Noor handles, at a clinic."""
    full = in_full(CLINIC, patterns())
    publish(desks.firm, full, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(desks.firm)
    desks.act("ank", done, "record-concern", about="nobody")
    desks.act("ank", done, "appoint-handler", staff="4")
    return done


def shown(desks: Desks, done: Done, act: str, query: str = "") -> str:
    there = reverse("desk-act", args=[done.reference, act])
    return unescape(text(desks["noor"].get(f"{there}{query}")))


def test_the_first_time_nobody_is_asked(desks: Desks, made: Done) -> None:
    assert LINK not in shown(desks, made, "take-more-time")


def test_the_second_time_a_message_that_asks_stands_ready(
    desks: Desks, made: Done
) -> None:
    term = opened(made).case.term("judge")
    assert term is not None
    later = (term.last_day + timedelta(weeks=1)).isoformat()
    desks.act("noor", made, "take-more-time", until=later, reason="Nog uitzoeken.")

    page = shown(desks, made, "take-more-time")
    message = shown(desks, made, "write", "?ready=consent")

    assert LINK in page
    assert "?ready=consent" in page
    assert "Stem in met langer wachten" in message
