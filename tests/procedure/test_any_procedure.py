"""
What holds under whatever procedure, whatever acts and days come.

A short run by default. `make nightly` takes many more stories of 25 steps, the same
ones every time: PROPERTY_STORIES says how many.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, run_state_machine_as_test

from gehoord.procedure import acts as a
from gehoord.procedure.parts import Kind
from gehoord.procedure.reading import read
from gehoord.procedure.reading.writing import written
from gehoord.procedure.roles import COMPLAINANT, Office, colleague
from gehoord.procedure.rules import Procedure
from tests.cast import OFFICE
from tests.procedure import anything
from tests.procedure.any_file import procedures, tables
from tests.procedure.examples.test_invented import text as invented
from tests.procedure.telling import AMSTERDAM, Telling
from tests.procedure.test_properties import OFFICES, AnyCase
from tests.shipped import CALENDARS, PATTERNS, SHIPPED, shipped

STORIES = int(os.environ.get("PROPERTY_STORIES", "0"))
DAYS = st.sampled_from((None, date(2027, 3, 1), date(2026, 1, 1)))


class AnyCaseUnderAnyProcedure(AnyCase):
    """A case under a procedure drawn with it."""

    drawn: st.SearchStrategy[Procedure] = procedures()

    @initialize(
        data=st.data(),
        filing=anything.filings(),
        office=st.sampled_from(OFFICES),
        hour=st.sampled_from((0, 9, 15, 23)),
        event_on=DAYS,
    )
    def first_word(
        self,
        data: st.DataObject,
        filing: a.File,
        office: Office,
        hour: int,
        event_on: date | None,
    ) -> None:
        self.procedure = data.draw(self.drawn)
        start = datetime(2027, 3, 5, hour, 59, tzinfo=AMSTERDAM)
        self.story = Telling(self.procedure, office=office, now=start)
        if colleague(office, filing.adviser) is None:
            filing = replace(filing, adviser=None)
        filing = replace(filing, event_on=event_on)
        oral = filing.channel == "oral"
        self.story.act(office[0].actor if oral else COMPLAINANT, filing)


def run(procedure: st.SearchStrategy[Procedure], examples: int) -> None:
    """Tell this many stories, or a night's worth of them."""
    kind = type("Told", (AnyCaseUnderAnyProcedure,), {"drawn": procedure})
    run_state_machine_as_test(
        kind,
        settings=settings(
            max_examples=STORIES or examples,
            stateful_step_count=25,
            derandomize=True,
            deadline=None,
            database=None,
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize("name", SHIPPED)
def test_whatever_happens_under_a_shipped_procedure_it_holds(name: str) -> None:
    run(st.just(shipped(name)), 4)


def test_whatever_happens_where_one_talks_first_and_skips_stages_it_holds() -> None:
    """With the answers and the posts that a story draws; a panel is named elsewhere."""
    before, after = invented("village-school").split("[[panel]]\n")
    said = before + after[after.index("\n\n") :]
    for named, drawn in (
        ('"abuse"', '"damage"'),
        ('"else"', '"delay"'),
        ('["director"]', '["director", "adviser"]'),
    ):
        assert named in said
        said = said.replace(named, drawn)

    run(st.just(read(said, CALENDARS, PATTERNS)), 6)


def test_whatever_happens_under_any_procedure_it_holds() -> None:
    run(procedures(), 15)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(table=tables())
def test_what_is_written_out_reads_back(table: dict[str, object]) -> None:
    once = written(table)

    assert written_again(once) == once
    assert read(once, CALENDARS, PATTERNS) == read(once, CALENDARS)


def written_again(text: str) -> str:
    return written(tomllib.loads(text))


def test_a_compliment_carries_no_clock_under_any_shipped_procedure() -> None:
    for name in SHIPPED:
        story = Telling(shipped(name), office=OFFICE)
        story.file("Goed gedaan.", kind=Kind.COMPLIMENT)
        assert not story.case.terms, name
