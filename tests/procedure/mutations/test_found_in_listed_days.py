"""Faults planted in the days that a procedure lists itself: each is found."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import UNSOUND
from tests.procedure.examples.test_invented import text
from tests.promises.test_how_to_write import FIRST_LINES, procedure

SOUND = text("sea-agency")
FAULTS = {
    "nothing-closed": ("[[closed]]", '[[free-day]]\nsource = "art. 4"'),
    "law-runs-on": (
        'strength     = "promise"\nwithin       = "15 working days"',
        'strength     = "statutory"\nwithin       = "15 working days"',
    ),
    "one-year-of-free-days": ("2028-04-1", "2027-04-1"),
    "one-language": (
        '{ nl = "sluiting in de zomer", en = "summer closure" }',
        '"summer closure"',
    ),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_in_what_is_listed_is_found_for_what_it_is(code: str) -> None:
    before, after = FAULTS[code]
    assert before in SOUND
    text = SOUND.replace(before, after)
    if code == "one-year-of-free-days":
        text = text.replace("2028-01-02", "2027-12-31")

    found = problems(read(text, calendars(), patterns()))

    assert code in {each.code for each in found}
    assert UNSOUND[code].reason["nl"] != UNSOUND[code].reason["en"]


def test_nothing_is_found_in_days_that_are_listed_well() -> None:
    found = problems(read(SOUND, calendars(), patterns()))

    assert [each.code for each in found] == []


FREE = """
[[free-day]]
from   = 2027-{0:02}-24
name   = {{ nl = "dag {0}", en = "day {0}" }}
source = "choice"
"""
NO_CALENDAR = 'calendar = "none"\n'
WORKING = """
[[term]]
id     = "judge"
within = "20 working days"
source = "line 1"
"""


@pytest.mark.parametrize(
    ("days", "base", "term", "code"),
    [
        (0, "wkkgz", WORKING, "holidays-counted"),
        (1, "wkkgz", WORKING, "holidays-counted"),
        (8, "wkkgz", WORKING, ""),
        (0, "adr", "", "roll-without-holidays"),
        (8, "adr", "", ""),
    ],
)
def test_without_a_calendar_a_day_or_two_are_no_public_holidays(
    days: int, base: str, term: str, code: str
) -> None:
    listed = "".join(FREE.format(month) for month in range(1, days + 1))
    said = FIRST_LINES.format(base=base) + NO_CALENDAR + listed + term

    codes = {each.code for each in problems(procedure(said))}

    asked = {"holidays-counted", "roll-without-holidays"}
    assert codes & asked == ({code} if code else set())


@pytest.mark.parametrize(
    ("within", "soon"), [("1 week", True), ("10 days", True), ("2 weeks", False)]
)
def test_less_than_two_weeks_of_silence_close_no_case_unasked(
    within: str, *, soon: bool
) -> None:
    silence = f'[[term]]\nid = "last-silence"\nwithin = "{within}"\nsource = "line 1"\n'
    said = FIRST_LINES.format(base="wkkgz") + silence

    codes = {each.code for each in problems(procedure(said))}

    assert ("silence-too-soon" in codes) is soon
