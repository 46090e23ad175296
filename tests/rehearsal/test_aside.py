"""What is set aside counts where a rule looks at it, and nowhere else."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.parts import Channel
from gehoord.rehearsal.aside import (
    ASIDE,
    NOTHING,
    asides,
    sources,
    values,
    with_aside,
)
from gehoord.rehearsal.place import LookedBack
from gehoord.rehearsal.questions import question
from gehoord.rehearsal.slots import _HOLDING, OWN_DAYS, emptied, filled
from gehoord.rehearsal.stand import Place
from gehoord.rehearsal.wall import Wall
from gehoord.rehearsal.watched import Asking, Question, itself

WALL = Wall(date(2027, 1, 1), ZoneInfo("Europe/Amsterdam"))
TOLD = Case(length=3, channel=Channel.ORAL, times_extended=2)


def asking() -> Asking:
    return Asking(values(TOLD), 0, WALL)


def test_what_is_looked_at_is_known_and_written_down() -> None:
    asks = asking()
    case = filled(with_aside(TOLD), (), (), asides(asks, 0))

    looked = case.times_extended

    assert looked == 2
    assert asks.asked == {Question(ASIDE.index("times_extended"), itself, -1, 0): 2}


def test_what_a_rule_changes_is_its_own_and_the_rest_stays_where_it_stood() -> None:
    asks = asking()
    case = filled(with_aside(TOLD), (), (), asides(asks, 0))

    changed = replace(case, silence=5)

    found = dict(zip(ASIDE, sources(changed), strict=True))
    assert changed.silence == 5
    assert found["silence"] == (-2, 5)
    assert found["channel"] == (ASIDE.index("channel"), 0)
    assert asks.asked == {}


def test_what_the_changed_case_remembers_of_itself_is_worked_out_anew() -> None:
    case = with_aside(TOLD)
    before = case.kept_out

    changed = replace(case, mentions=frozenset({1}))

    assert before == frozenset()
    assert changed.kept_out == {1}


def test_cases_that_differ_in_it_alone_stand_at_one_place() -> None:
    other = replace(TOLD, times_extended=3, channel=Channel.WEB)

    places = [
        tuple(vars(emptied(with_aside(each), (), NOTHING)).values())
        for each in (TOLD, other)
    ]

    assert places[0] == places[1]


def test_a_place_does_not_rest_on_it() -> None:
    empty = emptied(with_aside(TOLD), (), NOTHING)

    place = Place(empty, (), ())

    assert place.question == question(TOLD)
    with pytest.raises(LookedBack, match="channel"):
        _ = empty.channel


def test_after_a_decision_nobody_looks_at_it_any_more() -> None:
    asks = asking()
    case = filled(with_aside(TOLD), (), (), asides(asks, 0))

    asks.end()

    with pytest.raises(LookedBack, match="times_extended"):
        _ = case.times_extended


def test_it_is_part_of_a_case_and_holds_no_day() -> None:
    known = {each.name for each in fields(Case)}

    assert set(ASIDE) <= known - {*OWN_DAYS, *_HOLDING, "terms", "letters", "proposals"}
