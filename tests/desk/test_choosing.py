"""What is not possible now says when it is, once, and what can be done about it first."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

_REASON = re.compile(r'<span class="not-now">(.*?)</span><p class="small">(.*?)</p>')


def test_the_page_says_where_a_case_stands_once_and_of_each_act_only_when_it_can_be(
    desks: Desks,
) -> None:
    done = filed(desks.firm)

    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    alone = text(desks["ank"].get(reverse("desk-act", args=[done.reference, "reopen"])))

    not_now = dict(_REASON.findall(page))
    assert page.count("Nog niemand behandelt deze klacht.") == 1
    assert not_now["Heropen het dossier"] == "Dit kan alleen na het sluiten."
    assert "Nog niemand behandelt deze klacht." in alone


def test_what_somebody_can_do_something_about_stands_before_what_waits_for_its_moment(
    desks: Desks,
) -> None:
    done = filed(desks.firm)

    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))

    waits = ["Dit kan alleen" in why for _title, why in _REASON.findall(page)]
    assert len(set(waits)) == 2
    assert waits == sorted(waits)
