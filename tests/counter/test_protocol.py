"""The page of who complains while another protocol goes first, and after that."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.urls import reverse

from gehoord.dossier.moment import now
from gehoord.handling.act import Done, perform
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.words.dates import long_date
from tests.counter.filling import filed, follow

pytestmark = pytest.mark.django_db

RULES = Path(__file__).parents[2] / "docs/procedures/invented/hospital.toml"
FIRST = {
    "nl": "Er gaat nu een ander protocol voor, dat wij volgen.",
    "en": "Another protocol goes first now, which we follow.",
}
OVER = {
    "nl": "Het protocol dat voorging, is voorbij sinds",
    "en": "The protocol that went first is over since",
}


@pytest.fixture
def handled(firm: Organisation) -> Done:
    """Return a complaint that somebody handles."""
    text = RULES.read_text(encoding="utf-8")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(firm)
    steps = a.RecordConcern(about=About.NOBODY), a.AppointHandler(staff=4)
    for act in steps:
        perform(firm.pk, done.case_id, act, by="staff:1", now=now())
    return done


def page_of(done: Done, lang: str) -> str:
    browser = follow(done)
    return browser.get(reverse("case"), headers={"accept-language": lang}).text


@pytest.mark.parametrize("lang", FIRST)
def test_the_page_says_that_a_protocol_goes_first_and_since_when_it_is_over(
    firm: Organisation, handled: Done, lang: str
) -> None:
    before = page_of(handled, lang)
    urgent = a.MarkUrgent(ground="een calamiteit")
    perform(firm.pk, handled.case_id, urgent, by="staff:4", now=now())
    during = page_of(handled, lang)
    today = now().date()
    ends = a.EndProtocol(on=today, words="De inspectie is klaar.")
    perform(firm.pk, handled.case_id, ends, by="staff:4", now=now())

    after = page_of(handled, lang)

    assert [FIRST[lang] in each for each in (before, during, after)] == [0, 1, 0]
    assert [OVER[lang] in each for each in (before, during, after)] == [0, 0, 1]
    assert f"{OVER[lang]} {long_date(today, lang)}." in after
    assert "een calamiteit" not in during
    assert "De inspectie is klaar." not in after
