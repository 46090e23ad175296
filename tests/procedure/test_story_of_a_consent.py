"""The time starts once who complains said yes, or no, to what is asked of them."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.changing import replace
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import FATIMA
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import FIRST_LINES, recipes

BLOCK = next(x for base, x in recipes() if base == "wkkgz" and '"consent"' in x)
TEXT = FIRST_LINES.format(base="wkkgz") + BLOCK


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_before_an_answer_no_time_runs_and_from_it_all_of_it_does(answer: str) -> None:
    story = Telling(read(TEXT, calendars(), patterns()))
    story.file()
    story.days(5)
    assert "judge" not in story.last_days

    said = replace(FATIMA, own=(("consent", answer),))
    story.act(COMPLAINANT, a.GiveParticulars(particulars=said))

    assert story.last_days["judge"] == date(2027, 4, 21)  # six weeks from 10 March


def test_who_answers_with_the_complaint_waits_for_nothing() -> None:
    story = Telling(read(TEXT, calendars(), patterns()))

    story.file(particulars=replace(FATIMA, own=(("consent", "yes"),)))

    assert story.last_days["judge"] == date(2027, 4, 16)
