"""An owner sees what is at risk, who carries what and who is away."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier.models import Letter, LetterState
from gehoord.handling import surveying
from gehoord.handling.act import Done
from gehoord.people.models import Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.unattended import Then
from gehoord.words.by_itself import otherwise
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

FIRM = "desk-firm"


def handled(desks: Desks, *, days_ago: int) -> Done:
    done = filed(desks.firm, now=datetime.now(UTC) - timedelta(days=days_ago))
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    return done


def test_all_is_well_where_nothing_is_due(desks: Desks) -> None:
    page = text(desks["ank"].get(reverse(FIRM)))

    assert "Alles is op orde" in page
    assert "Er is geen dossier open" in page
    assert "Niemand is afwezig" in page


def test_what_is_late_stands_there_with_who_carries_it(desks: Desks) -> None:
    late = handled(desks, days_ago=40)
    calm = handled(desks, days_ago=0)

    page = desks["ank"].get(reverse(FIRM))

    assert [each.reference for each in page.context["at_risk"]] == [late.reference]
    (load,) = page.context["loads"]
    assert (load.name, load.open_cases, load.late) == ("Noor Kok", 2, 1)
    assert calm.reference not in text(page)
    assert late.reference in text(desks["ank"].get(load.href))


def test_a_case_that_an_owner_may_not_know_is_counted_nowhere(desks: Desks) -> None:
    done = filed(desks.firm, now=datetime.now(UTC) - timedelta(days=40))
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(2,)), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    Letter.objects.update(state=LetterState.FAILED)

    hidden = desks["bea"].get(reverse(FIRM))
    shown = desks["ank"].get(reverse(FIRM))

    assert "Alles is op orde" in text(hidden)
    assert hidden.context["loads"] == []
    assert [each.reference for each in shown.context["unsent"]] == [done.reference]


def test_who_is_away_and_what_waits_for_them_is_told(desks: Desks) -> None:
    handled(desks, days_ago=0)
    Staff.objects.filter(number=4).update(
        absent_from=date(2020, 1, 1), absent_until=None
    )
    Staff.objects.filter(number=3).update(
        absent_from=date(2020, 1, 1), absent_until=date(2020, 2, 1)
    )

    (away,) = desks["ank"].get(reverse(FIRM)).context["away"]

    assert (away.name, away.is_now, away.open_cases) == ("Noor Kok", True, 1)


def test_whom_the_clock_would_appoint_stands_there_in_order(desks: Desks) -> None:
    Staff.objects.update(substitute_order=None)
    nobody = text(desks["ank"].get(reverse(FIRM)))
    Staff.objects.filter(number=4).update(
        substitute_order=1, absent_from=date(2020, 1, 1)
    )
    Staff.objects.filter(number=2).update(substitute_order=2)

    page = desks["ank"].get(reverse(FIRM))

    assert "Niemand is vervanger." in nobody
    assert page.context["substitutes"] == [
        ("Noor Kok", True, False),
        ("Bea Smit", False, False),
    ]
    assert "de eerste die er is" in text(page)


def test_counting_stops_somewhere_and_says_so(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveying, "MOST", 1)
    for _ in range(2):
        filed(desks.firm)

    page = text(desks["ank"].get(reverse(FIRM)))

    assert "Geteld over de eerste 1 open dossiers" in page


@pytest.mark.parametrize("who", ["joost", "auditor", "technician", "derde"])
def test_the_page_is_for_owners(desks: Desks, who: str) -> None:
    assert desks[who].get(reverse(FIRM)).status_code == 404
    assert reverse(FIRM) not in text(desks[who].get(reverse("desk")))


def test_a_duty_says_what_the_clock_does_otherwise(desks: Desks) -> None:
    done = filed(desks.firm)
    unknown = text(desks["ank"].get(reverse("desk")))
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    known = text(desks["ank"].get(reverse("desk")))

    assert "dan kan de klok geen vervanger aanwijzen" in unknown
    assert "dan wijst de klok op de laatste werkochtend" in known


def test_of_what_is_late_it_is_said_that_nothing_else_happens_by_itself(
    desks: Desks,
) -> None:
    filed(desks.firm, now=datetime.now(UTC) - timedelta(days=30))

    page = text(desks["ank"].get(reverse("desk")))

    assert "Gebeurt dit niet" not in page
    assert "De laatste dag is voorbij." in page
    assert "Verder gebeurt er vanzelf niets." in page


def test_of_what_was_agreed_it_is_said_who_is_mailed_and_what_stays(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=1), by="staff:1")
    later = datetime.now(UTC).date() + timedelta(days=30)

    desks.perform(
        done, a.Agree(what="Terugbellen.", who="Ank", by_day=later), "staff:1"
    )
    there = reverse("desk-case", args=[done.reference])

    for page in (
        text(desks["ank"].get(reverse("desk"))),
        text(desks["ank"].get(there)),
    ):
        assert "Een paar dagen van tevoren krijgt wie het doet of behandelt" in page


@pytest.mark.parametrize("code", Then)
def test_what_happens_by_itself_is_told_in_both_languages(code: Then) -> None:
    assert otherwise(code, "nl")
    assert otherwise(code, "en")
