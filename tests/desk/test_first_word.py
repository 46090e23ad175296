"""What was asked on the form is read by who handles it, and by nobody else."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from gehoord.procedure.parts import Capacity, Kind, Mailbox, Spoken
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

ANSWERED: dict[str, Any] = {
    "spoken": Spoken.RATHER_NOT,
    "adviser": 4,
    "capacity": Capacity.CONSUMER,
    "mailbox": Mailbox.ONLY_ME,
}


def test_who_takes_it_in_reads_what_the_sender_answered_beside_the_words(
    desks: Desks,
) -> None:
    done = filed(desks.firm, **ANSWERED)

    page = desks["ank"].get(reverse("desk-case", args=[done.reference]))

    told = {each.label: each.value for each in page.context["particulars"]}
    assert told["Eerst besproken"] == "Liever niet"
    assert told["Genoemd door de indiener"] == "Noor Kok"
    assert told["Privé of voor het werk"] == "Privé"
    assert told["Wie de mailbox kan lezen"] == "Alleen de indiener"


def test_what_was_not_asked_or_answered_has_no_line(desks: Desks) -> None:
    done = filed(desks.firm, kind=Kind.TIP)

    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))

    assert "Eerst besproken" not in page
    assert "Genoemd door de indiener" not in page
    assert "Privé of voor het werk" not in page
    assert "Wie de mailbox kan lezen" not in page


def test_who_the_sender_named_stands_where_it_is_recorded_whom_it_is_about(
    desks: Desks,
) -> None:
    chosen = filed(desks.firm, adviser=4)
    written = filed(desks.firm, adviser_name="Mevrouw Jansen")

    first = desks["ank"].get(
        reverse("desk-act", args=[chosen.reference, "record-concern"])
    )
    second = desks["ank"].get(
        reverse("desk-act", args=[written.reference, "record-concern"])
    )

    assert "De indiener noemde Noor Kok." in text(first)
    assert "De indiener noemde Mevrouw Jansen." in text(second)


def test_an_adviser_it_was_passed_on_to_does_not_read_the_answers(desks: Desks) -> None:
    done = filed(
        desks.firm, **{**ANSWERED, "spoken": Spoken.PASS_ON}, approved="Belt u mij?"
    )

    page = text(desks["noor"].get(reverse("desk-case", args=[done.reference])))

    assert "Belt u mij?" in page
    assert "Eerst besproken" not in page
    assert "Privé of voor het werk" not in page
