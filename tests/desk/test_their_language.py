"""Whoever writes to somebody who reads another language is told so."""

from __future__ import annotations

import pytest
from django.urls import reverse

from gehoord.desk.their_language import READ_BY_SENDER
from gehoord.procedure import acts as a
from gehoord.procedure.acts import ACTS
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

SAID = "De indiener leest Engels. Schrijf in die taal"


@pytest.mark.parametrize(
    ("language", "act", "is_said"),
    [
        ("en", "write", True),
        ("en", "propose", True),
        ("en", "note", False),
        ("nl", "write", False),
    ],
)
def test_the_form_says_in_which_language_the_sender_reads(
    desks: Desks, language: str, act: str, *, is_said: bool
) -> None:
    done = filed(desks.firm, language=language)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=1), by="staff:1")

    page = text(desks["ank"].get(reverse("desk-act", args=[done.reference, act])))

    assert (SAID in page) is is_said


def test_only_acts_that_there_are_are_named() -> None:
    assert set(ACTS) >= READ_BY_SENDER
