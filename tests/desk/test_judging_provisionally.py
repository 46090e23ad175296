"""The page to judge at the desk, where the judgement is provisional at first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.roles import COMPLAINANT
from tests.desk.working import Desks, filed, text
from tests.procedure.test_story_provisional import FIRST

pytestmark = pytest.mark.django_db
RULES = Path(__file__).parents[2] / "docs/procedures/invented/dance-academy.toml"
SAID = {
    "nl": ("Geef een voorlopig oordeel", "Dit oordeel is eerst voorlopig."),
    "en": (
        "Judge the complaint provisionally",
        "This judgement is provisional at first.",
    ),
}


@pytest.fixture
def heard(desks: Desks) -> Done:
    """Return a complaint at the dance academy that can be judged."""
    rules = RULES.read_text(encoding="utf-8")
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    hear = a.Hear(party=COMPLAINANT, on=date(2026, 1, 1), minutes="Ja.")
    desks.perform(done, hear, by="staff:4")
    return done


@pytest.mark.parametrize("lang", SAID)
def test_the_page_to_judge_and_the_task_say_that_it_will_be_provisional(
    desks: Desks, heard: Done, lang: str
) -> None:
    there = {"accept-language": lang}
    act = reverse("desk-act", args=[heard.reference, "judge"])
    case = reverse("desk-case", args=[heard.reference])

    page = text(desks["noor"].get(act, headers=there))
    task = text(desks["noor"].get(case, headers=there))

    assert [each for each in SAID[lang] if each not in page] == []
    assert SAID[lang][0] in task


def test_the_second_judgement_is_final_and_says_nothing_of_that(
    desks: Desks, heard: Done
) -> None:
    desks.perform(heard, FIRST, by="staff:4")
    desks.perform(heard, a.Escalate(words="Nee."), by=COMPLAINANT)
    desks.perform(heard, a.AppointHandler(staff=3), by="staff:1")

    act = reverse("desk-act", args=[heard.reference, "judge"])
    page = text(desks["joost"].get(act))

    assert "Geef een oordeel" in page
    assert "voorlopig" not in page.partition("<form")[0].partition("<h1")[2][:300]
