"""Which day can be chosen, and what is filled in, where a day is asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.forms import Field

from gehoord.handling.fields.days import DayField
from gehoord.handling.forms import ActForm
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.parts import About, Delivery, LetterState
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation
from tests.cast import OFFICE
from tests.handling.test_forms_of_refusals import FRIDAY
from tests.procedure.examples.test_invented import invented

NOW = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
NOTICE_GIVEN = date(2027, 3, 15)  # ten days after that day


def asked(act: type[a.Act], name: str, field: str) -> DayField:
    case = Case(about=About.NOBODY, handler=1, filed_at=FRIDAY)
    situation = Situation(
        procedure=invented(name), case=case, office=OFFICE, by="staff:1", now=NOW
    )
    found = ActForm(act, situation, lang="nl").fields[field]
    assert isinstance(found, DayField)
    return found


def further(procedure: Procedure, case: Case) -> dict[str, Field]:
    situation = Situation(
        procedure=procedure, case=case, office=OFFICE, by=COMPLAINANT, now=NOW
    )
    return dict(ActForm(a.Escalate, situation, lang="nl").fields)


def test_a_hearing_is_planned_from_the_first_day_of_which_all_hear_in_time() -> None:
    on = asked(a.PlanHearing, "sports-federation", "on")

    assert on.widget.attrs.get("min") == NOTICE_GIVEN.isoformat()
    assert "max" not in on.widget.attrs
    assert on.initial is None


def test_a_hearing_that_was_held_was_held_by_today() -> None:
    on = asked(a.Hear, "sports-federation", "on")

    assert on.widget.attrs.get("max") == NOW.date().isoformat()
    assert on.initial == NOW.date()


def test_nobody_promises_a_day_that_stood_there_already() -> None:
    until = asked(a.NameDate, "health-trust", "until")

    assert until.initial is None
    assert until.widget.attrs.get("min") == "2027-03-06"


def test_who_goes_further_is_asked_when_the_answer_came_where_that_counts() -> None:
    letter = LetterState(
        notice="judgement",
        to=COMPLAINANT,
        position=7,
        delivery=Delivery.POSTED,
        left_at=FRIDAY,
    )
    closed = Case(
        level="1",
        closed_at=FRIDAY,
        letters=(letter,),
        closing_letter="judgement",
        closing_position=7,
    )
    school, village = invented("theatre-school"), invented("village-school")

    on = further(school, closed)["received_on"]
    assert "grounds" in further(school, closed)
    assert "grounds" not in further(village, closed)

    assert "Ons antwoord ging op vrijdag 5 maart 2027 op de post." in on.help_text
    assert "woensdag 10 maart 2027" in on.help_text
    assert "tot en met woensdag 21 april 2027" in on.help_text
    assert not on.required
    assert "received_on" not in further(school, replace(closed, closed_at=None))
    assert "received_on" not in further(village, closed)
