"""
Which terms begin when somebody chooses otherwise, and the day they count from.

A term that holds for some answers only begins with the complaint for who chose one of
them. Chosen or corrected later, it counts from that same day; where it would be over
already, from the day it became known, since nobody breaks a promise before it is one.
What ran before runs on: what was promised in writing is not taken back.

So with a term that holds by whom it is about, which is known only once somebody
recorded it. Of those the other ones are let go: until then nobody could know which.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.counted import Counted, StartMoved
from gehoord.procedure.days import local_date
from gehoord.procedure.lanes import CountsFrom
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.ranks import is_about
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term, count_hours, count_term, hours_of

_FROM_THE_BEGINNING = frozenset({"received", "filed"})
_RECORDED = "concern-recorded"


def newly_meant(
    procedure: Procedure, before: Case, case: Case, event: e.Event, at: datetime
) -> Iterator[tuple[Term, Counted]]:
    """Return the terms that hold for what is known now and did not before it."""
    if case.filed_at is None or case.outcome is not None:
        return
    begun = _FROM_THE_BEGINNING | ({"complete"} if before.complete else set())
    begun |= {_RECORDED} if isinstance(event, e.HandlersSet) else set()
    for term in _new(procedure, before, case, event):
        if term.starts.isdisjoint(begun) or _is_past(before, case, term):
            continue
        if counted := _counted(procedure, case, term, at):
            yield term, counted


def _new(
    procedure: Procedure, before: Case, case: Case, event: e.Event
) -> Iterator[Term]:
    """
    Give the terms for who chose this, or of the stage that it went straight to.

    What a complainant takes to the next stage is no complaint that belonged there.
    """
    rules = procedure.own_particulars
    was, is_now = chosen(rules, before.sender), chosen(rules, case.sender)
    if isinstance(event, e.Escalated) and event.straight:
        here = (x for x in procedure.terms if x.stage == case.level)
        apart = (x for x in here if x.starts.isdisjoint(e.names(event)))
        yield from (x for x in apart if is_for(x, is_now))
    elif isinstance(event, e.HandlersSet):
        about = (x for x in procedure.terms if is_about(x, case.ranks))
        yield from (x for x in about if not is_about(x, before.ranks))
    elif was != is_now:
        now = (x for x in procedure.terms if is_for(x, is_now))
        yield from (x for x in now if not is_for(x, was))


def _is_past(before: Case, case: Case, term: Term) -> bool:
    """Return whether it ran before, or a letter that keeps it has left already."""
    told = {x.notice for x in case.letters if x.to == COMPLAINANT and not x.failed}
    ran = case.term(term.id) is not None and term.id not in before.let_go
    return ran or not told.isdisjoint(term.kept_by)


def _counted(
    procedure: Procedure, case: Case, term: Term, at: datetime
) -> Counted | None:
    zone, calendar = procedure.zone, procedure.calendar
    today, first = local_date(at, zone), case.filed_at or at
    if hours := hours_of(term, today):
        ends = max(count_hours(hours, each).ends for each in (first, at))
        return Counted(local_date(ends, zone), ())
    if term.starts.isdisjoint(_FROM_THE_BEGINNING) and _RECORDED in term.starts:
        return count_term(term, today, calendar=calendar)
    start, moved = filed(procedure, case.filed_on or local_date(first, zone))
    counted = count_term(term, start, calendar=calendar)
    if counted is not None and counted.last_day < today:
        return count_term(term, today, calendar=calendar)
    if counted is None or moved is None:
        return counted
    return Counted(counted.last_day, (moved, *counted.because))


def filed(procedure: Procedure, day: date) -> tuple[date, StartMoved | None]:
    """Return the day that what is filed on this day counts from, and why if later."""
    if procedure.counts_from is CountsFrom.SAME_DAY:
        return day, None
    school = procedure.counts_from is CountsFrom.NEXT_SCHOOL_DAY
    calendar = procedure.calendar.with_closed if school else procedure.calendar
    free_as = calendar.why_free(day)
    if free_as is None:
        return day, None
    to = calendar.next_ordinary(day)
    return to, StartMoved(day, to, free_as)
