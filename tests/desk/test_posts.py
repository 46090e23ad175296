"""An owner says who holds which post; who handles what, and who reads it, follows."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.urls import reverse

from gehoord.clock.behind import catch_up
from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Staff
from gehoord.procedure.parts import Particulars
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

HALL = Path(__file__).parents[2] / "docs/procedures/invented/concert-hall.toml"
FATIMA = Particulars(
    name="Fatima El Amrani", email="fatima@example.com", own=(("topic", "else"),)
)


@pytest.fixture
def hall(desks: Desks) -> Desks:
    """Return the desks under a procedure that names posts: De Vries is a manager."""
    publish(
        desks.firm,
        HALL.read_text(encoding="utf-8"),
        effective_from=date(2025, 1, 1),
        faults=faults,
    )
    _hold(desks, 3, "team-manager")
    return desks


def _hold(desks: Desks, number: int, post: str) -> None:
    there = reverse("desk-person-post", args=[number])
    assert desks["ank"].post(there, {"post": post}).status_code == 302


def _about(desks: Desks, who: str, number: int) -> Done:
    done = filed(desks.firm, particulars=FATIMA)
    said = {"about": "staff", "staff": str(number)}
    desks.act(who, done, "record-concern", **said)
    while catch_up(desks.firm.pk, now=datetime.now(UTC)):
        pass
    return done


def test_an_owner_records_who_holds_a_post_and_everybody_reads_it(hall: Desks) -> None:
    asked = text(hall["ank"].get(reverse("desk-person", args=[4])))

    _hold(hall, 4, "director")

    assert "De directeur" in asked
    assert Staff.objects.get(number=4).body == "director"
    people = text(hall["derde"].get(reverse("desk-people")))
    assert "welke functie Noor Kok hier heeft: de directeur" in people
    english = {"accept-language": "en"}
    told = text(hall["derde"].get(reverse("desk-people"), headers=english))
    assert "which post Noor Kok holds here: the director" in told


def test_no_post_is_asked_of_the_third_party_or_where_none_is_named(
    desks: Desks,
) -> None:
    plain = text(desks["ank"].get(reverse("desk-person", args=[4])))
    refused = desks["ank"].post(
        reverse("desk-person-post", args=[9]), {"post": "director"}
    )

    assert "Bewaar de functie" not in plain
    assert refused.status_code == 200
    assert not Staff.objects.get(number=9).body


def test_a_complaint_about_a_manager_is_the_directors_and_nobody_elses(
    hall: Desks,
) -> None:
    _hold(hall, 4, "director")

    done = _about(hall, "ank", 3)

    there = reverse("desk-case", args=[done.reference])
    assert hall["ank"].get(there).status_code == 404
    page = text(hall["noor"].get(there))
    assert "Volgens de procedure behandelt de directeur deze klacht." in page
    assert done.reference not in text(hall["bea"].get(reverse("desk-cases")))
    assert done.reference in text(hall["noor"].get(reverse("desk-cases")))
    hall.act("noor", done, "appoint-handler", staff="4")
    assert "handler-appointed" in hall.story(done)


def test_whoever_gives_up_the_post_reads_it_no_more_and_owners_see_to_it(
    hall: Desks,
) -> None:
    _hold(hall, 4, "director")
    done = _about(hall, "ank", 3)

    _hold(hall, 4, "")
    while catch_up(hall.firm.pk, now=datetime.now(UTC)):
        pass

    there = reverse("desk-case", args=[done.reference])
    assert hall["noor"].get(there).status_code == 404
    assert hall["ank"].get(there).status_code == 200
