"""Who asks for the next stage on their own page: on what grounds, and how late."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from gehoord.clock.deliveries import send_due
from gehoord.dossier.moment import now
from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import About, Judgement
from gehoord.words.dates import long_date
from tests.counter.filling import filed, follow, opened
from tests.counter.test_acting import do

pytestmark = pytest.mark.django_db
RULES = Path(__file__).parents[2] / "docs/procedures/invented/theatre-school.toml"
JUDGE = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Dus.")
WHY = "Er is een brief van de docent."


@pytest.fixture
def school(firm: Organisation) -> Organisation:
    text = RULES.read_text(encoding="utf-8")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    return firm


def answered(firm: Organisation) -> Done:
    """Return a complaint that was judged, of which the letter has left."""
    done = filed(firm)
    do(done, "staff:1", a.RecordConcern(about=About.NOBODY))
    do(done, "staff:1", a.AppointHandler(staff=4))
    do(done, "staff:4", JUDGE)
    send_due(firm.pk, now=now() + timedelta(minutes=1))
    return done


def test_the_form_lists_the_grounds_and_says_how_receipt_was_reckoned(
    school: Organisation,
) -> None:
    done = answered(school)
    at = opened(done).case.closed_at
    assert at is not None
    last = long_date(
        local_date(at, opened(done).procedure.zone) + timedelta(weeks=6), "nl"
    )

    page = follow(done).get("/case/escalate").text
    case = follow(done).get("/case").text

    assert "… er nieuwe feiten zijn" in page
    assert "Zeg hier waarom: onze procedure vraagt daarom." in page
    assert "U mag dit leeg laten" not in page
    assert "… wij ons niet aan deze regels hielden" in page
    assert f"Dit kan dus tot en met {last}." in page
    assert f"Dit kan dus tot en met {last}." in case
    assert "Kreeg u het later? Dan kunt u misschien nog verder." in case


def test_what_was_chosen_stands_in_the_case(school: Organisation) -> None:
    done = answered(school)
    browser = follow(done)

    answer = browser.post("/case/escalate", {"grounds": ["1", "2"], "words": WHY})

    assert answer.status_code == 302
    (entry,) = (
        x.event for x in opened(done).entries if isinstance(x.event, e.Escalated)
    )
    assert [dict(each)["en"] for each in entry.grounds] == [
        "there are new facts",
        "we did not keep to these rules",
    ]
    assert "er nieuwe feiten zijn; en wij ons niet" in browser.get("/case").text


def test_without_a_ground_it_asks_for_one_and_keeps_the_words(
    school: Organisation,
) -> None:
    done = answered(school)

    answer = follow(done).post("/case/escalate", {"words": WHY})

    assert answer.status_code != 302
    assert WHY in answer.content.decode()
    assert opened(done).case.level == ""
