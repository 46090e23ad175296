"""A hearing that is planned: its day, and what counts back from that day."""

from __future__ import annotations

from datetime import date
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.days import ONE_DAY
from gehoord.procedure.makers import OURS
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Length, NoLength, Strength, Term, count_term

PLAN: Final = "plan-hearing"
PLANNED: Final = "hearing-planned"
_HEARD: Final = frozenset({"heard", "complainant-heard"})
_FURTHEST: Final = 366  # days: no notice of a hearing is longer


def is_planned_day(term: Term | None) -> bool:
    """Return whether its last day is that of a hearing, as somebody planned it."""
    return (
        term is not None
        and term.length is NoLength.NAMED_DATE
        and PLANNED in term.starts
    )


def counts_back(procedure: Procedure, term: Term) -> bool:
    """Return whether it counts back from the day of a hearing."""
    later = procedure.term(term.before) if term.before else None
    return is_planned_day(later)


def planned_day(procedure: Procedure, case: Case) -> tuple[date, str] | None:
    """Return the day of the hearing that is still to come, and its term; or None."""
    days = {each.id for each in procedure.terms if is_planned_day(each)}
    running = (each for each in case.terms if each.is_open and each.id in days)
    return next(((each.last_day, each.id) for each in running), None)


def awaited(procedure: Procedure, case: Case) -> tuple[RunningTerm, ...]:
    """
    Return what is waited for of a hearing that is to come: its day, and time before it.

    The first to end first; empty where none is planned.
    """
    if planned_day(procedure, case) is None:
        return ()
    waits = {
        each.id
        for each in procedure.terms
        if each.strength is Strength.WINDOW and not each.inside
        if is_planned_day(each) or counts_back(procedure, each)
    }
    running = (each for each in case.terms if each.is_open and each.id in waits)
    return tuple(sorted(running, key=lambda each: each.last_day))


def held_by(case: Case) -> tuple[date, str] | None:
    """Return by when the complainant must be heard, and the term that says so."""
    asked = (t for t in case.terms if t.is_open and not _HEARD.isdisjoint(t.done_by))
    return min(((each.last_day, each.id) for each in asked), default=None)


def first_day(procedure: Procedure, case: Case, today: date) -> date:
    """
    Return the first day for a hearing of which everybody hears in time.

    Tomorrow, where the file promises no notice; else the first day from which every
    promise of the office counts back to today or later.
    """
    notices = [each for each in procedure.terms if _is_notice(procedure, case, each)]
    day = today + ONE_DAY
    for _ in range(_FURTHEST):
        if all(_in_time(procedure, each, day, today) for each in notices):
            return day
        day += ONE_DAY
    return day


def _is_notice(procedure: Procedure, case: Case, term: Term) -> bool:
    stages = procedure.stages
    here = case.level or (stages[0].id if stages else "")
    promised = term.strength in OURS and isinstance(term.length, Length)
    return promised and term.stage in {"", here} and counts_back(procedure, term)


def _in_time(procedure: Procedure, term: Term, day: date, today: date) -> bool:
    counted = count_term(term, day, calendar=procedure.calendar)
    return counted is None or counted.last_day >= today
