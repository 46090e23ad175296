"""What asks for itself again ends a day of a rehearsal, and never keeps it going."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import replace
from datetime import date
from random import Random
from types import MappingProxyType

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.rehearsal import journey
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
from gehoord.rehearsal.course import Course
from gehoord.rehearsal.deeds import DEEDS
from gehoord.rehearsal.year import Year

MEETING = """
extends = "small-firm"
id = "mine"
version = "1"
name = { nl = "Regeling", en = "Procedure" }
organisation = "X"
address = "klachten@example.org"

[[term]]
id = "meeting"
strength = "promise"
within = "10 working days"
from = "filed"
done_by = ["respondent-heard"]
ended_by = ["closing-begun"]
about = { nl = "een gesprek met wie het aangaat", en = "a talk with whom it concerns" }
public = true
source = "s"

[acts]
hear = { by = ["handler"], source = "s" }
"""
WORDS = "…"
FEW = Assumptions(people=3, hours=20.0, ill=0.0, per_month=1.0, about_handler=0.0)
ABOUT_NOBODY = replace(FEW, about_staff=0.0, pass_on=0.0)
ABOUT_SOMEBODY = replace(FEW, about_staff=1.0)


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[int, int, str]]:
    """Count what was done, by complaint, day and act; one rehearsal at a time."""
    counted: Counter[tuple[int, int, str]] = Counter()
    act = Year.act

    def counting(
        self: Year, course: Course, day: int, by: str, *what: Hashable
    ) -> bool:
        if not act(self, course, day, by, *what):  # type: ignore[arg-type]
            return False
        counted[course.number, day, str(what[0])] += 1
        return True

    monkeypatch.setattr(Year, "act", counting)
    return counted


def rehearse(assumptions: Assumptions) -> Counter[str]:
    rules = read(MEETING, calendars(), patterns())
    rehearsal = Rehearsal(rules, assumptions, first=date(2027, 1, 1))
    chance = Random(1)  # noqa: S311 - chance here is no secret
    return rehearsal.run(chance).tally.outcomes


def test_where_a_complaint_is_about_nobody_no_term_asks_to_hear_them(
    done: Counter[tuple[int, int, str]],
) -> None:
    ended = rehearse(ABOUT_NOBODY)

    assert ended.total() > 0
    assert not [name for _, _, name in done if name == "hear"]


def test_whom_a_term_waits_for_is_heard_and_nobody_is_heard_twice_a_day(
    done: Counter[tuple[int, int, str]],
) -> None:
    rehearse(ABOUT_SOMEBODY)

    heard = {each: times for each, times in done.items() if each[2] == "hear"}
    assert heard
    assert max(heard.values()) <= 2 * 4  # each of two sides, in four offices


def test_what_leads_back_to_itself_ends_the_day(
    done: Counter[tuple[int, int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def hear(_: object, __: object, day: date) -> a.Act:
        return a.Hear(party=COMPLAINANT, on=day, minutes=WORDS)

    forever = MappingProxyType({**DEEDS, "hear": hear})
    monkeypatch.setattr(journey, "DEEDS", forever)

    ended = rehearse(replace(ABOUT_SOMEBODY, per_month=0.3, hours=1e6))

    assert ended.total() > 0
    assert 20 < max(done.values()) <= 30 * 4
