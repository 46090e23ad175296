"""What a rehearsal shows follows from the rules and the circumstances alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from gehoord.console.procedure_file import calendars, patterns, shipped, text_of
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Cause, Rehearsal, Rehearsed
from gehoord.rehearsal.report import Report, report

FIRST = date(2027, 1, 1)
QUIET = Assumptions(people=3, hours=20.0, ill=0.0, per_month=2.0)


def procedure(name: str) -> Procedure:
    return read(text_of(name), calendars(), patterns())


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - chance here is no secret


def rehearsed(rehearsal: Rehearsal, runs: int) -> Rehearsed:
    total = Rehearsed()
    for number in range(runs):
        total.add(rehearsal.run(chance(number)))
    return total


def shown(name: str, assumptions: Assumptions, runs: int = 4) -> Report:
    rules = procedure(name)
    rehearsal = Rehearsal(rules, assumptions, first=FIRST)
    return report(rules, rehearsed(rehearsal, runs))


@pytest.mark.parametrize("name", shipped())
def test_what_is_forgotten_changes_nothing_that_a_rule_decides(name: str) -> None:
    rules = procedure(name)
    busy = Assumptions(per_month=6.0, hours=4.0)

    forgetful = rehearsed(Rehearsal(rules, busy, first=FIRST), 2)
    exact = rehearsed(Rehearsal(rules, busy, first=FIRST, forget=False), 2)

    assert exact == forgetful
    assert exact.tally.arrived.total() > 90


def test_the_same_chance_gives_the_same_year() -> None:
    rules = procedure("kleuterrevolutie")

    once = Rehearsal(rules, Assumptions(), first=FIRST).run(chance(7))
    again = Rehearsal(rules, Assumptions(), first=FIRST).run(chance(7))
    another = Rehearsal(rules, Assumptions(), first=FIRST).run(chance(8))

    assert once == again
    assert once != another


def test_with_people_and_hours_enough_every_promise_is_kept() -> None:
    at_work = replace(QUIET, leave=0, summer_leave=0, about_handler=0.0)

    found = shown("kleuterrevolutie", at_work)

    assert found.broken_years == 0
    assert {term.not_kept for term in found.terms} == {0}
    assert sum(term.due for term in found.terms) > 200


def test_two_people_away_together_break_the_promises_of_july_because_of_it() -> None:
    away = Assumptions(people=2, together=True, hours=20.0, ill=0.0, per_month=8.0)

    found = shown("kleuterrevolutie", away)

    assert found.broken_summers == found.years == 4
    assert not found.keeps_summer
    assert found.summer.causes.keys() == {Cause.HOLIDAYS.value}


def test_too_few_hours_break_promises_whoever_is_there() -> None:
    few = Assumptions(people=2, hours=1.0, leave=0, summer_leave=0, ill=0.0)

    found = shown("wkkgz", few)

    (judge,) = (term for term in found.terms if term.term == "judge")
    assert judge.missed > 0
    assert judge.causes.keys() == {Cause.STAFFING.value}


def test_a_term_shorter_than_the_work_takes_is_called_too_short() -> None:
    slow = replace(QUIET, lead=4.0, asks_time=False, leave=0, summer_leave=0)

    found = shown("wkkgz", replace(slow, lead=8.0))

    (judge,) = (term for term in found.terms if term.term == "judge")
    assert judge.causes.keys() == {Cause.TOO_SHORT.value}


def test_who_says_in_time_that_more_time_is_needed_keeps_the_promise() -> None:
    slow = replace(QUIET, lead=5.0, leave=0, summer_leave=0, about_handler=0.0)

    silent = shown("kleuterrevolutie", replace(slow, asks_time=False))
    telling = shown("kleuterrevolutie", slow)

    assert silent.more_time == 0
    assert telling.more_time > 0
    assert telling.broken_years < silent.broken_years


def test_ten_years_are_ten_summers() -> None:
    rules = procedure("kleuterrevolutie")

    done = Rehearsal(rules, Assumptions(), first=FIRST, years=10).run(chance(1))

    assert done.years == 10
    assert 400 < done.tally.arrived.total() < 560
    assert done.tally.unfinished == 0
