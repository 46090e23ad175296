"""What is counted from a day comes out as it does from the day that it is like."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from gehoord.console.procedure_file import calendars, patterns, shipped, text_of
from gehoord.procedure.case import Case
from gehoord.procedure.reading import read
from gehoord.procedure.terms import count_term
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.likeness import likeness
from gehoord.rehearsal.place import Forgotten, LookedBack, bare
from gehoord.rehearsal.roster import roster
from tests.procedure.examples.test_invented import invented

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


def test_nobody_works_on_a_day_that_the_file_lists_as_free_or_closed() -> None:
    procedure = invented("sea-agency")
    first = date(2027, 7, 30)

    found = roster(
        Assumptions(),
        first=first,
        end=20,
        calendar=procedure.calendar,
        zone=procedure.zone,
    )

    worked = [day for day, hours in zip(found.dates, found.hours, strict=True) if hours]
    assert worked[:2] == [first, date(2027, 8, 16)]
    assert date(2027, 11, 1) not in worked


def test_where_a_day_is_named_the_free_days_around_it_count() -> None:
    procedure = read(text_of("kleuterrevolutie"), calendars(), patterns())

    like = likeness(procedure, DATES, 14)

    christmas = DATES.index(date(2028, 12, 22))
    assert DATES[like.around[christmas]] == date(2028, 12, 22)
    assert like.sign(christmas, "take-more-time", []) == christmas
    assert len(set(like.around)) < len(DATES) / 2
    assert all(first <= number for number, first in enumerate(like.around))


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
