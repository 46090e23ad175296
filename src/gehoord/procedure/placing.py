"""
How one case stands to each stop of its way: behind it, there, or still ahead.

With the day on which it was there, or by which something was promised.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.drafts import is_over
from gehoord.procedure.parts import Outcome, Result
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stages import INTERNAL, REFERRAL, Stage
from gehoord.procedure.talking import TALKED
from gehoord.procedure.terms import Term
from gehoord.procedure.way import HANDLER_NAMED, OUTSIDE, Halt, Stop, way

_KEPT = frozenset({Result.KEPT, Result.KEPT_BY_CLOCK})
_NO_WORD = frozenset({"closing-letter", "more-time", "not-finished"})
_BEFORE_IT = frozenset(
    {
        *("taken-up", "date-named", "hearing-planned", "panel-named"),
        *("advice-asked", "draft-sent"),
    }
)
"""After what word leaves that comes before any answer, and is none."""
_ANSWERS = (Stop.TALK, Stop.SOLUTION, Stop.DRAFT, Stop.JUDGEMENT)
_BEFORE_THE_DRAFT = frozenset({Stop.TALK, Stop.SOLUTION})
_OF_THE_FIRST = (Stop.HANDLER, *_ANSWERS)
_FIRST = (Stop.ADVISER, Stop.FILED, *_OF_THE_FIRST)
_UNANSWERED = frozenset(
    {Outcome.NOT_TAKEN_UP, Outcome.FORWARDED, Outcome.WITHDRAWN, Outcome.INCOMPLETE}
)
_STANDS = {
    Stop.ADVISER: {Stage.WITH_ADVISER},
    Stop.FILED: {Stage.UNCONFIRMED},
    Stop.HANDLER: {Stage.INTAKE},
    Stop.TALK: {Stage.HANDLING, Stage.PROPOSED},
    Stop.SOLUTION: {Stage.HANDLING, Stage.PROPOSED},
    Stop.DRAFT: {Stage.HANDLING, Stage.PROPOSED},
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
class Place:
    """
    A stop as one case stands to it; `day` is known, `by_day` is promised.

    `besides` has what else is promised there: not the stop itself, and by when. What
    still runs from a stop that lies behind is promised where the case stands now.
    """

    passed: Passed
    day: date | None = None
    by_day: date | None = None
    besides: tuple[tuple[Term, date], ...] = ()


def placed(
    procedure: Procedure, case: Case, *, keep_until: date | None = None
) -> tuple[tuple[Halt, Place], ...]:
    """Return the stops this case comes by, in its order, with how it stands to each."""
    halts = _of_case(_come_by(procedure, case), case, _never_there(procedure, case))
    here = next((n for n, each in enumerate(halts) if _stands(each, case)), 0)
    early = _told_before(procedure)
    return tuple(
        (
            each,
            Place(
                passed=_passed(number, here),
                day=_day(each, case, procedure.zone, keep_until, early),
                by_day=_by_day(each, case, early),
                besides=_besides(halts[: number + 1], case, early)
                if number == here
                else _besides((each,) if number > here else (), case, early),
            ),
        )
        for number, each in enumerate(halts)
        if not (case.unanswered and each.stop in _ANSWERS)
    )


def _come_by(procedure: Procedure, case: Case) -> tuple[Halt, ...]:
    """Leave out the stages that the case skipped, with all that happens in them."""
    ids = [each.id for each in procedure.stages]
    here = ids.index(case.level) if case.level in ids else 0
    begun = ids.index(case.begun_at) if case.begun_at in ids else 0
    been = {*case.levels, *ids[here:]} - {*ids[:begun]}
    return tuple(
        each
        for each in way(procedure, case)
        if (each.stage is None or each.stage.id in been)
        and not (begun and each.stop in _OF_THE_FIRST)
    )


def _stands(halt: Halt, case: Case) -> bool:
    """Return whether the case stands at this stop; a further stage is one of its own."""
    if halt.body is not None and case.body not in {"", halt.name}:
        return False
    inside = case.stage in INTERNAL and bool(case.level)
    if halt.stage is not None or inside:
        return inside and halt.stage is not None and halt.stage.id == case.level
    if halt.stop in _BEFORE_THE_DRAFT and _is_drafted(case):
        return False
    if halt.stop is Stop.DRAFT and (case.judgement or _is_commented(case)):
        return False
    return case.stage in _STANDS[halt.stop]


def _is_drafted(case: Case) -> bool:
    return bool(case.draft_to)


def _is_commented(case: Case) -> bool:
    """Return whether a draft was sent on which no comments are waited for any more."""
    return _is_drafted(case) and is_over(case)


def _of_case(halts: tuple[Halt, ...], case: Case, never: frozenset[Stop]) -> list[Halt]:
    """
    Leave out what this case never came by, and put closing where it belongs.

    Closing comes after the third party when the case went there first, and after a
    further stage that it was taken to.
    """
    went_early = case.stage in REFERRAL and case.closed_at is None
    left_out = set(never)
    if case.passed_on_to is None:
        left_out.add(Stop.ADVISER)
    if went_early and case.satisfied is None:
        left_out.add(Stop.SATISFIED)
    ruled = case.ruled_at and case.stage is Stage.CLOSED
    again = _before_closing(halts, Stop.NEXT_STAGE)
    if case.judgement and not _is_drafted(case) and not case.level:
        left_out.add(Stop.DRAFT)
    if again and case.made_final:
        left_out.add(Stop.NEXT_STAGE)
    first = case.closed_at is None and _before_closing(halts, Stop.THIRD_PARTY)
    waits = case.provisional and not again
    outside = went_early or ruled or waits or first
    further = case.level or again
    order = [*_FIRST, *((Stop.NEXT_STAGE,) if further else ()), Stop.SATISFIED]
    order += [*OUTSIDE, Stop.CLOSED] if outside else [Stop.CLOSED]
    order += [stop for stop in Stop if stop not in order]
    mine = (each for each in halts if each.stop not in left_out)
    return sorted(mine, key=lambda each: _turn(each, case, order))


def _never_there(procedure: Procedure, case: Case) -> frozenset[Stop]:
    """
    Return what a case had not, that ended before any answer in its first stage.

    What was judged and opened again was judged: the letter that said so left.
    """
    if case.level or case.outcome not in _UNANSWERED:
        return frozenset()
    told = (each.notice for each in case.letters if each.left_at)
    had = {
        Stop.HANDLER: case.handler or case.handlers_before,
        Stop.TALK: case.talked,
        Stop.SOLUTION: case.proposals,
        Stop.DRAFT: case.draft_to,
        Stop.JUDGEMENT: case.judgement or procedure.judgement_letter in told,
    }
    return frozenset(stop for stop, there in had.items() if not there)


def _before_closing(halts: tuple[Halt, ...], stop: Stop) -> bool:
    """Return whether this procedure comes by this stop before it closes."""
    stops = [each.stop for each in halts]
    return {stop, Stop.CLOSED} <= {*stops} and stops.index(stop) < stops.index(
        Stop.CLOSED
    )


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


def _day(
    halt: Halt,
    case: Case,
    zone: tzinfo,
    keep_until: date | None,
    early: frozenset[str],
) -> date | None:
    """Return the day this stop was reached, or on which the case is destroyed."""
    if halt.stop is Stop.DESTROYED:
        return keep_until
    moments: dict[Stop, datetime | None] = {
        Stop.FILED: case.filed_at,
        Stop.SATISFIED: case.satisfaction_asked_at,
        Stop.CLOSED: case.closed_at,
        **_outside(halt, case),
    }
    at = moments.get(halt.stop) or _kept_at(halt, case, early)
    return local_date(at, zone) if at else None


def _outside(halt: Halt, case: Case) -> dict[Stop, datetime | None]:
    """Return when the case went to this third party, and when that one ruled."""
    here = case.body in {"", halt.name}
    at = case if here else next((x for x in case.earlier if x.body == halt.name), None)
    return {
        Stop.THIRD_PARTY: at.referred_at if at else None,
        Stop.RULING: at.ruled_at if at else None,
    }


def _kept_at(halt: Halt, case: Case, early: frozenset[str]) -> datetime | None:
    """Return when a term of this stop was kept, the last time, if one was."""
    names = {term.id for term in halt.terms if _is_the_stop(term, halt, early)}
    kept = [
        each.settled_at
        for each in case.terms
        if each.id in names and each.result in _KEPT and each.settled_at
    ]
    return max(kept, default=None)


def _by_day(halt: Halt, case: Case, early: frozenset[str]) -> date | None:
    """Return the first last day that still runs for what happens at this stop."""
    running = _running(case)
    days = (running.get(x.id) for x in halt.terms if _is_the_stop(x, halt, early))
    return min((each for each in days if each), default=None)


def _besides(
    halts: Iterable[Halt], case: Case, early: frozenset[str]
) -> tuple[tuple[Term, date], ...]:
    """Return what else still runs there and is published, the first day first."""
    running = _running(case)
    found = (
        (term, running[term.id])
        for halt in halts
        for term in halt.terms
        if term.public and term.id in running and not _is_the_stop(term, halt, early)
    )
    return tuple(sorted(found, key=lambda each: each[1]))


def _running(case: Case) -> dict[str, date]:
    """Return the last day of each term that runs, by its id; of two the first."""
    running = ((x.id, x.last_day) for x in case.terms if x.is_open)
    return dict(sorted(running, key=lambda each: each[1], reverse=True))


def _told_before(procedure: Procedure) -> frozenset[str]:
    """Return the terms that word before the answer keeps: that day is not its day."""
    letters = {each.id for each in procedure.notices if each.after in _BEFORE_IT}
    said = ((each.id, {*each.kept_by} - _NO_WORD) for each in procedure.terms)
    return frozenset(id_ for id_, names in said if names and names <= letters)


def _is_the_stop(term: Term, halt: Halt, early: frozenset[str]) -> bool:
    """Return whether what keeps this term is what its stop is called after."""
    if halt.stop is Stop.DRAFT:
        return True
    if term.id in early:
        return False
    if halt.stop is Stop.HANDLER:
        return HANDLER_NAMED in term.kept_by
    if halt.stop in OUTSIDE:
        return "ruling" in term.kept_by or "ruled" in term.done_by
    talked = halt.stop in {Stop.TALK, Stop.NEXT_STAGE} and TALKED in term.done_by
    return bool(term.kept_by) or talked
