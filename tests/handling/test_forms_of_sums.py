"""How much money is promised is asked where it counts, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from gehoord.handling.forms import ActForm, to_act
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.parts import About
from gehoord.procedure.situation import Situation
from tests.cast import OFFICE
from tests.handling.test_forms_of_refusals import FRIDAY
from tests.procedure.examples.test_invented import invented

NOW = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)


def form(act: type[a.Act], name: str, **said: str) -> ActForm:
    case = Case(about=About.NOBODY, handler=1, filed_at=FRIDAY)
    situation = Situation(
        procedure=invented(name), case=case, office=OFFICE, by="staff:1", now=NOW
    )
    data = QueryDict(urlencode(said)) if said else None
    return ActForm(act, situation, lang="nl", data=data)


@pytest.mark.parametrize("act", [a.Propose, a.Judge, a.RecordConversation])
def test_it_is_asked_where_a_procedure_bounds_somebody(act: type[a.Act]) -> None:
    assert "amount" in form(act, "concert-hall").fields
    assert "amount" not in form(act, "hospital").fields


def test_who_proposes_something_says_how_much() -> None:
    assert form(a.Propose, "concert-hall").fields["amount"].required
    assert not form(a.Judge, "concert-hall").fields["amount"].required


def test_what_is_filled_in_goes_along() -> None:
    made = form(a.Propose, "concert-hall", words="Wij betalen.", amount="350")

    assert made.is_valid()
    assert to_act(made) == a.Propose(words="Wij betalen.", amount="350")


def test_when_it_was_paid_is_asked_with_today_filled_in() -> None:
    asked = form(a.RecordPayment, "movers-board").fields["on"]

    assert asked.initial == NOW.date()
