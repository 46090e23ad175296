"""What is learnt stands together, of the cases that one may open."""

from __future__ import annotations

import pytest
from django.urls import reverse

from gehoord.dossier.models import Opening
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db


def test_improvements_of_all_cases_stand_together_those_to_look_at_first(
    desks: Desks,
) -> None:
    first, second = filed(desks.firm), filed(desks.firm)
    for done, what in ((first, "Sneller terugbellen."), (second, "Een tweede lezer.")):
        desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
        desks.perform(done, a.Improve(what=what, owner=2), by="staff:1")
    checked = a.CheckImprovement(number=1, effect="Het werkt.")
    desks.perform(first, checked, by="staff:1")

    page = text(desks["ank"].get(reverse("desk-improvements")))
    to_look_at, looked_at = page.split("<h2>Bekeken</h2>")

    assert "Een tweede lezer." in to_look_at
    assert "Bea Smit" in to_look_at
    assert "Het werkt." in looked_at
    assert Opening.objects.filter(purpose="improvements").count() == 2


def test_an_improvement_of_a_case_about_its_reader_is_not_there(desks: Desks) -> None:
    done = filed(desks.firm)
    about = a.RecordConcern(about=About.STAFF, staff=(1,))
    desks.perform(done, about, by="staff:2")
    improvement = a.Improve(what="Beter luisteren.", owner=2)
    desks.perform(done, improvement, by="staff:2")

    mine = text(desks["ank"].get(reverse("desk-improvements")))
    others = text(desks["bea"].get(reverse("desk-improvements")))

    assert "Beter luisteren." not in mine
    assert "Beter luisteren." in others


def test_only_owners_see_the_list(desks: Desks) -> None:
    assert desks["noor"].get(reverse("desk-improvements")).status_code == 404
