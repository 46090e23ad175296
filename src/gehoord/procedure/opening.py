"""Which terms an entry opens, and on what day each of them ends."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from gehoord.procedure import events as e
from gehoord.procedure.breaches import WAITING
from gehoord.procedure.case import Case
from gehoord.procedure.conditions import unmet
from gehoord.procedure.counted import StoodStill
from gehoord.procedure.days import end_of, local_date
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import (
    Counted,
    NoLength,
    Term,
    count_term,
    last_working_morning,
    warning_moments,
)

_ON_LAST_MORNING = frozenset({"appoint-substitute", "say-not-finished"})


def terms_opened(
    procedure: Procedure, before: Case, case: Case, event: e.Event, *, at: datetime
) -> tuple[e.TermOpened, ...]:
    """
    Return the terms that this entry opens in this case, as entries.

    `before` and `case` are the case before and after it. When terms run again
    after they stood still, each open one is opened anew with a later last day.
    """
    names = e.names(event)
    opened = [
        _term_opened(procedure, term, counted, at)
        for term in procedure.terms
        if term.anchor in names and _applies(procedure, case, term)
        if (counted := _counted(procedure, case, term, event, at))
    ]
    if isinstance(event, e.Resumed):
        opened += _shifted(procedure, before, at)
    return tuple(opened)


def _applies(procedure: Procedure, case: Case, term: Term) -> bool:
    kind = term.strength in WAITING or case.kind in procedure.with_terms
    return kind and not unmet(case, term.when)


def _counted(
    procedure: Procedure, case: Case, term: Term, event: e.Event, at: datetime
) -> Counted | None:
    if term.length is NoLength.NAMED_DATE:
        day = _named_day(event)
        return Counted(day, ()) if day else None
    start = _start(procedure, case, term, event, at)
    return count_term(term, start, calendar=procedure.calendar)


def _named_day(event: e.Event) -> date | None:
    match event:
        case e.MoreTimeTaken(until=day) | e.Judged(measures_by=day):
            return day
        case _:
            return None


def _start(
    procedure: Procedure, case: Case, term: Term, event: e.Event, at: datetime
) -> date:
    zone = procedure.zone
    if term.counted_from == "received" and case.received_at:
        return case.received_on or local_date(case.received_at, zone)
    if term.counted_from == "filed" and case.filed_at:
        return case.filed_on or local_date(case.filed_at, zone)
    if isinstance(event, e.Filed) and event.on:
        return event.on
    return local_date(at, zone)


def _shifted(
    procedure: Procedure, before: Case, at: datetime
) -> tuple[e.TermOpened, ...]:
    """Every term that stood still ends as many days later as it stood still."""
    if before.suspended_at is None:
        return ()
    zone = procedure.zone
    days = local_date(at, zone) - local_date(before.suspended_at, zone)
    return tuple(
        _term_opened(procedure, term, _later(running, days), at)
        for running in before.terms
        if running.is_open and running.strength not in WAITING
        if (term := procedure.term(running.id))
    )


def _later(running: RunningTerm, days: timedelta) -> Counted:
    last_day = running.last_day + days
    return Counted(last_day, (*running.because, StoodStill(days.days, last_day)))


def _term_opened(
    procedure: Procedure, term: Term, counted: Counted, at: datetime
) -> e.TermOpened:
    zone, calendar = procedure.zone, procedure.calendar
    last_day = counted.last_day
    warnings = warning_moments(term, last_day, zone=zone, calendar=calendar)
    morning = last_working_morning(last_day, zone=zone, calendar=calendar)
    return e.TermOpened(
        term=term.id,
        strength=term.strength,
        last_day=last_day,
        ends_at=end_of(last_day, zone),
        fallback_at=morning if term.fallback in _ON_LAST_MORNING else None,
        warn_at=tuple(each for each in warnings if each > at),
        kept_by=term.kept_by,
        ended_by=term.ended_by,
        because=counted.because,
        stops=term.stops,
    )
