"""What changed since somebody looked: others' doings, and not one's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db


def named_as_changed(desks: Desks, who: str) -> list[str]:
    page = desks[who].get(reverse("desk"))
    return [each.reference for each in page.context["changed"]]


def looked_at(desks: Desks, who: str) -> Done:
    """Return a case that this colleague looked at."""
    done = filed(desks.firm)
    desks[who].get(reverse("desk-case", args=[done.reference]))
    return done


def test_a_case_is_new_until_somebody_looks_and_changed_when_another_acts(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    first = text(desks["ank"].get(reverse("desk")))
    desks["ank"].get(reverse("desk-case", args=[done.reference]))
    then = text(desks["ank"].get(reverse("desk")))

    desks.perform(done, a.Note(words="Bea keek."), by="staff:2")

    now = text(desks["ank"].get(reverse("desk")))
    assert "u keek er nog niet naar" in first
    assert "voor het laatst keek" not in then
    assert "Veranderd sinds u keek:" in now
    assert named_as_changed(desks, "ank") == [done.reference]
    assert "u keek er nog niet naar" not in now


def test_what_one_does_oneself_is_no_change(desks: Desks) -> None:
    done = looked_at(desks, "ank")

    desks.act("ank", done, "record-concern", about="nobody")
    after_my_act = named_as_changed(desks, "ank")
    desks.perform(done, a.Note(words="Bea keek."), by="staff:2")
    desks.act("ank", done, "note", words="Gezien.")

    assert after_my_act == []
    assert named_as_changed(desks, "ank") == [done.reference]


def test_a_case_that_one_acted_in_from_the_list_is_new_no_more(desks: Desks) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:2")

    desks.act("ank", done, "appoint-handler", staff="1", **{"from": "list"})
    desks.act("ank", done, "note", words="Gezien.")

    assert "u keek er nog niet naar" not in text(desks["ank"].get(reverse("desk")))
    assert named_as_changed(desks, "ank") == []
    assert "u keek er nog niet naar" in text(desks["bea"].get(reverse("desk")))


def test_that_a_letter_left_is_no_change_and_that_it_failed_is_one(
    desks: Desks,
) -> None:
    done = looked_at(desks, "ank")
    desks.act("ank", done, "record-concern", about="nobody")
    desks.act("ank", done, "appoint-handler", staff="1")

    left = deliver(done, desks.firm, datetime.now(UTC))
    after_it_left = named_as_changed(desks, "ank")
    desks.act("ank", done, "propose", words="Een voorstel.")
    refused = deliver(done, desks.firm, datetime.now(UTC), delivery=None)

    assert {"receipt", "handler-named"} <= set(left)
    assert after_it_left == []
    assert refused == ["proposal"]
    assert named_as_changed(desks, "ank") == [done.reference]


def test_the_page_of_a_case_marks_what_others_added_since(desks: Desks) -> None:
    done = looked_at(desks, "ank")
    there = reverse("desk-case", args=[done.reference])
    desks.perform(done, a.Note(words="Bea keek."), by="staff:2")
    length = len(desks.story(done))

    first = desks["bea"].get(there)
    page = desks["ank"].get(there)
    again = desks["ank"].get(there)

    assert first.context["fresh"] == frozenset()
    assert page.context["fresh"] == {length}
    assert text(page).count("sinds u voor het laatst keek") == 1
    assert again.context["fresh"] == frozenset()
