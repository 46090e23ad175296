"""Whose an address is: nobody's mail goes to another."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytest_django import Settings

from gehoord.letters.publishable import faults
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.receiving import another_at, organisation_at
from gehoord.organisation.texts import address_in, shipped
from gehoord.organisation.versions import CannotPublish, publish_version
from gehoord.people.models import Organisation
from tests.firm import firm as firm  # noqa: PLC0414 - a fixture, exported
from tests.stories.neighbours import FIRST_MAIL, FRIDAY, MAIL, PROMISED, neighbour

pytestmark = pytest.mark.django_db

NEW = "nieuw@bijlage.example"


@pytest.fixture(autouse=True)
def _real(settings: Settings) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_FROM = FIRST_MAIL


def to_come(organisation: Organisation, address: str, since: date) -> None:
    PublishedProcedure.objects.create(
        organisation=organisation,
        procedure="later",
        version="2",
        effective_from=since,
        text=shipped("kleuterrevolutie").replace("Anouk@kleuterrevolutie.nl", address),
    )


def whose(address: str) -> str:
    found = organisation_at(address, now=FRIDAY)
    return found.slug if found else ""


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize(
    ("address", "slug"),
    [
        (MAIL, "bijlage"),
        (MAIL.upper(), "bijlage"),
        (FIRST_MAIL, "advies"),
        (PROMISED, "advies"),
        ("niemand@bijlage.example", ""),
        ("", ""),
    ],
)
def test_an_address_is_of_who_has_it_set_or_names_it(address: str, slug: str) -> None:
    neighbour()

    assert whose(address) == slug


def test_the_address_of_the_installation_is_nobodys_when_two_have_none_of_their_own(
    firm: Organisation,
) -> None:
    neighbour(mail="", slug="ook")

    assert whose(FIRST_MAIL) == ""
    assert firm.mail == ""


def test_an_address_that_two_procedures_name_is_nobodys(firm: Organisation) -> None:
    second = neighbour()
    to_come(second, PROMISED, FRIDAY.date() - timedelta(days=1))

    assert whose(PROMISED) == ""
    assert firm.pk != second.pk


@pytest.mark.usefixtures("firm")
def test_an_address_counts_from_the_day_its_version_does(settings: Settings) -> None:
    settings.GEHOORD_MAIL_FROM = ""
    second = neighbour()
    to_come(second, NEW, FRIDAY.date() + timedelta(days=3))

    assert whose(NEW) == ""
    assert another_at(NEW, None, now=FRIDAY) == second
    assert another_at(NEW, second, now=FRIDAY) is None
    later = organisation_at(NEW, now=FRIDAY + timedelta(days=3))
    assert later == second


def test_a_version_with_the_address_of_another_is_not_published(
    firm: Organisation,
) -> None:
    neighbour()
    text = shipped("kleuterrevolutie").replace("Anouk@kleuterrevolutie.nl", MAIL)

    with pytest.raises(CannotPublish) as refused:
        publish_version(
            firm,
            text,
            effective_from=FRIDAY.date(),
            at=FRIDAY,
            by=1,
            reasons={},
            faults=faults,
        )

    assert (refused.value.code, refused.value.facts) == (
        "address-taken",
        {"address": MAIL},
    )


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ('address = "Klachten@Example.org"', "klachten@example.org"),
        ('address = "unspecified"', ""),
        ("address = 3", ""),
        ("", ""),
        ("address = ", ""),
    ],
)
def test_the_address_of_a_version_is_the_one_in_its_text(
    text: str, address: str
) -> None:
    assert address_in(text) == address
