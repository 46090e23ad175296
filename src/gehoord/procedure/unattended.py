"""What happens by itself when nobody does what is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.procedure.vacancy import VACANT


class Then(StrEnum):
    """What the clock does when a duty is left, or did already."""

    NOTHING = "nothing"
    APPOINT = "appoint-substitute"
    CANNOT_APPOINT = "cannot-appoint"
    ALARM = "alarm"
    COULD_NOT_APPOINT = "could-not-appoint"
    SAY_NOT_FINISHED = "say-not-finished"
    SAID_NOT_FINISHED = "said-not-finished"
    SAY_AIM_MISSED = "say-aim-missed"
    SAID_AIM_MISSED = "said-aim-missed"
    FILE_IT = "file-it"
    CLOSE = "close-no-reaction"
    THIRD_PARTY = "third-party-proceeds"
    STANDS = "judgement-stands"
    GO_ON = "go-on"
    BROKEN = "broken"
    BROKEN_LAW = "broken-law"
    LATE = "late"
    LATE_TARGET = "late-target"
    REMIND = "remind"
    STAYS_OPEN = "stays-open"
    STAYS_KEPT = "stays-kept"
    NOT_TOLD = "not-told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocked:
    """What the term of a duty lets the clock do, and whether it did; empty for none."""

    strength: str = ""
    fallback: str = ""
    fell_back: bool = False


_PROMISED: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_ON_LAST_MORNING: Final = frozenset({Then.APPOINT, Then.SAY_NOT_FINISHED})
_UNTIL_DONE: Final = {
    "release-destruction": Then.STAYS_KEPT,
    "postpone-destruction": Then.STAYS_KEPT,
}
_APPOINTING: Final = {
    "appoint-handler": Then.APPOINT,
    # Only a person can say whom it is about.
    "record-concern": Then.CANNOT_APPOINT,
}


def clocked(procedure: Procedure, case: Case, term: str) -> Clocked:
    """Return what the term that a duty must keep lets the clock do in this case."""
    rule = procedure.term(term) if term else None
    running = case.term(term) if term else None
    if rule is None or running is None:
        return Clocked()
    fallback = rule.fallback or ""
    if fallback in _ON_LAST_MORNING and running.fallback_at is None:
        fallback = ""
    return Clocked(
        strength=rule.strength, fallback=fallback, fell_back=running.fell_back
    )


def then(act: str, term: str, due: date | None, by: Clocked, *, today: date) -> Then:
    """
    Return what happens by itself when this duty is left from this day on.

    Until the last day of its term that is what the procedure lets the clock do, and
    of a promise without that, that it is broken. After it, the alarm of each working
    day goes on; who misses an aim is told of nothing.
    """
    is_late = due is not None and due < today
    if term == VACANT:
        return Then.LATE if is_late else Then.NOT_TOLD
    if act == "settle-agreement":
        return Then.REMIND if due and not is_late else Then.STAYS_OPEN
    if due is None or not by.strength:
        return _UNTIL_DONE.get(act, Then.NOTHING)
    if is_late:
        return _late(by)
    return _did(by) if by.fell_back else _does(act, by)


def _late(by: Clocked) -> Then:
    if by.strength in _PROMISED:
        return Then.LATE
    return Then.LATE_TARGET if by.strength == Strength.TARGET else Then.NOTHING


def _did(by: Clocked) -> Then:
    if by.fallback != Then.SAY_NOT_FINISHED:
        return Then.COULD_NOT_APPOINT
    aimed = by.strength == Strength.TARGET
    return Then.SAID_AIM_MISSED if aimed else Then.SAID_NOT_FINISHED


def _does(act: str, by: Clocked) -> Then:
    if by.fallback == Then.APPOINT:
        return _APPOINTING.get(act, Then.ALARM)
    if by.fallback == Then.SAY_NOT_FINISHED and by.strength == Strength.TARGET:
        return Then.SAY_AIM_MISSED
    if by.fallback:
        return Then(by.fallback)
    if by.strength not in _PROMISED:
        return Then.NOTHING
    return Then.BROKEN_LAW if by.strength == Strength.STATUTORY else Then.BROKEN
