"""After free days were corrected, open terms are counted again once."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from gehoord.console import recount
from gehoord.handling.opened import open_case
from gehoord.organisation import reading, texts
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.procedure.days import FreeDay
from tests.console.test_staff import FRIDAY, filed

pytestmark = pytest.mark.django_db

MONDAY = date(2027, 1, 4)


@pytest.fixture(autouse=True)
def read_anew() -> Iterator[None]:
    """Forget procedures that were read under another calendar."""
    reading.of_hash.cache_clear()
    yield
    reading.of_hash.cache_clear()


def again(capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert recount.run(Namespace()) == 0
    return capsys.readouterr().out


def test_a_new_free_day_moves_a_term_of_the_law_once(
    firm: Organisation,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = texts.shipped("awb")
    publish(firm, text, effective_from=date(2026, 11, 1), faults=lambda _: ())
    done = filed(firm)
    assert "in 0 cases" in again(capsys)

    nl = texts.calendars()["nl"]
    free = {**nl.free, MONDAY: FreeDay("kings-day", "a new decree")}
    corrected = {"nl": replace(nl, free=MappingProxyType(free))}
    monkeypatch.setattr(reading, "calendars", lambda: corrected)
    reading.of_hash.cache_clear()

    assert "in 1 case a" in again(capsys)
    case = open_case(firm.pk, done.case_id, now=FRIDAY).case
    days = [term.last_day for term in case.terms if term.id == "decide"]
    assert days == [MONDAY, date(2027, 1, 5)]
    assert "in 0 cases" in again(capsys)
