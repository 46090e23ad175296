"""Who does what is called at the desk as the procedure calls them."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gehoord.organisation.publishing import publish
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.roles import Role
from gehoord.words.called import heading
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

OWN = """
format  = 1
extends = "kleuterrevolutie"
id      = "eigen-namen"
version = "2025-01-01"

[names]
handler = { nl = "de klachtenfunctionaris", en = "the complaints officer" }
"""


def test_the_desk_calls_who_handles_it_as_the_procedure_does(desks: Desks) -> None:
    publish(desks.firm, OWN, effective_from=date(2025, 1, 1), faults=lambda _: ())
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")

    case = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    cases = text(desks["ank"].get(reverse("desk-cases")))
    export = desks["ank"].post(reverse("desk-export"), {"as": "csv"}).content.decode()

    assert "Klachtenfunctionaris: Noor Kok" in case
    assert ">Klachtenfunctionaris</label>" in cases
    assert ">Adviseur</label>" in cases
    assert ",Adviseur,Klachtenfunctionaris," in export


@pytest.mark.parametrize(
    ("called", "lang", "said"),
    [
        ("een vertrouwenspersoon", "nl", "Vertrouwenspersoon"),
        ("an ombudsman", "en", "Ombudsman"),
        ("detective", "en", "Detective"),
        ("", "nl", "Behandelaar"),
    ],
)
def test_a_heading_has_no_article_in_front(called: str, lang: str, said: str) -> None:
    assert heading(Role.HANDLER, lang, {"handler": {lang: called}}) == said
