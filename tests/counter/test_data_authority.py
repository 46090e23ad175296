"""The page on privacy says to whom one can complain about data, by country."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib import resources
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import calendars, patterns, shipped
from gehoord.people.models import Organisation
from gehoord.procedure.changing import replace
from gehoord.procedure.days import Calendar
from gehoord.procedure.reading import read
from gehoord.words.data_authority import data_authority
from tests.promises.test_how_to_write import FIRST_LINES

COUNTRIES = {
    "be": "Belgian",
    "de": "in Germany",
    "gb-eng": "United Kingdom",
    "gb-nir": "United Kingdom",
    "gb-sct": "United Kingdom",
    "ie": "Data Protection Commission",
    "nl": "Dutch",
    "at": "Austrian",
    "dk": "Datatilsynet",
    "fr": "CNIL",
    "it": "Italian",
    "lt": "Lithuanian",
    "lu": "Luxembourg",
    "mt": "IDPC",
    "pl": "Polish",
    "pt": "Portuguese",
    "se": "Swedish",
}


def test_every_country_whose_free_days_ship_has_its_authority() -> None:
    folder = resources.files("gehoord") / "procedures"
    ship = {
        each.name.removeprefix("free-days-").removesuffix(".toml")
        for each in folder.iterdir()
        if each.name.startswith("free-days-")
    }

    assert ship == set(COUNTRIES)


@pytest.mark.parametrize(("country", "said"), COUNTRIES.items())
def test_the_free_days_say_in_which_country(country: str, said: str) -> None:
    file = resources.files("gehoord") / f"procedures/free-days-{country}.toml"
    days = Calendar.from_table(tomllib.loads(file.read_text(encoding="utf-8")))
    rules = read(shipped("small-firm"), calendars(), patterns())

    assert said in data_authority(replace(rules, calendar=days), "en")


@pytest.mark.parametrize(
    ("zone", "said"),
    [("Europe/Dublin", "Data Protection Commission"), ("Europe/Riga", "your country")],
)
def test_without_free_days_of_a_country_the_clock_says_it(zone: str, said: str) -> None:
    rules = read(shipped("uk-council-code"), calendars(), patterns())
    none = replace(rules.calendar, id="none")

    abroad = replace(rules, calendar=none, zone=ZoneInfo(zone))

    assert said in data_authority(abroad, "en")


@pytest.mark.django_db
def test_the_page_names_no_dutch_authority_for_an_english_council(
    client: Client, firm: Organisation
) -> None:
    before = client.get("/privacy", headers={"accept-language": "nl"}).text
    text = FIRST_LINES.format(base="uk-council-code")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)

    after = client.get("/privacy", headers={"accept-language": "nl"}).text

    assert "indienen bij de Autoriteit Persoonsgegevens." in before
    assert "Autoriteit Persoonsgegevens" not in after
    assert "to the data protection authority of the United Kingdom (ICO)." in after
