"""The languages of a page: of the browser, or chosen, and the rest of it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from django.test import Client
from pytest_django import Settings

from gehoord.dossier.models import Case
from gehoord.dossier.moment import now
from gehoord.handling.opened import open_case
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation
from tests.accented import NAME, accented, in_frisian
from tests.counter.filling import WORDS, dutch, fill, send
from tests.further import frisian_served

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]

BUTTON = re.compile(
    r'name="language" value="(\w+)" lang="(\w+)">([^<]+)</button>', re.DOTALL
)


@pytest.fixture
def frisian(settings: Settings) -> Iterator[str]:
    with frisian_served(settings) as code:
        yield code


def test_of_two_languages_the_other_is_one_button_in_its_own_name() -> None:
    page = dutch().get("/").text

    assert BUTTON.findall(page) == [("en", "en", "English")]
    assert "<summary" not in page.partition("<main")[0]


@pytest.mark.parametrize(
    ("asked", "shown"), [("pl", "en"), ("", "en"), ("pl, nl;q=0.5", "nl"), ("en", "en")]
)
def test_who_asks_for_no_language_that_is_served_reads_the_organisations_own(
    asked: str, shown: str, firm: Organisation
) -> None:
    firm.language = "en"
    firm.save()

    page = Client(headers={"accept-language": asked}).get("/")

    assert f'<html lang="{shown}"' in page.text
    assert page.headers["Content-Language"] == shown


def test_what_was_chosen_stays_whatever_the_organisation_speaks(
    firm: Organisation,
) -> None:
    firm.language = "en"
    firm.save()
    browser = Client(headers={"accept-language": "pl"})
    browser.post("/language", {"language": "nl", "next": "/"})

    page = browser.get("/").text

    assert '<html lang="nl"' in page


@pytest.fixture
def promised(frisian: str, firm: Organisation) -> str:
    """Frisian, in which the procedure in force is written too."""
    three = f'language = ["nl", "en", "{frisian}"]'
    text = re.sub(r"(?m)^language\s*=.*$", three, shipped("kleuterrevolutie"))
    text = re.sub(r'(?m)^en = "', f'{frisian} = "Frysk"\nen = "', text)
    text = text.replace(' en = "', f' {frisian} = "Frysk", en = "')
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    return frisian


@pytest.mark.usefixtures("frisian")
def test_a_language_in_which_no_procedure_is_written_is_not_offered() -> None:
    page = Client(headers={"accept-language": "fy, nl;q=0.5"}).get("/").text

    assert '<html lang="nl"' in page
    assert BUTTON.findall(page) == [("en", "en", "English")]


@pytest.mark.usefixtures("promised")
def test_of_three_languages_the_others_stand_under_the_name_of_this_one() -> None:
    top = dutch().get("/").text.partition("<main")[0]

    named = re.search(r"<summary>.*</span>([^<]+)</summary>", top)
    assert named is not None
    assert named[1] == "Nederlands"
    assert BUTTON.findall(top) == [("en", "en", "English"), ("fy", "fy", NAME)]


def test_what_is_typed_stays_whichever_language_is_chosen(promised: str) -> None:
    browser = dutch()
    browser.post("/form/begin", {"kind": "complaint"})

    browser.post("/form/words", {"words": WORDS, "language": promised})
    page = browser.get("/form/words").text

    assert '<html lang="fy"' in page
    assert WORDS in page


def test_a_complaint_in_a_language_that_is_promised_is_answered_in_it(
    frisian: str, firm: Organisation
) -> None:
    fill(browser := Client(headers={"accept-language": frisian}))
    text = in_frisian(shipped("kleuterrevolutie"))
    publish(firm, text, effective_from=now().date(), faults=faults)

    send(browser)

    case = Case.objects.get()
    opened = open_case(firm.pk, case.id, now=now())
    assert opened.case.language == frisian
    assert accented("We have it") in browser.get("/form/receipt").text
