"""Parts of a complaint on the pages: named, judged one by one, shown to both sides."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gehoord.dossier.moment import now
from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import shipped
from tests.counter.filling import follow
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db

LINES = "De telefoon werd niet opgenomen\r\n\r\n  De rekening klopt niet  \r\n"
OUTCOMES = {
    "parts_1_judgement": "upheld",
    "parts_1_reasons": "Er was een storing.",
    "parts_2_judgement": "out-of-scope",
    "parts_2_way_on": "De geschillencommissie.",
}


@pytest.fixture
def done(desks: Desks) -> Done:
    """Return a complaint under a procedure that judges, which Noor handles."""
    publish(
        desks.firm, shipped("wkkgz"), effective_from=date(2025, 1, 1), faults=faults
    )
    made = filed(desks.firm)
    desks.act("ank", made, "record-concern", about="nobody")
    desks.act("ank", made, "appoint-handler", staff="4")
    return made


def page(desks: Desks, done: Done) -> str:
    return text(desks["noor"].get(reverse("desk-case", args=[done.reference])))


def test_parts_are_typed_one_on_a_line_and_stand_open_on_the_case(
    desks: Desks, done: Done
) -> None:
    answer = desks.act("noor", done, "name-parts", parts=LINES)
    shown = text(desks["noor"].get(answer.headers["Location"]))

    assert shown.count("Nog geen oordeel") == 2
    assert "De rekening klopt niet" in shown


def test_what_was_named_stands_in_the_form_to_be_changed(
    desks: Desks, done: Done
) -> None:
    desks.act("noor", done, "name-parts", parts=LINES)

    form = text(
        desks["noor"].get(reverse("desk-act", args=[done.reference, "name-parts"]))
    )

    assert "De telefoon werd niet opgenomen\nDe rekening klopt niet</textarea>" in form


def test_with_parts_each_is_judged_and_the_whole_is_not_asked(
    desks: Desks, done: Done
) -> None:
    desks.act("noor", done, "name-parts", parts=LINES)

    form = text(desks["noor"].get(reverse("desk-act", args=[done.reference, "judge"])))
    missing = text(desks.act("noor", done, "judge", findings="Zo.", words="Daarom."))

    assert 'name="judgement"' not in form
    assert "Onderdeel 2: De rekening klopt niet" in form
    assert 'id="id_parts_1_judgement_error"' in missing


def test_the_outcome_of_each_part_is_shown_at_the_desk_on_the_page_and_in_the_letter(
    desks: Desks, done: Done
) -> None:
    desks.act("noor", done, "name-parts", parts=LINES)
    desks.act("noor", done, "judge", findings="Zo.", words="Daarom.", **OUTCOMES)
    left = deliver(done, desks.firm, now())

    at_desk = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    followed = follow(done).get("/case").text

    assert "judgement" in left
    for shown in (at_desk, followed):
        assert '<span class="tag ">Gegrond</span>' in shown
        assert "Er was een storing." in shown
        assert "De geschillencommissie." in shown
    assert "Gegrond" in followed.split("De onderdelen van uw klacht")[1]
