"""A panel is named at the desk, objected to at the counter, decided on by an owner."""

from __future__ import annotations

from datetime import date
from html import unescape

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import patterns
from gehoord.procedure.reading import in_full
from tests.counter.filling import follow
from tests.desk.working import Desks, filed, text
from tests.procedure.examples.test_invented import text as invented

pytestmark = pytest.mark.django_db
NAMES = "Els Buiten\r\nRob Straat\r\nJan Plein\r\n"


@pytest.fixture
def done(desks: Desks) -> Done:
    """Return a complaint of which a committee decides, with Noor as its secretary."""
    text = in_full(invented("orchestra"), patterns())
    publish(desks.firm, text, effective_from=date(2025, 1, 1), faults=faults)
    made = filed(desks.firm)
    desks.act("ank", made, "record-concern", about="nobody")
    desks.act("ank", made, "appoint-handler", staff="4")
    return made


def case(desks: Desks, done: Done, who: str) -> str:
    page = text(desks[who].get(reverse("desk-case", args=[done.reference])))
    return unescape(page)


def test_the_secretary_names_them_on_a_page_and_who_complains_reads_the_names(
    desks: Desks, done: Done
) -> None:
    assert "Maak bekend wie samen beslissen" in case(desks, done, "noor")

    desks.act("noor", done, "name-panel", panel=NAMES, chair="Els Buiten")

    mine = unescape(follow(done).get("/case").text)
    assert "Els Buiten, Rob Straat en Jan Plein" in mine
    assert "Maak bezwaar tegen wie meebeslist" in mine
    assert "U kunt bezwaar maken. Het hoeft niet." in mine
    assert "U kunt bezwaar maken tegen een lid van de commissie" in mine


def test_who_complains_objects_and_the_board_decides_with_the_reason(
    desks: Desks, done: Done
) -> None:
    desks.act("noor", done, "name-panel", panel=NAMES, chair="Els Buiten")
    client = follow(done)

    said = {"member": "Rob Straat", "words": "Hij is de buurman."}
    answer = client.post("/case/object-to-member", said)

    assert answer.status_code == 302, unescape(answer.text)
    assert "Beslis over een bezwaar" in case(desks, done, "ank")
    desks.act("ank", done, "decide-objection", upheld="yes", words="Dat klopt.")
    assert "objection-decided" in desks.story(done)
    mine = unescape(client.get("/case").text)
    assert "dit lid doet niet mee" in mine
    assert "Dat klopt." in mine
    assert "Maak bekend wie samen beslissen" in case(desks, done, "noor")


def test_a_name_that_is_none_of_them_is_asked_for_again_with_the_names(
    desks: Desks, done: Done
) -> None:
    desks.act("noor", done, "name-panel", panel=NAMES, chair="Els Buiten")

    said = {"member": "Piet Ander", "words": "Nee."}
    answer = follow(done).post("/case/object-to-member", said)

    assert answer.status_code == 422
    assert 'type="radio" name="member" value="Rob Straat"' in unescape(answer.text)


def test_those_who_were_named_stand_in_the_form_to_be_named_anew(
    desks: Desks, done: Done
) -> None:
    desks.act("noor", done, "name-panel", panel=NAMES, chair="Els Buiten")

    form = text(
        desks["noor"].get(reverse("desk-act", args=[done.reference, "name-panel"]))
    )

    assert "Els Buiten\nRob Straat\nJan Plein</textarea>" in form
