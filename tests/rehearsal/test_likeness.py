"""What is counted from a day comes out as it does from the day that it is like."""

from __future__ import annotations

from dataclasses import is_dataclass
from datetime import UTC, date, datetime, timedelta
from typing import get_args, get_type_hints
from zoneinfo import ZoneInfo

import pytest

from gehoord.console.procedure_file import calendars, patterns, shipped, text_of
from gehoord.procedure.case import Case
from gehoord.procedure.parts import LetterState, Proposal, RunningTerm
from gehoord.procedure.reading import read
from gehoord.procedure.terms import count_term
from gehoord.rehearsal.likeness import _dated, likeness, moved
from gehoord.rehearsal.place import Forgotten, LookedBack, bare

ZONE = ZoneInfo("Europe/Amsterdam")
DATES = tuple(date(2027, 1, 1) + timedelta(days=number) for number in range(730))


@pytest.mark.parametrize("name", shipped())
def test_a_term_is_as_long_from_a_day_as_from_any_day_with_the_same_sign(
    name: str,
) -> None:
    procedure = read(text_of(name), calendars(), patterns())
    like = likeness(procedure, DATES, 14)

    for term in procedure.terms:
        known: dict[object, object] = {}
        for number, day in enumerate(DATES[:600:3]):
            counted = count_term(term, day, calendar=procedure.calendar)
            if counted is None:
                continue
            ends = counted.last_day - day
            sign = like.sign(3 * number, "file", [(term.id, 0)])
            assert known.setdefault(sign, ends) == ends


def test_the_clock_acts_as_long_before_the_end_on_days_with_the_same_sign() -> None:
    procedure = read(text_of("kleuterrevolutie"), calendars(), patterns())
    like = likeness(procedure, DATES, 14)
    term = procedure.term("name-handler")
    assert term

    before_ascension = DATES.index(date(2027, 4, 29))  # it ends on Ascension Day

    an_ordinary_thursday = DATES.index(date(2027, 6, 10))
    signs = [
        like.sign(number, "file", [(term.id, 0)])
        for number in (before_ascension, an_ordinary_thursday)
    ]
    assert signs[0] != signs[1]
    assert like.sign(before_ascension, "close", []) == like.sign(7, "close", [])


def test_where_a_day_is_named_the_free_days_around_it_count() -> None:
    procedure = read(text_of("kleuterrevolutie"), calendars(), patterns())

    like = likeness(procedure, DATES, 14)

    christmas = DATES.index(date(2028, 12, 22))
    assert DATES[like.around[christmas]] == date(2028, 12, 22)
    assert like.sign(christmas, "take-more-time", []) == christmas
    assert len(set(like.around)) < len(DATES) / 2
    assert all(first <= number for number, first in enumerate(like.around))


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


def test_what_a_rule_asked_for_is_remembered_and_moves_along() -> None:
    filed = datetime(2027, 3, 5, 11, tzinfo=UTC)  # noon, in winter
    case = bare(Case(filed_at=filed, received_at=filed), frozenset({"filed_at"}))

    later = moved(case, 30, ZONE)

    assert later.filed_at == datetime(2027, 4, 4, 10, tzinfo=UTC)
    assert type(later.received_at) is Forgotten


def test_a_term_counted_from_an_earlier_day_is_told_apart_by_that_day() -> None:
    procedure = read(text_of("awb"), calendars(), patterns())
    like = likeness(procedure, DATES, 14)
    term = procedure.term("decide-with-advice")
    assert term
    assert term.counted_from == "filed"

    today = DATES.index(date(2027, 6, 10))
    signs = [like.sign(today, "ask-advice", [(term.id, -n)]) for n in range(7)]

    filed = [like.ends[term.id][today - n] for n in range(7)] if like.ends else []
    assert signs == [(each,) for each in filed]
    assert len(set(signs)) == 3  # a Saturday and a Sunday move on to Monday


def test_a_rule_that_asks_for_a_forgotten_instant_stops_the_rehearsal() -> None:
    case = bare(Case(filed_at=datetime(2027, 3, 5, tzinfo=UTC)))

    assert type(case.filed_at) is Forgotten
    with pytest.raises(LookedBack, match="filed_at"):
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
