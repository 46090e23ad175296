"""Where one talks first, a rehearsal talks too, and some then go on to write."""

from __future__ import annotations

from datetime import date
from random import Random

from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
from gehoord.rehearsal.report import report
from gehoord.rehearsal.unasked import unasked
from tests.procedure.examples.test_invented import invented

CALM = Assumptions(people=3, hours=20.0, ill=0.0, per_month=3.0)


def test_a_year_in_which_people_talk_first_keeps_what_a_talk_promises() -> None:
    rules = invented("village-school")

    done = Rehearsal(rules, CALM, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    found = {each.term: each for each in report(rules, done).terms}
    assert unasked(rules) == frozenset()
    assert found["talk"].due > found["respond-2"].due > 0
    assert found["hearing"].due > 0
    assert done.tally.outcomes["no-reaction-received"] > 0
    assert done.tally.unfinished <= 2
