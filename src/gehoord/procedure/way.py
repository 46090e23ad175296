"""
The way a complaint goes, stop by stop, as a procedure lays it out.

From it the diagram is drawn. With a case, each stop says whether it lies behind,
is where the case stands, or is still ahead, and on which day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from enum import StrEnum

from gehoord.procedure.bodies import Body
from gehoord.procedure.case import Case
from gehoord.procedure.chronology import by_time
from gehoord.procedure.days import local_date
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.lengths import Length
from gehoord.procedure.particulars import Option
from gehoord.procedure.parts import Result
from gehoord.procedure.referral import chain
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.stages import INTERNAL, REFERRAL, Stage
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
    NEXT_STAGE = "next-stage"
    THIRD_PARTY = "third-party"
    RULING = "ruling"
    DESTROYED = "destroyed"


SIDE = frozenset({Stop.NEXT_STAGE, Stop.THIRD_PARTY, Stop.RULING})
"""Stops that only a complainant who wants it comes by."""

Terms = dict[tuple[Stop, str], list[Term]]
_FIRST = (Stop.ADVISER, Stop.FILED, Stop.HANDLER, Stop.SOLUTION, Stop.JUDGEMENT)
_OUTSIDE = (Stop.THIRD_PARTY, Stop.RULING)
_STANDS = {
    Stop.ADVISER: {Stage.WITH_ADVISER},
    Stop.FILED: {Stage.UNCONFIRMED},
    Stop.HANDLER: {Stage.INTAKE},
    Stop.SOLUTION: {Stage.HANDLING, Stage.PROPOSED},
    Stop.JUDGEMENT: {Stage.HANDLING, Stage.PROPOSED},
    Stop.SATISFIED: {Stage.VERIFYING},
    Stop.CLOSED: {Stage.VERIFIED, Stage.CLOSING, Stage.CLOSED, Stage.SET_ASIDE},
    Stop.NEXT_STAGE: set(),
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
    """
    One stop of a procedure, with the terms kept there and how long it lasts.

    `stage` is the further stage it stands for, where a procedure has several; `body`
    the third party.
    """

    stop: Stop
    terms: tuple[Term, ...] = ()
    length: Length | None = None
    stage: StageRule | None = None
    body: Body | None = None
    answers: tuple[Option, ...] = ()  # for which some terms hold

    @property
    def name(self) -> str:
        """Return the id of the stage or the third party that it stands for, if any."""
        rule = self.stage or self.body
        return rule.id if rule else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stop as one case stands to it; `day` is known, `by_day` is promised."""

    passed: Passed
    day: date | None = None
    by_day: date | None = None


def way(procedure: Procedure, case: Case | None = None) -> tuple[Halt, ...]:
    """
    Return the stops this procedure has, in order, with what is said of each.

    Of a case, those of the third parties that are there for who complains in it.
    """
    found = tuple(_stops(procedure))
    further = _further(procedure)
    terms: Terms = {}
    ids = tuple(each.id for each in procedure.stages)
    for term in by_time(procedure.terms, ids):
        if term.strength in _PROMISES and not term.apart:
            later = term.stage in further
            stop = Stop.NEXT_STAGE if later else _stop_of(term, found)
            name = term.stage if later else term.third_party
            terms.setdefault((stop, name), []).append(term)
    kept = procedure.retention.length
    answers = tuple(x for each in procedure.own_particulars for x in each.options)
    bare = tuple(_each(found, tuple(further.values()), chain(procedure, case)))
    return tuple(
        replace(
            halt,
            terms=_terms_of(halt, terms),
            length=kept if halt.stop is Stop.DESTROYED else None,
            answers=answers,
        )
        for halt in bare
    )


def _each(
    stops: tuple[Stop, ...], stages: tuple[StageRule, ...], bodies: tuple[Body, ...]
) -> Iterator[Halt]:
    """Give each stop, for each further stage, and for each third party in turn."""
    outside = [stop for stop in stops if stop in _OUTSIDE]
    for stop in stops:
        if stop is Stop.NEXT_STAGE:
            yield from (Halt(stop=stop, stage=each) for each in stages)
        elif stop is Stop.THIRD_PARTY:
            yield from (Halt(stop=x, body=each) for each in bodies for x in outside)
        elif stop not in outside:
            yield Halt(stop=stop)


def _terms_of(halt: Halt, terms: Terms) -> tuple[Term, ...]:
    """Return what is kept there; outside, also what runs at every third party."""
    mine = terms.get((halt.stop, halt.name), [])
    every = terms.get((halt.stop, ""), []) if halt.body and halt.name else []
    return (*mine, *every)


