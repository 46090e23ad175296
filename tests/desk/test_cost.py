"""A page costs the same number of questions to the database however much there is."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed

pytestmark = pytest.mark.django_db


def questions(client: Client, there: str) -> int:
    client.get(there)  # what is kept in memory is there the second time
    with CaptureQueriesContext(connection) as asked:
        assert client.get(there).status_code == 200
    return len(asked)


def test_a_work_list_costs_the_same_with_one_case_and_with_ten(desks: Desks) -> None:
    filed(desks.firm)
    with_one = questions(desks["ank"], reverse("desk"))

    for _ in range(9):
        filed(desks.firm)

    assert questions(desks["ank"], reverse("desk")) == with_one
    assert with_one <= 12  # one of them for owners: which letters cannot leave


def test_a_case_page_costs_the_same_for_a_long_story(desks: Desks) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    there = reverse("desk-case", args=[done.reference])
    at_first = questions(desks["ank"], there)

    for number in range(20):
        desks.perform(done, a.Note(words=f"Notitie {number}"), by="staff:1")

    assert questions(desks["ank"], there) == at_first
    assert at_first <= 16  # two of them: who was refused it, which cases name it


def test_an_act_page_asks_no_more_than_the_case_page(desks: Desks) -> None:
    done = filed(desks.firm)

    there = reverse("desk-act", args=[done.reference, "record-concern"])

    assert questions(desks["ank"], there) <= 12
