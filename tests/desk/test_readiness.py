"""An owner sees what is still missing and why; shortcuts are listed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.urls import reverse
from pytest_django import Settings

import gehoord
from gehoord.handling.readiness import Need
from gehoord.people.models import Staff
from gehoord.words.readiness import NEEDS
from tests.desk.working import Desks, taken_over, text

pytestmark = pytest.mark.django_db


def test_a_firm_that_has_all_it_needs_is_told_nothing(desks: Desks) -> None:
    page = text(desks["ank"].get(reverse("desk-firm")))

    assert "Wat uw organisatie nog nodig heeft" not in page


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ([2], "Een tweede eigenaar"),
        ([9], "Een onafhankelijke derde"),
        ([2, 3, 4], "Twee mensen in de volgorde van vervanging"),
    ],
)
def test_what_is_missing_is_told_with_why_it_matters(
    desks: Desks, gone: list[int], said: str
) -> None:
    Staff.objects.filter(number__in=gone).update(active=False)

    page = text(desks["ank"].get(reverse("desk-firm")))

    why = next(each.why["nl"] for each in NEEDS.values() if each.what["nl"] == said)
    assert said in page
    assert why in page


def test_an_empty_list_leads_an_owner_to_what_is_missing(desks: Desks) -> None:
    ready = text(desks["ank"].get(reverse("desk")))
    Staff.objects.filter(number=9).update(active=False)

    owner, handler = (text(desks[who].get(reverse("desk"))) for who in ("ank", "joost"))

    assert "Uw organisatie is nog niet klaar" in owner
    assert f'href="{reverse("desk-firm")}"' in owner
    for page in (ready, handler):
        assert "Alles is op orde" in page
        assert "nog niet klaar" not in page


def test_nobody_for_intake_no_account_and_no_mail_server_are_told(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, ""
    Staff.objects.filter(number__in=[1, 2]).update(roles=("owner",))
    Staff.objects.filter(number=4).update(user=None)

    page = text(desks["ank"].get(reverse("desk-firm")))

    for need in (Need.INTAKE, Need.ACCOUNTS, Need.MAIL):
        assert NEEDS[need].what["nl"] in page


def test_a_third_party_other_than_the_procedure_names_is_told_to_owners(
    desks: Desks,
) -> None:
    sitting = Staff.objects.filter(number=9)
    sitting.update(name="Joke de Wit", contact="")

    other = text(desks["ank"].get(reverse("desk-firm")))
    sitting.update(contact="Sanne@Koers-Advies.nl")
    reached_there = text(desks["ank"].get(reverse("desk-firm")))

    said = "De procedure noemt Sanne Maas-van Kaathoven; hier is dat Joke de Wit."
    assert said in other
    assert said not in reached_there


def test_who_was_invited_and_chose_no_password_yet_is_still_missing(
    desks: Desks,
) -> None:
    invited = Staff.objects.get(number=4).user
    assert invited is not None
    invited.set_unusable_password()
    invited.save()

    before = text(desks["ank"].get(reverse("desk-firm")))
    invited.set_password("vier woorden achter elkaar")
    invited.save()
    after = text(desks["ank"].get(reverse("desk-firm")))

    assert NEEDS[Need.ACCOUNTS].what["nl"] in before
    assert NEEDS[Need.ACCOUNTS].what["nl"] not in after


def test_a_provider_by_its_web_address_is_a_way_for_letters_as_well(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, ""
    settings.GEHOORD_MAIL_PROVIDER = "postmark"

    page = text(desks["ank"].get(reverse("desk-firm")))

    assert NEEDS[Need.MAIL].what["nl"] not in page


def test_a_procedure_taken_over_with_warnings_waits_for_an_owners_reasons(
    desks: Desks,
) -> None:
    taken_over()

    page = text(desks["ank"].get(reverse("desk-firm")))

    assert NEEDS[Need.REASONS].what["nl"] in page


def test_every_need_has_its_words() -> None:
    assert set(NEEDS) == set(Need)


def test_every_shortcut_that_works_is_listed_and_leads_somewhere(desks: Desks) -> None:
    page = text(desks["ank"].get(reverse("desk-keys")))
    script = Path(gehoord.__file__).parent / "static" / "js" / "keys.js"

    listed = set(re.findall(r"<kbd>(.)</kbd>", page))
    leading = set(re.findall(r'data-key="(.)"', page))
    known = set(re.findall(r'(?:\b|")([a-z?])"?: \(\) =>', script.read_text()))

    assert leading == {"w", "c", "f", "n", "?"}
    assert listed == leading | known | {"g"}


def test_each_missing_thing_leads_to_where_it_is_arranged(desks: Desks) -> None:
    Staff.objects.filter(number__in=[2, 9]).update(active=False)

    page = desks["ank"].get(reverse("desk-firm"))

    there = {each.what: each.href for each in page.context["missing"]}
    assert there == {
        "Een tweede eigenaar": reverse("desk-invite"),
        "Een onafhankelijke derde": reverse("desk-invite"),
    }
    for href in there.values():
        assert desks["ank"].get(href).status_code == 200
    assert not page.context["is_well"]
