"""What is counted from a day comes out as it does from the day that it is like."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from gehoord.console.procedure_file import calendars, patterns, shipped, text_of
from gehoord.procedure.case import Case
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.reading import read
from gehoord.procedure.terms import count_hours, count_term
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
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


@pytest.mark.parametrize("name", ["care-farm", "housing-corporation"])
def test_hours_from_a_day_are_as_many_as_from_any_day_with_the_same_sign(
    name: str,
) -> None:
    procedure = invented(name)
    like = likeness(procedure, DATES, 14)
    in_hours = [
        each
        for each in procedure.terms
        if isinstance(each.length, Length) and each.length.unit is Unit.HOURS
    ]

    for term in in_hours:
        assert isinstance(term.length, Length)
        known: dict[object, object] = {}
        for number, day in enumerate(DATES[:600]):
            began = datetime.combine(day, time(15), tzinfo=procedure.zone)
            ends = count_hours(term.length, began).ends.astimezone(procedure.zone)
            away = ends.replace(tzinfo=None) - began.replace(tzinfo=None)
            sign = like.sign(number, "file", [(term.id, 0)])
            assert known.setdefault(sign, away) == away
        assert len(known) < len(DATES) / 5
    assert in_hours


HARD = ("care-farm", "housing-corporation", "health-trust", "orchestra", "theme-park")
"""Hours, a fast lane, a way on until some day, a panel that one can object to."""


@pytest.mark.parametrize("name", HARD)
def test_under_any_construct_what_was_found_out_is_what_the_rules_say(
    name: str,
) -> None:
    rules, busy = invented(name), Assumptions(per_month=3.0, hours=4.0)
    rehearsal = Rehearsal(rules, busy, first=date(2027, 1, 1))

    looked_up = [rehearsal.run(Random(number)) for number in range(3)]  # noqa: S311

    plainly = Rehearsal(rules, busy, first=date(2027, 1, 1), forget=False)
    assert looked_up == [plainly.run(Random(number)) for number in range(3)]  # noqa: S311
    assert rehearsal.journey.decided < plainly.journey.decided / 2


@pytest.mark.parametrize("name", ["theatre-school", "welfare-foundation"])
def test_a_letter_that_a_warning_sends_is_posted_to_who_has_no_mail(name: str) -> None:
    rules = invented(name)
    on_paper = Assumptions(by_post=0.5, hours=4.0)
    rehearsal = Rehearsal(rules, on_paper, first=date(2027, 1, 1))

    looked_up = [rehearsal.run(Random(number)) for number in range(2)]  # noqa: S311

    plainly = Rehearsal(rules, on_paper, first=date(2027, 1, 1), forget=False)
    assert looked_up == [plainly.run(Random(number)) for number in range(2)]  # noqa: S311
