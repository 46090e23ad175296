"""A further language at the desk: its letters are worded, and its file is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from gehoord.desk.part_form import PartForm
from gehoord.desk.part_schema import part_called
from gehoord.dossier import outbox
from gehoord.handling.letter import caused
from gehoord.letters.compose import compose
from gehoord.letters.publishable import faults
from gehoord.organisation.placing import ALONE
from gehoord.organisation.publishing import publish
from gehoord.organisation.reading import current
from gehoord.organisation.texts import shipped
from gehoord.organisation.wordings import Wording
from gehoord.postroom.letter import facts_of
from tests.accented import FRISIAN, NAME, accented, in_frisian
from tests.desk.working import Desks, filed, text
from tests.further import frisian_served, languages_in, plain_words

pytestmark = pytest.mark.django_db
PAGE = "desk-wording"
TYPED = "Fatima El Amrani Ank Bos Mijn hypotheekadvies"


@pytest.fixture
def frisian(settings: Settings, desks: Desks) -> Iterator[str]:
    """Serve Frisian, and let the firm promise it alone."""
    with frisian_served(settings) as code:
        promised = in_frisian(shipped("kleuterrevolutie"))
        publish(desks.firm, promised, effective_from=date(2025, 1, 1), faults=faults)
        yield code


def test_an_owner_words_a_letter_in_the_language_of_a_catalogue(
    frisian: str, desks: Desks
) -> None:
    named = reverse(PAGE, args=["handler-named", "complainant", frisian])
    words = accented(
        "{{handler}} is at work for you.\n\n"
        "{{#by-clock}}\nThat went by itself.\n{{/by-clock}}\n\n{{> follow}}\n"
    )
    said = {"subject": "{{organisation}}: hjoed ({{reference}})", "text": words}

    before = text(desks["ank"].get(named))
    shown = text(desks["ank"].post(named, {**said, "preview": ""}))
    desks["ank"].post(named, {**said, "keep": ""})

    assert accented("{{handler}} handles your complaint") in before
    assert accented(" is at work for you.") in shown
    assert Wording.objects.get().language == frisian


@pytest.mark.usefixtures("frisian")
def test_the_letters_to_word_are_listed_with_the_language_by_its_own_name(
    desks: Desks,
) -> None:
    assert NAME in text(desks["ank"].get(reverse("desk-wordings")))


@pytest.mark.usefixtures("frisian")
def test_a_version_in_that_language_is_changed_by_the_form(desks: Desks) -> None:
    text_now = current(desks.firm.pk, now=datetime.now(UTC))[0]
    begun = desks["ank"].post("/desk/procedure/edit", {"from": text_now}, follow=True)

    page = text(begun)

    assert f"Naam van de procedure: {NAME}" in page
    assert accented("Complaints procedure Kleuterrevolutie") in page


@pytest.mark.usefixtures("frisian")
def test_what_can_be_said_in_each_language_is_asked_in_that_one() -> None:
    said, part = in_frisian(shipped("kleuterrevolutie")), part_called("general")
    assert part is not None

    form = PartForm(None, part=part, name=ALONE, text=said, lang="nl")

    assert NAME in str(form["language"])
    assert form["language"].initial == [FRISIAN]
    assert form.fields[f"definition.{FRISIAN}"].widget.attrs["lang"] == FRISIAN


def test_what_leaves_as_a_file_is_in_that_language_too(
    frisian: str, desks: Desks
) -> None:
    filed(desks.firm, language=frisian)
    desks.firm.language = frisian
    desks.firm.save()
    ank = desks["ank"]
    ank.post(reverse("desk-calendar-own"), {"begin": "yes"})
    there = re.search(
        r"/desk/calendar/[\w.]+\.ics", text(ank.get(reverse("desk-telling")))
    )
    assert there is not None
    asked = {"as": "csv", "filters": ""}

    table = ank.post(
        reverse("desk-export"), asked, headers={"accept-language": frisian}
    )
    calendar = Client().get(there[0])

    assert plain_words(table.text, known=TYPED) == set()
    said = re.findall(r"^SUMMARY:(.*)$", calendar.text, flags=re.MULTILINE)
    assert said
    assert plain_words(" ".join(said)) == set()


def test_a_catalogue_that_goes_away_keeps_no_letter_and_no_page(
    settings: Settings, desks: Desks, tmp_path: Path
) -> None:
    now = datetime.now(UTC)
    with frisian_served(settings):
        promised = in_frisian(shipped("kleuterrevolutie"))
        publish(desks.firm, promised, effective_from=date(2025, 1, 1), faults=faults)
        done = filed(desks.firm, language=FRISIAN)
    settings.LANGUAGES = [("nl", "Nederlands"), ("en", "English")]

    with languages_in(tmp_path):
        letters = [
            compose(facts_of(caused(each, now=now), organisation=desks.firm, now=now))
            for each in outbox.of_case(desks.firm.pk, done.case_id)
        ]
        case = reverse("desk-case", args=[done.reference])
        there = ("/", "/procedure", case, "/desk/procedure", "/desk/letters", "/desk/")
        pages = {path: desks["ank"].get(path).status_code for path in there}

    assert len(letters) == 3
    assert all('<html lang="nl"' in each.html for each in letters)
    assert pages == dict.fromkeys(there, 200)
