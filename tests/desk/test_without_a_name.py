"""A case without a name has a heading of its own, and its reference once above it."""

from __future__ import annotations

from html import unescape

import pytest
from django.urls import reverse

from gehoord.procedure.parts import Channel, Particulars
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db


def test_the_heading_says_that_nobody_gave_a_name(desks: Desks) -> None:
    nameless = Particulars(email="iemand@example.com")
    made = filed(desks.firm, particulars=nameless, channel=Channel.EMAIL)

    page = text(desks["ank"].get(reverse("desk-case", args=[made.reference])))
    heading = unescape(page.partition("<h1>")[2].partition("</h1>")[0])

    assert heading.startswith("Zonder naam")
    assert made.reference not in heading
    assert "Mijn hypotheekadvies" in heading