def _further(procedure: Procedure) -> dict[str, StageRule]:
    """Return the stages after the first, by id."""
    return {each.id: each for each in procedure.stages if each.entry is not Entry.START}


def _stops(procedure: Procedure) -> Iterator[Stop]:
    if procedure.adviser_first is not AdviserFirst.NONE:
        yield Stop.ADVISER
    yield Stop.FILED
    yield Stop.HANDLER
    if "propose" in procedure.acts:
        yield Stop.SOLUTION
    if "judge" in procedure.acts_in(""):
        yield Stop.JUDGEMENT
    if procedure.satisfaction:
        yield Stop.SATISFIED
    yield Stop.CLOSED
    if _further(procedure):
        yield Stop.NEXT_STAGE
    if procedure.third_party is not None:
        yield Stop.THIRD_PARTY
        if "rule" in procedure.acts:
            yield Stop.RULING
    yield Stop.DESTROYED


def _stop_of(term: Term, found: tuple[Stop, ...]) -> Stop:
    """Return the stop at which a term is kept."""
    kept = frozenset(term.kept_by)
    if term.anchor == "passed-on" and Stop.ADVISER in found:
        return Stop.ADVISER
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
    halts = _of_case(way(procedure, case), case)
    here = next((n for n, each in enumerate(halts) if _stands(each, case)), 0)
    return tuple(
        (
            each,
            Place(
                passed=_passed(number, here),
                day=_day(each, case, procedure.zone, keep_until),
                by_day=_by_day(each, case),
            ),
        )
        for number, each in enumerate(halts)
    )


def _stands(halt: Halt, case: Case) -> bool:
    """Return whether the case stands at this stop; a further stage is one of its own."""
    if halt.body is not None and case.body not in {"", halt.name}:
        return False
    inside = case.stage in INTERNAL and bool(case.level)
    if halt.stage is not None or inside:
        return inside and halt.stage is not None and halt.stage.id == case.level
    return case.stage in _STANDS[halt.stop]


def _of_case(halts: tuple[Halt, ...], case: Case) -> list[Halt]:
    """
    Leave out what this case never came by, and put closing where it belongs.

    Closing comes after the third party when the case went there first, and after a
    further stage that it was taken to.
    """
    went_early = case.stage in REFERRAL and case.closed_at is None
    left_out = set[Stop]()
    if case.passed_on_to is None:
        left_out.add(Stop.ADVISER)
    if went_early and case.satisfied is None:
        left_out.add(Stop.SATISFIED)
    outside = went_early or (case.ruled_at and case.stage is Stage.CLOSED)
    order = [*_FIRST, *((Stop.NEXT_STAGE,) if case.level else ()), Stop.SATISFIED]
    order += [*_OUTSIDE, Stop.CLOSED] if outside else [Stop.CLOSED]
    order += [stop for stop in Stop if stop not in order]
    mine = (each for each in halts if each.stop not in left_out)
    return sorted(mine, key=lambda each: _turn(each, case, order))


def _turn(halt: Halt, case: Case, order: list[Stop]) -> tuple[int, bool]:
    """Return when it comes; a third party with its ruling, and after where it was."""
    if halt.body is None:
        return order.index(halt.stop), False
    been = {case.body, *(each.body for each in case.earlier)}
    later = bool(case.body) and halt.name not in been
    return order.index(Stop.CLOSED if later else Stop.THIRD_PARTY), later


def _passed(number: int, here: int) -> Passed:
    if number == here:
        return Passed.HERE
    return Passed.BEHIND if number < here else Passed.AHEAD


def _day(halt: Halt, case: Case, zone: tzinfo, keep_until: date | None) -> date | None:
    """Return the day this stop was reached, or on which the case is destroyed."""
    if halt.stop is Stop.DESTROYED:
        return keep_until
    moments: dict[Stop, datetime | None] = {
        Stop.FILED: case.filed_at,
        Stop.SATISFIED: case.satisfaction_asked_at,
        Stop.CLOSED: case.closed_at,
        **_outside(halt, case),
    }
    at = moments.get(halt.stop) or _kept_at(halt, case)
    return local_date(at, zone) if at else None


def _outside(halt: Halt, case: Case) -> dict[Stop, datetime | None]:
    """Return when the case went to this third party, and when that one ruled."""
    here = case.body in {"", halt.name}
    at = case if here else next((x for x in case.earlier if x.body == halt.name), None)
    return {
        Stop.THIRD_PARTY: at.referred_at if at else None,
        Stop.RULING: at.ruled_at if at else None,
    }


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
