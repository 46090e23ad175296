"""At the desk of who is complained about, with a judgement that is provisional."""

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
from tests.desk.working import NUMBERS, Desks, filed, text
from tests.procedure.test_story_provisional import ADVICE, FIRST

pytestmark = pytest.mark.django_db

RULES = Path(__file__).parents[2] / "docs/procedures/invented/research-institute.toml"
JOOST = NUMBERS["joost"]
TAKE_IT = "refer-as-respondent"
TITLES = {
    "nl": "Leg het voor aan de onafhankelijke derde",
    "en": "Take it to the independent third party",
}


@pytest.fixture
def judged(desks: Desks) -> Done:
    """Return a complaint about Joost that was judged provisionally."""
    publish(
        desks.firm,
        RULES.read_text(encoding="utf-8"),
        effective_from=date(2025, 1, 1),
        faults=faults,
    )
    done = filed(desks.firm)
    about = a.RecordConcern(about=About.STAFF, staff=(JOOST,))
    desks.perform(done, about, by="staff:1")
    desks.perform(done, a.AppointHandler(staff=NUMBERS["noor"]), by="staff:1")
    told = a.InformRespondent(staff=JOOST, words="Er is een klacht.")
    day = date(2026, 1, 1)
    heard = (a.Hear(party=x, on=day, minutes="Ja.") for x in (COMPLAINANT, "staff:3"))
    ask = a.AskAdvice(of="de commissie", words="Graag.")
    acts: tuple[a.Act, ...] = (told, *heard, ask, ADVICE, FIRST)
    for act in acts:
        desks.perform(done, act, by="staff:4")
    return done


@pytest.mark.parametrize("lang", TITLES)
def test_they_take_it_outside_from_their_own_part_of_the_case(
    desks: Desks, judged: Done, lang: str
) -> None:
    there = reverse("desk-case", args=[judged.reference])
    page = text(desks["joost"].get(there, headers={"accept-language": lang}))
    assert TITLES[lang] in page
    assert FIRST.findings not in page

    answer = desks.sure("joost", judged, TAKE_IT, words="Ik was er niet bij.")

    assert answer.status_code == 302
    outside = text(desks["derde"].get(there, headers={"accept-language": lang}))
    assert "klager" not in outside  # it was the other side that came
    assert "complainant" not in outside
    assert "Ik was er niet bij." in outside
    assert "Ik was er niet bij." in text(desks["joost"].get(there))
    assert "referred" in desks.story(judged)


def test_nobody_of_the_office_finds_that_act(desks: Desks, judged: Done) -> None:
    there = reverse("desk-case", args=[judged.reference])

    page = text(desks["noor"].get(there))

    assert TITLES["nl"] not in page
    assert "Het is voorlopig." in page
