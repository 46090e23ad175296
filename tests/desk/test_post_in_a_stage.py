"""At the desk a post is appointed in its stage, and goes by its name while it handles."""

from __future__ import annotations

from datetime import date
from html import unescape

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import patterns
from gehoord.people.models import Staff
from gehoord.procedure.parts import Channel
from gehoord.procedure.reading import in_full
from tests.desk.working import Desks, filed, text
from tests.procedure.examples.test_invented import text as invented

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(desks: Desks) -> Done:
    """Return a complaint that was written, and so begins with the director."""
    school = in_full(invented("village-school"), patterns())
    publish(desks.firm, school, effective_from=date(2025, 1, 1), faults=faults)
    made = filed(desks.firm)
    desks.act("ank", made, "record-concern", about="nobody")
    return made


def hold(desks: Desks, number: int) -> None:
    Staff.objects.filter(organisation=desks.firm, number=number).update(body="director")


def heading(desks: Desks, done: Done) -> str:
    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    return unescape(page.partition('<p class="step">')[2].partition("</p>")[0])


def form(desks: Desks, done: Done) -> str:
    at = reverse("desk-act", args=[done.reference, "appoint-handler"])
    return unescape(text(desks["ank"].get(at)))


def test_who_holds_the_post_is_offered_alone_and_goes_by_its_name(
    desks: Desks, done: Done
) -> None:
    hold(desks, 4)

    offered = form(desks, done)
    desks.act("ank", done, "appoint-handler", staff="4")

    assert "Noor Kok" in offered
    assert "Joost de Vries" not in offered
    assert "Directeur: Noor Kok" in heading(desks, done)


def test_while_nobody_holds_it_another_stands_in_and_is_called_handler(
    desks: Desks, done: Done
) -> None:
    offered = form(desks, done)
    desks.act("ank", done, "appoint-handler", staff="3")

    assert "Noor Kok" in offered
    assert "Behandelaar: Joost de Vries" in heading(desks, done)


@pytest.mark.parametrize(
    ("holder", "there", "told"),
    [
        (4, 4, "Wie deze klacht behandelt, is: de directeur."),
        (None, None, "Maar bij niemand hier staat die functie."),
        (4, None, "Maar wie die functie heeft, kan dit nu niet behandelen."),
    ],
)
def test_where_somebody_is_appointed_the_post_is_named_and_what_it_means_that_nobody_can(
    desks: Desks, done: Done, holder: int | None, there: int | None, told: str
) -> None:
    if holder:
        hold(desks, holder)
    if holder and not there:
        long = {"absent_from": date(2025, 1, 1), "absent_until": date(9999, 1, 1)}
        Staff.objects.filter(number=holder).update(**long)

    page = form(desks, done)

    assert told in page
    assert ("valt in" in page) is (there is None)


def test_of_a_complaint_that_is_for_no_post_nothing_is_said(desks: Desks) -> None:
    made = filed(desks.firm)
    desks.act("ank", made, "record-concern", about="nobody")

    assert "Deze klacht is voor" not in form(desks, made)
    assert "Wie deze klacht behandelt, is" not in form(desks, made)


def test_whoever_holds_the_post_of_a_later_stage_is_named_as_such_before(
    desks: Desks, done: Done
) -> None:
    hold(desks, 4)
    told = filed(desks.firm, channel=Channel.ORAL)
    desks.act("ank", told, "record-concern", about="nobody")

    page = form(desks, told)

    note = "hoort bij de stap “De directeur”, en kan daar dan niet meer"
    assert f"Noor Kok ({note})" in page
    assert f"Joost de Vries ({note})" not in page
    assert note not in form(desks, done)
