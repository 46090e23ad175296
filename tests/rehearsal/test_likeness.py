"""What is counted from a day comes out as it does from the day that it is like."""

from __future__ import annotations

from dataclasses import is_dataclass
from datetime import UTC, date, datetime, timedelta
from typing import get_args, get_type_hints
from zoneinfo import ZoneInfo

import pytest

from gehoord.console.procedure_file import calendars, patterns, shipped, text_of
from gehoord.procedure.case import Case
from gehoord.procedure.counting import count
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import LetterState, Proposal, RunningTerm
from gehoord.procedure.reading import read
from gehoord.procedure.terms import Roll
from gehoord.rehearsal.likeness import _dated, likeness, moved
from gehoord.rehearsal.place import FORGOTTEN, LookedBack, bare

ZONE = ZoneInfo("Europe/Amsterdam")
DATES = tuple(date(2027, 1, 1) + timedelta(days=number) for number in range(730))


@pytest.mark.parametrize("name", shipped())
def test_a_term_is_as_long_from_a_day_as_from_the_day_it_is_like(name: str) -> None:
    procedure = read(text_of(name), calendars(), patterns())
    like = likeness(procedure, DATES, 14)
    lengths = {
        each.length for each in procedure.terms if isinstance(each.length, Length)
    }

    for length in lengths:
        for roll in Roll:
            for number, day in enumerate(DATES[:600:3]):
                first = DATES[like.further[3 * number]]
                ends = [
                    count(length, each, roll=roll, calendar=procedure.calendar)
                    for each in (day, first)
                ]
                assert ends[0].last_day - day == ends[1].last_day - first


def test_many_days_are_like_an_earlier_one_and_none_like_a_later_one() -> None:
    procedure = read(text_of("kleuterrevolutie"), calendars(), patterns())

    like = likeness(procedure, DATES, 14)

    assert len(set(like.here)) < len(DATES) / 2
    assert len(set(like.here)) <= len(set(like.further))
    assert all(first <= number for number, first in enumerate(like.further))


def test_the_day_before_christmas_is_like_no_day_in_june() -> None:
    procedure = read(text_of("kleuterrevolutie"), calendars(), patterns())

    like = likeness(procedure, DATES, 14)

    christmas = DATES.index(date(2028, 12, 22))
    assert DATES[like.here[christmas]] == date(2028, 12, 22)


def test_everything_with_a_day_in_it_moves_along() -> None:
    with_days = {
        kind
        for hint in get_type_hints(Case).values()
        for kind in _kinds(hint)
        if is_dataclass(kind) and _has_day(kind)
    }
    known = {
        name: kind
        for name, kind in get_type_hints(Case).items()
        if name in _dated(Case)
    }

    moving = {each for hint in known.values() for each in _kinds(hint)}

    assert with_days - moving == {Proposal, LetterState}  # their instants are forgotten
    assert date in moving


def test_a_term_moves_by_the_clock_on_the_wall() -> None:
    summer = datetime(2027, 7, 1, 22, tzinfo=UTC)  # midnight in Amsterdam
    case = Case(
        terms=(
            RunningTerm(
                id="propose",
                strength="target",
                opened_at=summer,
                last_day=date(2027, 7, 1),
                ends_at=summer,
                fallback_at=None,
                warn_at=(),
                kept_by=(),
                ended_by=(),
                because=(),
            ),
        )
    )

    (term,) = moved(case, 150, ZONE).terms

    assert term.last_day == date(2027, 11, 28)
    assert term.ends_at == datetime(2027, 11, 28, 23, tzinfo=UTC)


def test_a_rule_that_asks_for_a_forgotten_instant_stops_the_rehearsal() -> None:
    case = bare(Case(filed_at=datetime(2027, 3, 5, tzinfo=UTC)))

    assert case.filed_at is FORGOTTEN
    with pytest.raises(LookedBack):
        case.filed_at.astimezone(ZONE)
    with pytest.raises(LookedBack):
        _ = case.filed_at < datetime(2027, 3, 6, tzinfo=UTC)


def _kinds(hint: object) -> set[type]:
    inner = get_args(hint)
    if not inner:
        return {hint} if isinstance(hint, type) else set()
    return {kind for each in inner for kind in _kinds(each)}


def _has_day(kind: type) -> bool:
    hints = get_type_hints(kind).values()
    return any(each in {date, datetime} for hint in hints for each in _kinds(hint))
