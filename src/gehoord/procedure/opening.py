"""Which terms an entry opens, and on what day each of them ends."""

from __future__ import annotations

from datetime import date, datetime

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.days import end_of, local_date
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import (
    Counted,
    NoLength,
    Strength,
    Term,
    count_term,
    last_working_morning,
    warning_moments,
)

_ALWAYS = frozenset({Strength.WINDOW, Strength.PRACTICE})
_ON_LAST_MORNING = frozenset({"appoint-substitute", "say-not-finished"})


def terms_opened(
    procedure: Procedure, case: Case, event: e.Event, *, at: datetime
) -> tuple[e.TermOpened, ...]:
    """Return the terms that this entry opens in this case, as entries."""
    names = e.names(event)
    start = _start(procedure, event, at)
    return tuple(
        opened
        for term in procedure.terms
        if term.anchor in names and _applies(procedure, case, term)
        if (opened := _opened(procedure, term, event, start=start, at=at))
    )


def _applies(procedure: Procedure, case: Case, term: Term) -> bool:
    return term.strength in _ALWAYS or case.kind in procedure.with_terms


def _start(procedure: Procedure, event: e.Event, at: datetime) -> date:
    if isinstance(event, e.Filed) and event.on:
        return event.on
    return local_date(at, procedure.zone)


def _named_day(event: e.Event) -> date | None:
    match event:
        case e.MoreTimeTaken(until=day) | e.Judged(measures_by=day):
            return day
        case _:
            return None


def _opened(
    procedure: Procedure, term: Term, event: e.Event, *, start: date, at: datetime
) -> e.TermOpened | None:
    if term.length is NoLength.NAMED_DATE:
        day = _named_day(event)
        counted = Counted(day, ()) if day else None
    else:
        counted = count_term(term, start, calendar=procedure.calendar)
    if counted is None:
        return None
    zone, calendar = procedure.zone, procedure.calendar
    ends_at = end_of(counted.last_day, zone)
    warnings = warning_moments(term, counted.last_day, zone=zone, calendar=calendar)
    morning = last_working_morning(counted.last_day, zone=zone, calendar=calendar)
    return e.TermOpened(
        term=term.id,
        strength=term.strength,
        last_day=counted.last_day,
        ends_at=ends_at,
        fallback_at=morning if term.fallback in _ON_LAST_MORNING else None,
        warn_at=tuple(each for each in warnings if each > at),
        kept_by=term.kept_by,
        ended_by=term.ended_by,
        because=counted.because,
    )
