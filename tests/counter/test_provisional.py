"""The page of who complains while a judgement is provisional, and after it stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.urls import reverse

from gehoord.counter.showing import UNREADY
from gehoord.dossier.moment import now
from gehoord.handling.act import Done, perform
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.roles import COMPLAINANT
from tests.counter.filling import filed, follow
from tests.procedure.test_story_provisional import ADVICE, FIRST

pytestmark = pytest.mark.django_db

RULES = Path(__file__).parents[2] / "docs/procedures/invented/research-institute.toml"
JOOST = "staff:3"
SAID = {
    "nl": (
        "Er is een oordeel over uw klacht. Het is voorlopig.",
        "U kunt advies vragen. Het hoeft niet.",
        "U en de onderzoeker kunnen nog advies vragen",
    ),
    "en": (
        "Your complaint was judged. The judgement is provisional.",
        "You may ask for advice. You need not do anything.",
        "You and the researcher can still ask",
    ),
}


@pytest.fixture
def judged(firm: Organisation) -> Done:
    """Return a complaint about Joost that was judged provisionally."""
    text = RULES.read_text(encoding="utf-8")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(firm)
    told = a.InformRespondent(staff=3, words="Er is een klacht.")
    day = date(2026, 1, 1)
    steps: tuple[tuple[str, a.Act], ...] = (
        ("staff:1", a.RecordConcern(about=About.STAFF, staff=(3,))),
        ("staff:1", a.AppointHandler(staff=4)),
        ("staff:4", told),
        ("staff:4", a.Hear(party=COMPLAINANT, on=day, minutes="Ja.")),
        ("staff:4", a.Hear(party=JOOST, on=day, minutes="Ja.")),
        ("staff:4", a.AskAdvice(of="de commissie", words="Graag.")),
        ("staff:4", ADVICE),
        ("staff:4", FIRST),
    )
    for by, act in steps:
        perform(firm.pk, done.case_id, act, by=by, now=now())
    return done


@pytest.mark.parametrize("lang", SAID)
def test_the_page_says_that_it_is_provisional_and_what_one_may_do(
    judged: Done, lang: str
) -> None:
    browser = follow(judged)

    answer = browser.get(reverse("case"), headers={"accept-language": lang})

    page = answer.content.decode()
    assert [each for each in SAID[lang] if each not in page] == []
    assert reverse("case-act", args=["refer"]) in page


def test_once_the_other_side_took_it_outside_the_page_says_that_and_asks_nothing(
    firm: Organisation, judged: Done
) -> None:
    there = a.ReferAsRespondent(words="Ik was er niet bij.")

    perform(firm.pk, judged.case_id, there, by=JOOST, now=now())

    page = follow(judged).get(reverse("case")).content.decode()
    assert "Ik was er niet bij." in page
    assert SAID["nl"][1] not in page


def judged_at_the_academy(firm: Organisation) -> Done:
    """Return a complaint that was judged provisionally, to which one objects here."""
    text = RULES.with_name("dance-academy.toml").read_text(encoding="utf-8")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    done = filed(firm)
    hear = a.Hear(party=COMPLAINANT, on=date(2026, 1, 1), minutes="Ja.")
    steps: tuple[tuple[str, a.Act], ...] = (
        ("staff:1", a.RecordConcern(about=About.NOBODY)),
        ("staff:1", a.AppointHandler(staff=4)),
        ("staff:4", hear),
        ("staff:4", FIRST),
    )
    for by, act in steps:
        perform(firm.pk, done.case_id, act, by=by, now=now())
    return done


@pytest.mark.parametrize(
    ("lang", "object_", "next_", "why"),
    [
        (
            "nl",
            "Maak bezwaar tegen het oordeel",
            "volgende stap",
            "Zeg hier waarom: onze procedure vraagt daarom.",
        ),
        (
            "en",
            "Object to the judgement",
            "next stage",
            "Say why here: our procedure asks for that.",
        ),
    ],
)
def test_an_objection_is_called_one_on_its_button_on_its_page_and_when_it_was_made(
    firm: Organisation, lang: str, object_: str, next_: str, why: str
) -> None:
    browser = follow(judged_at_the_academy(firm))
    there = reverse("case-act", args=["escalate"])
    said = {"accept-language": lang}

    page = browser.get(reverse("case"), headers=said).text
    asked = browser.get(there, headers=said).text
    empty = browser.post(there, {"words": ""}, headers=said)
    made = browser.post(there, {"words": "Nee."}, headers=said)
    after = browser.get(made.headers["Location"], headers=said).text

    assert f'">{object_}</a></div>' in page
    assert f"<h1>{object_}</h1>" in asked
    assert next_ not in asked
    assert why in asked
    assert empty.status_code == UNREADY
    assert object_ in after.partition('role="status"')[2].partition("</div>")[0]


@pytest.mark.parametrize(
    ("lang", "turn", "until"),
    [
        (
            "nl",
            "U kunt bezwaar maken. Het hoeft niet.",
            "U kunt nog bezwaar maken tegen ons oordeel.",
        ),
        (
            "en",
            "You may object. You need not do anything.",
            "You can still object to our judgement.",
        ),
    ],
)
def test_where_one_objects_here_the_page_offers_the_next_stage(
    firm: Organisation, lang: str, turn: str, until: str
) -> None:
    browser = follow(judged_at_the_academy(firm))

    answer = browser.get(reverse("case"), headers={"accept-language": lang})
    gone_on = browser.post(reverse("case-act", args=["escalate"]), {"words": "Nee."})

    page = answer.content.decode()
    assert turn in page
    assert until in page
    assert reverse("case-act", args=["escalate"]) in page
    assert gone_on.status_code == 302
