"""What happens by itself when nobody does what is to be done."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from gehoord.procedure.keys import FALLBACKS
from gehoord.procedure.unattended import Clocked, Then, then
from gehoord.procedure.vacancy import VACANT

TODAY: Final = date(2026, 3, 4)
YESTERDAY: Final = date(2026, 3, 3)
PROMISED: Final = Clocked(strength="promise")
AIMED: Final = Clocked(strength="target")
BY_LAW: Final = Clocked(strength="statutory")
APPOINTS: Final = Clocked(strength="promise", fallback="appoint-substitute")
SAYS_SO: Final = Clocked(strength="promise", fallback="say-not-finished")
APPOINTED: Final = Clocked(
    strength="promise", fallback="appoint-substitute", fell_back=True
)
SAID_SO: Final = Clocked(
    strength="promise", fallback="say-not-finished", fell_back=True
)
AIMED_AND_SAYS_SO: Final = Clocked(strength="target", fallback="say-not-finished")
AIMED_AND_SAID_SO: Final = Clocked(
    strength="target", fallback="say-not-finished", fell_back=True
)


@pytest.mark.parametrize(
    ("act", "by", "due", "found"),
    [
        ("appoint-handler", APPOINTS, TODAY, Then.APPOINT),
        ("record-concern", APPOINTS, TODAY, Then.CANNOT_APPOINT),
        ("send-by-post", APPOINTS, TODAY, Then.ALARM),
        ("appoint-handler", APPOINTED, TODAY, Then.COULD_NOT_APPOINT),
        ("propose", SAYS_SO, TODAY, Then.SAY_NOT_FINISHED),
        ("propose", SAID_SO, TODAY, Then.SAID_NOT_FINISHED),
        ("propose", SAID_SO, YESTERDAY, Then.LATE),
        ("propose", PROMISED, TODAY, Then.BROKEN),
        ("propose", PROMISED, YESTERDAY, Then.LATE),
        ("judge", BY_LAW, TODAY, Then.BROKEN_LAW),
        ("judge", BY_LAW, YESTERDAY, Then.LATE),
        ("propose", AIMED, TODAY, Then.NOTHING),
        ("propose", AIMED, YESTERDAY, Then.LATE_TARGET),
        ("propose", AIMED_AND_SAYS_SO, TODAY, Then.SAY_AIM_MISSED),
        ("propose", AIMED_AND_SAID_SO, TODAY, Then.SAID_AIM_MISSED),
        ("propose", AIMED_AND_SAID_SO, YESTERDAY, Then.LATE_TARGET),
        ("rule", Clocked(), None, Then.NOTHING),
        ("settle-agreement", Clocked(), TODAY, Then.REMIND),
        ("settle-agreement", Clocked(), YESTERDAY, Then.STAYS_OPEN),
        ("settle-agreement", Clocked(), None, Then.STAYS_OPEN),
        ("write", Clocked(), None, Then.NOTHING),
        ("postpone-destruction", Clocked(), TODAY, Then.STAYS_KEPT),
    ],
)
def test_each_duty_says_what_the_clock_does_or_did(
    act: str, by: Clocked, due: date | None, found: Then
) -> None:
    assert then(act, "", due, by, today=TODAY) is found


@pytest.mark.parametrize("fallback", FALLBACKS)
def test_each_fallback_of_a_procedure_is_something_that_happens(fallback: str) -> None:
    by = Clocked(strength="window", fallback=fallback)

    assert then("appoint-handler", "", TODAY, by, today=TODAY) == fallback


def test_a_third_party_that_is_gone_is_told_by_nobody_else() -> None:
    ahead = then("write", VACANT, TODAY, Clocked(), today=TODAY)
    late = then("write", VACANT, YESTERDAY, Clocked(), today=TODAY)

    assert (ahead, late) == (Then.NOT_TOLD, Then.LATE)
