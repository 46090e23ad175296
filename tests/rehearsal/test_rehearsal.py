"""What a rehearsal shows follows from the rules and the circumstances alone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from gehoord.console.procedure_file import calendars, patterns, shipped, text_of
from gehoord.procedure.acts import ACTS
from gehoord.procedure.parts import Result
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.rehearsal.assumptions import DAYS, Assumptions
from gehoord.rehearsal.comparison import Cause, Rehearsal, Rehearsed, _cause
from gehoord.rehearsal.deeds import DEEDS
from gehoord.rehearsal.place import LookedBack
from gehoord.rehearsal.report import Report, report
from gehoord.rehearsal.roster import roster
from gehoord.rehearsal.tally import Tally
from gehoord.rehearsal.year import Year
from tests.procedure.examples.test_invented import invented

FIRST = date(2027, 1, 1)
ROOT = Path(__file__).parents[2]
LEFT_OUT = {
    "answer-data-request",
    "check-improvement",
    "postpone-destruction",
    "release-destruction",
    "settle-agreement",
    "take-back",
}
"""Nobody asks for data, agrees on a measure, or keeps a case longer, in a rehearsal."""
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
    busy = Assumptions(per_month=5.0, hours=4.0)

    forgetful = rehearsed(Rehearsal(rules, busy, first=FIRST), 1)
    exact = rehearsed(Rehearsal(rules, busy, first=FIRST, forget=False), 1)

    assert exact == forgetful
    assert exact.tally.arrived.total() > 40


@pytest.mark.parametrize("name", ["kleuterrevolutie", "school", "youth-care"])
def test_what_was_found_out_in_other_years_is_what_the_rules_say(name: str) -> None:
    rules = procedure(name)
    others = Assumptions(per_month=3.0, hours=3.0, people=3, by_post=0.2, oral=0.3)
    rehearsal = Rehearsal(rules, others, first=date(2028, 9, 1))
    rehearsed(rehearsal, 8)
    before = rehearsal.journey.decided

    looked_up = rehearsal.run(chance(8))

    plainly = Rehearsal(rules, others, first=date(2028, 9, 1), forget=False)
    assert looked_up == plainly.run(chance(8))
    decided = rehearsal.journey.decided - before
    assert decided < plainly.journey.decided / 2


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


def test_a_promise_that_is_broken_again_in_one_case_counts_again() -> None:
    first, again = date(2027, 7, 5), date(2027, 8, 9)
    tally = Tally()

    for day in (first, again):
        tally.settle(7, "tell", day, Result.MISSED)

    assert tally.results.total() == 2
    assert tally.broken == {(7, "tell"): [first, again]}


def test_every_promise_that_was_not_kept_has_its_reason() -> None:
    slow = replace(QUIET, hours=1.0, lead=2.0, about_handler=0.6)

    found = shown("wkkgz", slow, runs=1)

    for each in (*found.terms, *found.months, found.summer):
        assert sum(each.causes.values()) == each.not_kept
    assert found.summer.not_kept > 0


def test_a_year_from_august_on_has_one_summer_however_late_it_all_ends() -> None:
    rules = procedure("wkkgz")
    flood = Assumptions(per_month=12.0, hours=1.5, ill=0.0)

    done = Rehearsal(rules, flood, first=date(2027, 8, 1)).run(chance(1))

    found = report(rules, done)
    assert done.broken_summers == done.broken_years == done.years == 1
    assert sum(each.worked for each in found.months) > 90
    for each in found.months:
        assert each.worked <= each.hours + 0.1  # both are rounded


def test_a_term_that_only_waiting_breaks_is_broken_by_what_is_assumed_of_it() -> None:
    slow = replace(QUIET, lead=4.0, asks_time=False, leave=0, summer_leave=0)

    found = shown("wkkgz", replace(slow, lead=8.0))

    (judge,) = (term for term in found.terms if term.term == "judge")
    assert judge.causes.keys() == {Cause.WAITING.value}


def test_who_says_in_time_that_more_time_is_needed_keeps_the_promise() -> None:
    slow = replace(QUIET, lead=5.0, leave=0, summer_leave=0, about_handler=0.0)

    silent = shown("kleuterrevolutie", replace(slow, asks_time=False))
    telling = shown("kleuterrevolutie", slow)

    assert silent.more_time == 0
    assert telling.more_time > 0
    assert telling.broken_years < silent.broken_years


def test_whatever_the_rules_call_a_duty_can_be_rehearsed() -> None:
    source = (ROOT / "src/gehoord/procedure/duties.py").read_text(encoding="utf-8")
    named = set(re.findall(r'"([a-z-]+)"', source)) & ACTS.keys()

    assert named - set(DEEDS) == LEFT_OUT


def test_who_does_not_agree_goes_to_the_next_stage_first() -> None:
    found = shown("uk-council-code", replace(QUIET, disagrees=1.0, escalates=1.0))

    second = [each for each in found.terms if each.term == "respond-2"]
    acknowledged = next(each for each in found.terms if each.term == "acknowledge")
    assert second[0].due > 50
    assert acknowledged.due == acknowledged.kept


def test_ten_years_are_ten_summers() -> None:
    rules = procedure("kleuterrevolutie")

    few = Assumptions(per_month=0.5)

    done = Rehearsal(rules, few, first=FIRST, years=10).run(chance(1))

    assert done.years == 10
    assert 40 < done.tally.arrived.total() < 80
    assert done.tally.unfinished == 0


def test_a_refusal_that_nobody_gave_is_not_due() -> None:
    found = shown("awb", QUIET)

    refusals = [each for each in found.terms if each.term == "tell-not-taken-up"]

    assert all(each.due < 0.1 * found.complaints for each in refusals)


def test_an_aim_that_more_time_replaced_is_not_counted_as_kept() -> None:
    found = shown("kleuterrevolutie", QUIET)

    (aim,) = [each for each in found.terms if each.term == "propose"]

    assert aim.due + found.more_time <= found.complaints


def test_what_is_paid_first_is_paid_and_paid_back_in_a_rehearsal() -> None:
    rules = invented("movers-board")
    rehearsal = Rehearsal(rules, Assumptions(hours=8.0), first=FIRST)

    found = rehearsal.run(chance(1))

    assert found.cases > 0
    assert {each.term for each in report(rules, found).terms} == {"outcome", "refuse"}


def test_what_looks_back_where_nothing_is_forgotten_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def looking_back(*_said: object) -> Rehearsed:
        raise LookedBack("claims")

    monkeypatch.setattr(Rehearsal, "_compare", looking_back)
    rehearsal = Rehearsal(procedure("small-firm"), Assumptions(), first=FIRST)

    with pytest.raises(LookedBack, match="claims"):
        rehearsal.run(chance(1))


AFTER_HEARING = """
extends = "awb"
id = "mine"
version = "1"
name = { nl = "Regeling", en = "Procedure" }
organisation = "X"
address = "klachten@example.org"

