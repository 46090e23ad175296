"""What somebody waits for in vain: a way outside, an office that is closed, a task."""

from __future__ import annotations

import pytest

from gehoord.procedure.proof import prove
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

NONE = "legal_bases = []"
OUTSIDE = """
[third-party]
name = "the Health Ombudsman"
window = "{}"

[[filing-window]]
id = "late"
length = "{}"
from = "{}"
late = "may-refuse"
source = "line 1"

[acts]
excuse-lateness = {{ by = ["owner"], source = "line 1" }}
"""
WINDOWS = [
    ("within a year of when you knew of it", "1 year", "discovery", True),
    ("within a year of when you knew of it", "11 months", "event", True),
    ("within a year of when you knew of it", "10 months", "event", False),
    ("within a year of our answer", "1 year", "event", False),
    ("1 year", "3 years", "event", False),
    ("binnen een jaar nadat het gebeurde", "1 year", "event", True),
    ("within a year of when you knew of it", "1 year", "end-of-service", False),
]
CLOSED = """
[[closed]]
from = 2027-07-19
until = 2027-08-06
name = {{ nl = "zomer", en = "summer" }}

[[closed]]
from = 2027-08-09
until = 2027-08-27
name = {{ nl = "zomer", en = "summer" }}

[[term]]
id = "judge"
strength = "promise"
within = "6 weeks"
skips_closed = true
roll = "none"
source = "line 2"

[[term]]
id = "acknowledge"
strength = "promise"
within = "1 week"
from = "{}"
kept_by = ["receipt"]
warn = ["1 working day"]
{}
source = "line 3"
"""
ONLINE = f'{NONE}\nchannels = ["web", "email"]'
STRETCHES = [
    (NONE, "filed", "", True),
    (NONE, "filed", "skips_closed = true", False),
    (NONE, "handler-appointed", "", False),
    (ONLINE, "filed", "", False),
]
MOVE = """
[urgent]
grounds = {{ nl = ["gevaar"], en = ["danger"] }}
source = "line 4"

[[term]]
id = "move"
strength = "promise"
within = "24 hours"
from = "{}"
done_by = [{}]
warn = ["12 hours", "2 hours"]
about = {{ nl = "een andere plek", en = "another place" }}
source = "line 4"
"""
TASKS = [
    ("marked-urgent", '"agreement-settled"', True),
    ("filed", '"agreement-settled"', True),
    ("agreed", '"agreement-settled"', False),
    ("marked-urgent", '"agreed", "agreement-settled"', False),
    ("marked-urgent", '"conversation-held"', False),
]


def _found(code: str, head: str, body: str) -> list[Unsound]:
    return [x for x in problems(laid_over("wkkgz", head, body)) if x.code == code]


@pytest.mark.parametrize(("theirs", "ours", "since", "late"), WINDOWS)
def test_who_complains_here_in_time_must_not_be_too_late_outside(
    theirs: str, ours: str, since: str, *, late: bool
) -> None:
    body = OUTSIDE.format(theirs, ours, since)

    found = _found("outside-over-before-answer", NONE, body)

    assert bool(found) is late
    assert all("Health Ombudsman" in sentence(x, "nl") for x in found)
    assert all(not x.error and x.key == ("third-party", "window") for x in found)


@pytest.mark.parametrize(("head", "since", "more", "over"), STRETCHES)
def test_a_term_that_runs_on_is_not_over_before_somebody_is_there_again(
    head: str, since: str, more: str, *, over: bool
) -> None:
    body = CLOSED.format(since, more)

    found = _found("closed-longer-than-term", head, body)

    assert [x.facts["terms"] for x in found] == (["acknowledge"] if over else [])


def test_closed_weeks_are_one_stretch_over_the_weekends_between_them() -> None:
    weeks = CLOSED.format("filed", "")
    fortnight = weeks.replace('within = "1 week"', 'within = "30 days"')

    (found,) = _found("closed-longer-than-term", NONE, fortnight)

    assert "40 days in a row" in sentence(found, "en")
    assert "40 dagen achter elkaar" in sentence(found, "nl")


@pytest.mark.parametrize(("since", "done", "alone"), TASKS)
def test_a_promise_of_something_done_is_somebodys_task(
    since: str, done: str, *, alone: bool
) -> None:
    procedure = laid_over("wkkgz", NONE, MOVE.format(since, done))

    found = [x for x in prove(procedure).broken if x.code == "nobodys-task"]

    assert [x.key for x in found] == ([("term", "move", "done_by")] if alone else [])
    assert all("settle-agreement" in sentence(x, "en") for x in found)
    assert all(sentence(x, "en") != sentence(x, "nl") for x in found)
