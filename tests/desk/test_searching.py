"""A case is found by name, words or reference; what one may not see is not found."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gehoord.dossier import search_upkeep
from gehoord.dossier.models import SearchBlock, SearchWaiting
from gehoord.handling import searching
from gehoord.handling.act import Done
from gehoord.handling.reindexing import reindex
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Particulars
from tests.desk.working import Desks, bare, filed, text

pytestmark = pytest.mark.django_db

FIND = "desk-find"
SARA = Particulars(name="Sara Visser", email="sara@example.com")


def look(desks: Desks, who: str, asked: str) -> str:
    return text(desks[who].post(reverse(FIND), {"asked": asked}))


@pytest.fixture
def about_joost(desks: Desks) -> Done:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(3,)), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    return done


@pytest.mark.parametrize(
    "asked",
    [
        "Fatima",
        "el amrani",
        "AMRAN",
        "hypotheek",
        "belde terug",
        "06-12345678",
        "06 12 34 56 78",
        "+31 6 1234 5678",
        "0031612345678",
    ],
)
def test_an_owner_finds_a_case_by_what_it_says(desks: Desks, asked: str) -> None:
    done = filed(desks.firm)
    filed(desks.firm, particulars=SARA, words="Iets anders.")

    page = look(desks, "ank", asked)

    assert done.reference in page
    assert page.count('class="reference"') == (2 if asked == "hypotheek" else 1)


def test_a_case_is_found_by_what_was_written_later_as_the_page_says(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.Note(words="Zij belde over een stoeptegel."), by="staff:2")

    found, nothing = (look(desks, "ank", each) for each in ("stoepteg", "regenpijp"))

    assert done.reference in found
    assert "wat mensen erin schreven" in found
    assert "Wat in bestanden staat" in nothing
    assert "In berichten" not in nothing


def test_a_reference_leads_straight_to_its_case(desks: Desks) -> None:
    done = filed(desks.firm)

    page = desks["ank"].post(reverse(FIND), {"asked": done.reference.lower()})

    assert page.headers["Location"] == reverse("desk-case", args=[done.reference])


@pytest.mark.parametrize("who", ["joost", "auditor", "technician", "derde"])
@pytest.mark.parametrize("is_folded", [False, True])
def test_who_may_not_see_a_case_finds_what_is_found_when_there_is_none(
    desks: Desks, about_joost: Done, who: str, *, is_folded: bool
) -> None:
    if is_folded:
        search_upkeep.fold(desks.firm.pk)

    hidden = desks[who].post(reverse(FIND), {"asked": "hypotheekadvies"})
    by_reference = desks[who].post(reverse(FIND), {"asked": about_joost.reference})
    none = desks[who].post(reverse(FIND), {"asked": "nergensaanwezig"})

    there = bare(hidden).replace("hypotheekadvies", "nergensaanwezig")
    assert there == bare(none)
    assert "Fatima" not in text(by_reference)
    assert about_joost.reference in look(desks, "noor", "hypotheekadvies")


def test_who_is_informed_of_a_case_about_them_does_not_find_its_sender(
    desks: Desks, about_joost: Done
) -> None:
    told = a.InformRespondent(staff=3, words="Er is een klacht over een afspraak.")
    desks.perform(about_joost, told, by="staff:4")

    assert about_joost.reference in text(desks["joost"].get(reverse("desk")))
    assert about_joost.reference not in look(desks, "joost", "Fatima")


def test_an_adviser_does_not_find_by_name_what_was_passed_on_without_one(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    passed = a.PassOn(adviser=4, words="Bel mij terug.", sender_agreed=True)
    desks.perform(done, passed, by="staff:1")

    assert done.reference in text(desks["noor"].get(reverse("desk")))
    assert done.reference not in look(desks, "noor", "Fatima")


def test_who_may_open_many_finds_the_same_as_who_may_open_few(
    desks: Desks, about_joost: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "FEW", 0)

    assert about_joost.reference in look(desks, "ank", "hypotheekadvies")
    assert about_joost.reference not in look(desks, "joost", "hypotheekadvies")


def test_somebody_elses_cases_cost_no_question_more(desks: Desks) -> None:
    look(desks, "joost", "hypotheekadvies")  # what is kept in memory is there then
    with CaptureQueriesContext(connection) as none:
        look(desks, "joost", "hypotheekadvies")
    for _ in range(5):
        filed(desks.firm)
    with CaptureQueriesContext(connection) as five:
        look(desks, "joost", "hypotheekadvies")

    assert len(five) == len(none)


def test_more_than_a_page_is_told_and_not_counted(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SHOWN", 2)
    for _ in range(3):
        filed(desks.firm)

    page = look(desks, "ank", "hypotheek")

    assert page.count('class="reference"') == 2
    assert "Voeg een woord toe" in page


def test_what_is_looked_for_is_in_no_address(desks: Desks) -> None:
    filed(desks.firm)

    page = desks["ank"].post(reverse(FIND), {"asked": "Fatima"})
    by_address = desks["ank"].get(reverse(FIND), {"asked": "Fatima"})

    assert page.status_code == 200
    assert "El Amrani" in text(page)
    assert "El Amrani" not in text(by_address)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("", "Vul een woord van twee letters of meer in"),
        ("a", "Vul een woord van twee letters of meer in"),
        ("nergens", "In geen dossier dat u kunt openen"),
        ("26-7K4M-Y", "Eén teken van dit kenmerk klopt niet"),
        ("26-1234-5", "Eén teken van dit kenmerk klopt niet"),
        ("0687654321", "In geen dossier dat u kunt openen"),
        ("06-87 65 43 21", "In geen dossier dat u kunt openen"),
    ],
)
def test_what_cannot_be_found_is_told_with_a_way_out(
    desks: Desks, asked: str, said: str
) -> None:
    assert said in look(desks, "ank", asked)


def test_an_index_that_is_broken_is_told_and_made_again(desks: Desks) -> None:
    done = filed(desks.firm)
    SearchWaiting.objects.update(sealed=b"broken")
    before = look(desks, "ank", "hypotheek")

    number = reindex(desks.firm.pk, now=datetime.now(UTC))

    assert "Zoeken op woorden werkt nu niet" in before
    assert number == 1
    assert done.reference in look(desks, "ank", "hypotheek")
    assert SearchBlock.objects.count() == 1
    assert SearchWaiting.objects.count() == 0


def test_a_case_is_found_by_what_was_written_in_it_later(desks: Desks) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.Write(words="Het gaat om de tuinslang."), by="complainant")
    desks.perform(done, a.Note(words="Bellen over de kruiwagen."), by="staff:1")

    for word in ("tuinslang", "kruiwag"):
        page = text(desks["ank"].post(reverse("desk-find"), {"asked": word}))
        assert done.reference in page, word


def test_the_third_party_finds_no_case_by_the_notes_of_the_office(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.Note(words="Bellen over de kruiwagen."), by="staff:1")
    desks.perform(done, a.Refer(words="Vanwege de tuinslang."), by="complainant")
    desks.perform(done, a.Admit(ground="handled"), by="staff:9")

    found = {
        word: done.reference
        in text(desks["derde"].post(reverse("desk-find"), {"asked": word}))
        for word in ("tuinslang", "kruiwagen")
    }
    assert found == {"tuinslang": True, "kruiwagen": False}
