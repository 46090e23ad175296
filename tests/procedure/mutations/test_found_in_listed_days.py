"""Faults planted in the days that a procedure lists itself: each is found."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.unsound import UNSOUND
from tests.procedure.examples.test_invented import text

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

    assert found == ()