[[term]]
id = "after-hearing"
strength = "promise"
within = "5 working days"
from = "complainant-heard"
kept_by = ["findings"]
ended_by = ["closing-begun"]
about = { nl = "oordeel na het horen", en = "judgement after the hearing" }
source = "s"
"""


def test_who_heard_both_sides_found_out_meanwhile_and_judges_within_days() -> None:
    rules = read(AFTER_HEARING, calendars(), patterns())
    rehearsal = Rehearsal(rules, QUIET, first=FIRST)

    found = report(rules, rehearsed(rehearsal, runs=2))

    (promise,) = [each for each in found.terms if each.term == "after-hearing"]
    assert promise.due > 20
    assert promise.causes.get(Cause.WAITING, 0) < 0.2 * promise.due


def test_a_term_that_is_over_before_anybody_can_work_is_called_too_short() -> None:
    text = AFTER_HEARING.replace("5 working days", "1 hour")
    rules = read(text.replace("complainant-heard", "filed"), calendars(), patterns())
    enough = replace(QUIET, leave=0, summer_leave=0, hours=500.0, lead=0.0)

    done = Rehearsal(rules, enough, first=FIRST).run(chance(1))

    (promise,) = [x for x in report(rules, done).terms if x.term == "after-hearing"]
    assert promise.causes.keys() == {Cause.TOO_SHORT.value}


def test_own_days_before_a_judgement_take_the_place_of_the_usual() -> None:
    rules = procedure("wkkgz")
    long = replace(QUIET, waits={**DAYS, "judge": 60})

    usual = report(rules, Rehearsal(rules, QUIET, first=FIRST).run(chance(1)))
    given = report(rules, Rehearsal(rules, long, first=FIRST).run(chance(1)))

    assert given.half_closed_in > usual.half_closed_in + 30


def test_a_case_that_begins_on_the_last_day_is_worked_on_no_more() -> None:
    late = Rehearsal(procedure("small-firm"), QUIET, first=FIRST)
    year = Year(late.journey, QUIET, late.rosters[0], frozenset())

    year.work.call(year.last + 1)

    assert year.work.called == -1


def test_the_days_ahead_are_those_that_one_would_count() -> None:
    rules, office = procedure("kleuterrevolutie"), Assumptions(people=3)
    days = roster(
        office, first=FIRST, end=365, calendar=rules.calendar, zone=rules.zone
    )
    last = len(days.dates) - 1

    for day in range(last):
        for wanted in (1, 6, 40):
            ahead = [n for n in range(day + 1, last + 1) if days.hours[n]]
            assert days.after(day, wanted) == (*ahead, *[last] * wanted)[wanted - 1]
        for person in range(office.people):
            here = [n for n in ahead if days.present[n] >> person & 1]
            assert days.back(person, day) == (here[0] if here else last)
    assert days.back(0, last) == last + 1


TALKS_WITHOUT_END = """
extends = "uk-council-code"
id = "mine"
version = "1"
name = { nl = "Regeling", en = "Procedure" }
organisation = "X"
address = "klachten@example.org"

[[stage]]
id = "1"
name = "Aan de telefoon"
entry = "start"
spoken = true
source = "s"

[[stage]]
id = "2"
name = "Op papier"
entry = "on-request"
within = "unspecified"
source = "s"
"""


def test_a_talk_that_is_asked_for_without_end_ends_the_day_and_leaves_it_open() -> None:
    text = TALKS_WITHOUT_END
    rules = read(text, calendars(), patterns())
    few = replace(QUIET, per_month=1.0)

    found = report(rules, Rehearsal(rules, few, first=FIRST).run(chance(1)))

    assert found.unfinished > 0.5 * found.complaints
    assert not found.comes_to_an_end


def test_what_would_not_have_been_needed_is_told_from_what_would_be_kept() -> None:
    late, idle, kept, broken = Tally(), Tally(), Tally(), Tally()
    late.settle(1, "judge", FIRST, Result.MISSED)
    kept.settle(1, "judge", FIRST, Result.KEPT)
    broken.settle(1, "judge", FIRST, Result.MISSED)
    idle.settle(1, "judge", FIRST, Result.MOOT)

    key = (1, "judge")
    assert _cause(key, [late, kept]) == (Cause.HOLIDAYS, True)
    assert _cause(key, [late, idle]) == (Cause.HOLIDAYS, False)
    assert _cause(key, [late, broken, idle]) == (Cause.STAFFING, False)
    assert _cause(key, [late, broken, broken, broken]) == (Cause.TOO_SHORT, True)
