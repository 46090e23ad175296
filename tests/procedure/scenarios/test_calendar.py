"""Scenario 20: a new free day moves what the law moves, and shortens nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from gehoord.procedure import acts as a
from gehoord.procedure.days import FreeDay
from gehoord.procedure.parts import Result
from gehoord.procedure.roles import CLOCK, COMPLAINANT
from gehoord.procedure.rules import Procedure
from tests.procedure.scenarios.conftest import Under

FRIDAY = date(2027, 4, 16)


def with_free(procedure: Procedure, day: date) -> Procedure:
    """Return the procedure under a calendar in which this day is free as well."""
    free = {**procedure.calendar.free, day: FreeDay("kings-day", "a new decree")}
    calendar = replace(procedure.calendar, free=MappingProxyType(free))
    return replace(procedure, calendar=calendar)


def without_free(procedure: Procedure, day: date) -> Procedure:
    free = {d: each for d, each in procedure.calendar.free.items() if d != day}
    calendar = replace(procedure.calendar, free=MappingProxyType(free))
    return replace(procedure, calendar=calendar)


def test_a_term_of_the_law_ends_later_and_who_was_told_hears_it(under: Under) -> None:
    story = under("awb", 2027, 3, 5, 12)
    story.file()
    assert story.last_days["decide"] == FRIDAY
    assert story.refused(CLOCK, a.CountAgain()) == ("no-day-moves",)

    story.procedure = with_free(story.procedure, FRIDAY)
    story.act(CLOCK, a.CountAgain())

    assert story.last_days["decide"] == date(2027, 4, 19)
    days = [term.last_day for term in story.case.terms if term.id == "decide"]
    assert days == [FRIDAY, date(2027, 4, 19)]
    assert story.letters_to(COMPLAINANT)[-1] == "day-moved"
    assert story.refused(CLOCK, a.CountAgain()) == ("no-day-moves",)


def test_a_promise_of_the_organisation_stays_where_it_was(under: Under) -> None:
    more = '[[term]]\nid = "propose-or-tell"\nroll = "next-ordinary-day"\n'
    story = under("kleuterrevolutie", 2027, 3, 26, 12, more=more)
    story.file()
    promised = story.last_days["propose-or-tell"]
    assert promised == FRIDAY

    story.procedure = with_free(story.procedure, FRIDAY)

    assert story.refused(CLOCK, a.CountAgain()) == ("no-day-moves",)
    assert story.result("propose-or-tell") is Result.OPEN


def test_nothing_ends_earlier_when_a_free_day_turns_out_to_be_none(
    under: Under,
) -> None:
    story = under("awb", 2027, 2, 12, 12)
    story.file()
    assert story.last_days["decide"] == date(2027, 3, 30)

    story.procedure = without_free(story.procedure, date(2027, 3, 29))

    assert story.refused(CLOCK, a.CountAgain()) == ("no-day-moves",)


def test_only_the_clock_counts_again(under: Under) -> None:
    story = under("awb", 2027, 3, 5, 12)
    story.file()
    story.procedure = with_free(story.procedure, FRIDAY)

    assert story.refused(COMPLAINANT, a.CountAgain()) == ("not-yours",)
