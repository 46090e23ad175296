"""At the desk of a school that talks first, and where what is serious skips stages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.urls import reverse

from gehoord.clock.behind import catch_up
from gehoord.dossier import readers
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

SCHOOL = Path(__file__).parents[2] / "docs/procedures/invented/village-school.toml"
TOLD = {
    "channel": "oral",
    "kind": "complaint",
    "words": "Mijn zoon wordt niet gehoord.",
    "name": "Fatima El Amrani",
    "email": "fatima@example.com",
    "mailbox": "others",
    "language": "nl",
}
ENGLISH = {"accept-language": "en"}


@pytest.fixture
def school(desks: Desks) -> Desks:
    """Return the desks under the procedure of a school of which Joost is director."""
    publish(
        desks.firm,
        SCHOOL.read_text(encoding="utf-8"),
        effective_from=date(2025, 1, 1),
        faults=faults,
    )
    there = reverse("desk-person-post", args=[3])
    assert desks["ank"].post(there, {"post": "director"}).status_code == 302
    return desks


def test_what_is_told_lies_on_the_desk_at_once_and_the_form_says_that_it_counts(
    school: Desks,
) -> None:
    new = reverse("desk-new")
    form = school["ank"].get(new)

    answer = school["ank"].post(form.context["action"], TOLD)

    assert "telt zoals u het opschrijft" in text(form)
    assert "counts as you write it down" in text(
        school["ank"].get(new, headers=ENGLISH)
    )
    assert ["intake"] == [row.stage for row in readers.work_list(school.firm.pk, 1)]
    page = text(school["ank"].get(answer.headers["Location"]))
    assert "Wij praten er met u over" in page or "een gesprek met u" in page


def test_what_is_written_lies_with_the_director_and_the_case_says_why(
    school: Desks,
) -> None:
    done = filed(school.firm)

    there = reverse("desk-case", args=[done.reference])

    nl, en = school["ank"].get(there), school["ank"].get(there, headers=ENGLISH)
    assert "ging meteen naar de stap “De directeur”, door de manier" in text(nl)
    assert "went straight to the stage “The director”, because of the way" in (text(en))


def test_about_the_director_it_goes_to_the_committee_and_the_director_reads_nothing(
    school: Desks,
) -> None:
    done = filed(school.firm)

    school.act("ank", done, "record-concern", about="staff", staff="3")
    while catch_up(school.firm.pk, now=datetime.now(UTC)):
        pass

    there = reverse("desk-case", args=[done.reference])
    page = text(school["ank"].get(there))
    assert "vanwege over wie die gaat" in page
    assert "de hoorzitting van de commissie" in page
    assert school["joost"].get(there).status_code == 404
