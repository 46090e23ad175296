"""
The way a complaint goes, stop by stop, as a procedure lays it out.

From it the diagram is drawn. With a case, each stop says whether it lies behind,
is where the case stands, or is still ahead, and on which day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Result
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.stages import REFERRAL, Stage
from gehoord.procedure.terms import Strength, Term

_KEPT = frozenset({Result.KEPT, Result.KEPT_BY_CLOCK})
_PROMISES = frozenset({Strength.PROMISE, Strength.TARGET, Strength.STATUTORY})


class Stop(StrEnum):
    """Where a complaint can stand on its way, in order."""

    ADVISER = "adviser"
    FILED = "filed"
    HANDLER = "handler"
    SOLUTION = "solution"
    JUDGEMENT = "judgement"
    SATISFIED = "satisfied"
    CLOSED = "closed"
    THIRD_PARTY = "third-party"
    RULING = "ruling"
    DESTROYED = "destroyed"


SIDE = frozenset({Stop.THIRD_PARTY, Stop.RULING})
"""Stops that only a complainant who wants it comes by."""

_LAST = (Stop.CLOSED, Stop.DESTROYED)
_MAIN = tuple(stop for stop in Stop if stop not in SIDE and stop not in _LAST)

_STANDS = {
    Stop.ADVISER: {Stage.WITH_ADVISER},
    Stop.FILED: {Stage.UNCONFIRMED},
    Stop.HANDLER: {Stage.INTAKE},
    Stop.SOLUTION: {Stage.HANDLING, Stage.PROPOSED},
    Stop.JUDGEMENT: {Stage.HANDLING, Stage.PROPOSED},
    Stop.SATISFIED: {Stage.VERIFYING},
    Stop.CLOSED: {Stage.VERIFIED, Stage.CLOSING, Stage.CLOSED, Stage.SET_ASIDE},
    Stop.THIRD_PARTY: {Stage.REFERRED, Stage.WITH_THIRD_PARTY},
    Stop.RULING: {Stage.RULED},
    Stop.DESTROYED: set(),
}


class Passed(StrEnum):
    """Whether a stop lies behind, is where the case stands, or is still ahead."""

    BEHIND = "behind"
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """One stop of a procedure, with the terms kept there and how long it lasts."""

    stop: Stop
    terms: tuple[Term, ...] = ()
    length: Length | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stop as one case stands to it; `day` is known, `by_day` is promised."""

    passed: Passed
    day: date | None = None
    by_day: date | None = None


def way(procedure: Procedure) -> tuple[Halt, ...]:
    """Return the stops this procedure has, in order, with what is said of each."""
    found = tuple(_stops(procedure))
    terms: dict[Stop, list[Term]] = {}
    for term in procedure.terms:
        if term.strength in _PROMISES:
            terms.setdefault(_stop_of(term, found), []).append(term)
    kept = procedure.retention.length
    return tuple(
        Halt(
            stop=stop,
            terms=tuple(terms.get(stop, ())),
            length=kept if stop is Stop.DESTROYED else None,
        )
        for stop in found
    )


def _stops(procedure: Procedure) -> Iterator[Stop]:
    if procedure.adviser_first is not AdviserFirst.NONE:
        yield Stop.ADVISER
    yield Stop.FILED
    yield Stop.HANDLER
    if "propose" in procedure.acts:
        yield Stop.SOLUTION
    if "judge" in procedure.acts:
        yield Stop.JUDGEMENT
    if procedure.satisfaction:
        yield Stop.SATISFIED
    yield Stop.CLOSED
    if procedure.third_party is not None:
        yield Stop.THIRD_PARTY
        if "rule" in procedure.acts:
            yield Stop.RULING
    yield Stop.DESTROYED


def _stop_of(term: Term, found: tuple[Stop, ...]) -> Stop:
    """Return the stop at which a term is kept."""
    kept = frozenset(term.kept_by)
    if "receipt" in kept:
        return Stop.FILED
    if "handler-named" in kept:
        return Stop.HANDLER
    if "ruling" in kept or term.anchor in {"admitted", "referred"}:
        return Stop.RULING if Stop.RULING in found else Stop.THIRD_PARTY
    judged = bool(kept & {"judgement", "findings"}) or Stop.SOLUTION not in found
    if judged and Stop.JUDGEMENT in found:
        return Stop.JUDGEMENT
    return Stop.SOLUTION if Stop.SOLUTION in found else Stop.CLOSED


def placed(
    procedure: Procedure, case: Case, *, keep_until: date | None = None
) -> tuple[tuple[Halt, Place], ...]:
    """Return the stops this case comes by, in its order, with how it stands to each."""
    halts = _of_case(way(procedure), case)
    here = next(
        (n for n, each in enumerate(halts) if case.stage in _STANDS[each.stop]), 0
    )
    known = _days(procedure, case)
    if keep_until:
        known[Stop.DESTROYED] = keep_until
    return tuple(
        (
            each,
            Place(
                passed=_passed(number, here),
                day=known.get(each.stop),
                by_day=_by_day(each, case),
            ),
        )
        for number, each in enumerate(halts)
    )


def _of_case(halts: tuple[Halt, ...], case: Case) -> list[Halt]:
    """
    Leave out what this case never came by, and put closing where it belongs.

    Closing comes after the third party when the case went there first.
    """
    went_early = case.stage in REFERRAL and case.closed_at is None
    left_out = set[Stop]()
    if case.passed_on_to is None:
        left_out.add(Stop.ADVISER)
    if went_early and case.satisfied is None:
        left_out.add(Stop.SATISFIED)
    mine = [each for each in halts if each.stop not in left_out]
    if went_early or (case.ruled_at and case.stage is Stage.CLOSED):
        order = [*_MAIN, *(stop for stop in Stop if stop in SIDE)]
        order += [Stop.CLOSED, Stop.DESTROYED]
        mine.sort(key=lambda each: order.index(each.stop))
    return mine


def _passed(number: int, here: int) -> Passed:
    if number == here:
        return Passed.HERE
    return Passed.BEHIND if number < here else Passed.AHEAD


def _days(procedure: Procedure, case: Case) -> dict[Stop, date]:
    moments: dict[Stop, datetime | None] = {
        Stop.FILED: case.filed_at,
        Stop.SATISFIED: case.satisfaction_asked_at,
        Stop.CLOSED: case.closed_at,
        Stop.THIRD_PARTY: case.referred_at,
        Stop.RULING: case.ruled_at,
    }
    for halt in way(procedure):
        moments[halt.stop] = moments.get(halt.stop) or _kept_at(halt, case)
    zone = procedure.zone
    return {stop: local_date(at, zone) for stop, at in moments.items() if at}


def _kept_at(halt: Halt, case: Case) -> datetime | None:
    """Return when a term of this stop was kept, the last time, if one was."""
    names = {term.id for term in halt.terms}
    kept = [
        each.settled_at
        for each in case.terms
        if each.id in names and each.result in _KEPT and each.settled_at
    ]
    return max(kept, default=None)


def _by_day(halt: Halt, case: Case) -> date | None:
    """Return the first last day that still runs for what happens at this stop."""
    names = {term.id for term in halt.terms}
    running = [
        each.last_day for each in case.terms if each.is_open and each.id in names
    ]
    return min(running, default=None)
