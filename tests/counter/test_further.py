"""Once it is closed, the sender's page says where one can go on to, and until when."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.clock.deliveries import send_due
from gehoord.dossier.moment import now
from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation, Staff
from gehoord.procedure import acts as a
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import local_date
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.parts import About, Capacity, Judgement, Satisfied
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.dates import long_date
from tests.counter.filling import filed, follow, opened
from tests.counter.test_acting import do

pytestmark = pytest.mark.django_db
RULES = Path(__file__).parents[2] / "docs/procedures/invented/letting-agency.toml"
REFUSE = a.NotTakeUp(ground="court", words="Er loopt een zaak.", way_on="De rechter.")
JUDGE = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
OURS = """
extends = "small-firm"
id      = "adviesbureau"
version = "1"
name    = { nl = "Klachtenregeling", en = "Complaints procedure" }
"""
OVER = "Er hoeft niets meer te gebeuren."


@pytest.fixture
def agency(firm: Organisation) -> Organisation:
    text = RULES.read_text(encoding="utf-8")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    return firm


def closed(firm: Organisation, *acts: tuple[str, a.Act]) -> Done:
    """Return a complaint that was ended by these acts, and told so."""
    done = filed(firm)
    do(done, "staff:1", a.RecordConcern(about=About.NOBODY))
    for by, act in acts:
        do(done, by, act)
    send_due(firm.pk, now=now() + timedelta(minutes=1))
    return done


def panel(done: Done) -> str:
    page = follow(done).get("/case").text
    return page.partition('<div class="panel">')[2].partition("</div>\n")[0]


def test_who_was_refused_reads_that_a_review_can_be_asked_and_until_when(
    agency: Organisation,
) -> None:
    done = closed(agency, ("staff:1", REFUSE))

    told = panel(done)

    at = opened(done).case.closed_at
    assert isinstance(at, datetime)
    last = long_date(
        local_date(at, opened(done).procedure.zone) + timedelta(weeks=2), "nl"
    )
    assert "Herbeoordeling door de directeur" in told
    assert f"Dat kan tot en met {last}." in told
    assert 'href="/case/escalate"' in told
    assert OVER not in told


def test_who_was_judged_reads_of_the_third_party_and_until_when(
    agency: Organisation, settings: Settings
) -> None:
    Staff.objects.filter(number=9).update(active=False)
    done = closed(agency, ("staff:1", a.AppointHandler(staff=4)), ("staff:4", JUDGE))
    settings.PRACTICE = False

    told = panel(done)

    at = opened(done).case.closed_at
    assert isinstance(at, datetime)
    calendar = opened(done).procedure.calendar
    months = Length(3, Unit.MONTHS)
    last = count(
        months,
        local_date(at, opened(done).procedure.zone),
        roll=Roll.NONE,
        calendar=calendar,
    ).last_day
    assert "zelf naar de Huurgeschillenraad: https://rent.example.com." in told
    assert f"Dat kan tot en met {long_date(last, 'nl')}." in told
    assert OVER not in told


def test_in_practice_whoever_plays_the_third_party_is_named_and_nobody_real(
    agency: Organisation, settings: Settings
) -> None:
    done = closed(agency, ("staff:1", a.AppointHandler(staff=4)), ("staff:4", JUDGE))
    settings.PRACTICE = True

    page = follow(done).get("/case").text
    told = panel(done)

    named = re.search(r"Dan kunt u zelf naar ([^:.]+)", told)
    assert named is not None
    assert "rent.example.com" not in told
    assert named[1] in page.partition("De weg van uw klacht")[2]


def test_where_a_third_party_has_its_desk_here_the_button_leads_there(
    firm: Organisation,
) -> None:
    done = closed(
        firm,
        ("staff:1", a.AppointHandler(staff=4)),
        ("staff:4", a.Propose(words="Zo doen wij het.")),
        (COMPLAINANT, a.AnswerProposal(accepted=False)),
        ("staff:4", a.AskSatisfaction()),
        (COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.NO)),
        ("staff:4", a.Close(words="Wij komen er niet uit.")),
    )

    told = panel(done)

    assert "Dan kunt u naar de onafhankelijke derde." in told
    assert 'href="/case/refer"' in told


def test_who_withdrew_is_asked_nothing(agency: Organisation) -> None:
    done = closed(agency, (COMPLAINANT, a.Withdraw(words="Laat maar.")))

    told = panel(done)

    assert OVER in told
    assert "niet mee eens" not in told


def test_who_may_choose_the_court_reads_whom_the_ruling_binds(
    firm: Organisation,
) -> None:
    goes = a.Refer(words="Ik kom er niet uit.", capacity=Capacity.CONSUMER)
    both, us = filed(firm), OURS
    do(both, COMPLAINANT, goes)
    publish(firm, us, effective_from=date(2025, 1, 2), faults=faults)
    ours = filed(firm)
    do(ours, COMPLAINANT, goes)

    of_both = follow(both).get("/case/choose-route").text
    of_ours = follow(ours).get("/case/choose-route").text

    assert "derde bindt u en de organisatie." in of_both
    assert "derde bindt de organisatie, en u niet." in of_ours
    assert "bindt u en" not in of_ours
    assert "U mag voor de rechter kiezen" in of_ours
