"""Terms that stand still: only where the procedure says so, and not for ever."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.counted import StoodStill
from gehoord.procedure.days import Calendar
from gehoord.procedure.parts import About, Result
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, NOOR
from tests.procedure.telling import Telling, lines
from tests.shipped import FULL

TABLE = """
[suspension]
grounds = ["mediation"]
longest = "4 weeks"
source  = "choice"

[acts]
suspend = { by = ["handler"], source = "choice" }
resume  = { by = ["handler"], source = "choice" }
"""
MEDIATION = a.Suspend(ground="mediation", until=date(2027, 3, 19))


@pytest.fixture
def handled(dutch: Calendar) -> Telling:
    """Return a story under a procedure that lets terms stand still for mediation."""
    text = FULL["kleuterrevolutie"]
    own = text.replace("[acts]\n", TABLE, 1)
    story = Telling(read(own, {"nl": dutch}))
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    return story


def test_terms_stand_still_and_end_as_many_days_later(handled: Telling) -> None:
    handled.days(3)
    before = len(handled.entries)
    handled.act(NOOR.actor, MEDIATION)
    handled.days(4)
    handled.act(NOOR.actor, a.Resume())

    assert handled.told_since(before) == lines("""
        08-03 staff:4 suspended
        12-03 staff:4 resumed
        12-03 staff:4 term-opened propose 30-03
        12-03 staff:4 term-opened propose-or-tell 30-03
    """)
    term = handled.case.term("propose-or-tell")
    assert term is not None
    assert term.because[-1] == StoodStill(4, date(2027, 3, 30))


def test_while_terms_stand_still_nothing_warns_softens_or_is_missed(
    handled: Telling,
) -> None:
    handled.days(17)
    handled.act(NOOR.actor, a.Suspend(ground="mediation", until=date(2027, 4, 16)))
    before = len(handled.entries)
    handled.until(date(2027, 4, 16))
    assert handled.told_since(before) == []

    handled.days(1)

    assert handled.result("propose-or-tell") is Result.OPEN
    assert handled.last_days["propose-or-tell"] == date(2027, 4, 21)


def test_they_run_again_by_themselves_after_the_day_that_was_said(
    handled: Telling,
) -> None:
    handled.act(NOOR.actor, MEDIATION)
    handled.until(date(2027, 3, 20))

    assert not handled.case.is_suspended
    assert handled.last_days["propose"] == date(2027, 4, 10)


def test_a_proposal_makes_them_run_again(handled: Telling) -> None:
    handled.act(NOOR.actor, MEDIATION)
    handled.days(2)
    handled.act(NOOR.actor, a.Propose(words="Voorstel."))

    assert not handled.case.is_suspended
    assert handled.result("propose-or-tell") is Result.KEPT


def test_withdrawing_ends_it_too(handled: Telling) -> None:
    handled.act(NOOR.actor, MEDIATION)
    handled.act(COMPLAINANT, a.Withdraw())

    assert handled.is_at(Stage.CLOSED)
    assert not handled.case.is_suspended


def test_only_on_a_ground_of_the_procedure_and_not_too_long(handled: Telling) -> None:
    no_ground = a.Suspend(ground="vakantie", until=date(2027, 3, 19))
    too_long = a.Suspend(ground="mediation", until=date(2027, 4, 19))

    assert handled.refused(NOOR.actor, no_ground) == ("not-a-ground",)
    assert handled.refused(NOOR.actor, too_long) == ("beyond-maximum",)


def test_the_founding_procedure_lets_nothing_stand_still(story: Telling) -> None:
    story.file()

    assert story.refused(ANK.actor, MEDIATION) == ("not-in-procedure",)
