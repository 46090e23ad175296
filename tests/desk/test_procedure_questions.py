"""What the form for a part of a procedure asks, and what it objects to."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from gehoord.desk.part_form import PartForm
from gehoord.desk.part_schema import Part, part_called, parts
from gehoord.organisation.texts import shipped
from tests.desk.test_procedure_edit import begun
from tests.desk.working import Desks

TEXT = shipped("kleuterrevolutie")


def sent(slug: str, said: str) -> PartForm:
    return PartForm(QueryDict(said), part=part(slug), name="", text=TEXT, lang="nl")


def part(slug: str) -> Part:
    found = part_called(slug)
    assert found is not None
    return found


def test_each_objection_says_which_question_it_is_about() -> None:
    for each in parts():
        form = PartForm(QueryDict(), part=each, name="", text=TEXT, lang="nl")
        for name, objections in form.errors.items():
            label = str(form[name].label).removesuffix(": aantal")
            assert all(f"“{label}”" in str(said) for said in objections), name


def test_a_length_that_is_left_empty_is_asked_where_it_begins() -> None:
    form = sent("deposit", "amount.nl=25 euro&source=zin 3")

    assert set(form.errors) == {"within.amount"}
    assert "Vul een aantal in en kies waarin u telt." in str(form.errors)


def test_what_a_procedure_has_none_of_is_not_asked() -> None:
    for each in parts():
        form = PartForm(None, part=each, name="", text=TEXT, lang="nl")
        for name, field in form.fields.items():
            assert getattr(field, "choices", True), (each.slug, name)


def test_a_source_that_is_left_empty_is_ones_own_way_of_working() -> None:
    asked = PartForm(None, part=part("post"), name="", text=TEXT, lang="nl")

    form = sent("post", "name.nl=de directeur&source=")

    assert asked["source"].value() == ""
    assert form.is_valid()
    assert form.row()[1]["source"] == "choice"


@pytest.mark.django_db
def test_what_a_version_holds_stands_apart_from_what_it_does_not_use(
    desks: Desks,
) -> None:
    page = desks["ank"].get(begun(desks)).text

    used, unused = page.split("<h3>Wat er nog niet in staat</h3>")
    assert "<summary>Onafhankelijke derden</summary>" in used
    assert "<summary>Functies</summary>" in unused


def test_what_is_said_alike_in_both_languages_is_said_in_both() -> None:
    form = sent("authority", "role=handler&up_to.nl=500 euro&up_to.en=500 euro")
    once = sent("authority", "role=handler&up_to.nl=500 euro")

    assert form.is_valid()
    assert once.is_valid()
    assert form.row()[1]["up_to"] == {"nl": "500 euro", "en": "500 euro"}
    assert once.row()[1]["up_to"] == "500 euro"
