"""Which terms an entry opens, and on what day each of them ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from gehoord.procedure import events as e
from gehoord.procedure.breaches import WAITING, is_opened
from gehoord.procedure.case import Case
from gehoord.procedure.choosing import filed, newly_meant
from gehoord.procedure.conditions import unmet
from gehoord.procedure.counted import StartMoved, StoodStill
from gehoord.procedure.days import end_of, local_date
from gehoord.procedure.escalation import stage_of
from gehoord.procedure.hearings import PLANNED
from gehoord.procedure.lanes import Anonymous
from gehoord.procedure.lengths import Length
from gehoord.procedure.named_days import named_day
from gehoord.procedure.once import once
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.parts import About, Result, RunningTerm
from gehoord.procedure.ranks import is_about
from gehoord.procedure.recounting import recounted
from gehoord.procedure.respondents import needs_respondent
from gehoord.procedure.rules import NoticeRule, Procedure
from gehoord.procedure.terms import (
    Counted,
    NoLength,
    Strength,
    Term,
    count_hours,
    count_term,
    hours_of,
    last_working_morning,
    warning_moments,
)
from gehoord.procedure.unreached import reads_nothing

NAMED = frozenset({"event", "discovery", "end-of-service"})
"""Days that only the sender can name."""
_KEPT = frozenset({Result.KEPT, Result.KEPT_BY_CLOCK})
_WHO_IS_MEANT = (e.ParticularsGiven, e.Escalated, e.HandlersSet)
_ALSO = (e.Resumed, e.DaysCorrected, *_WHO_IS_MEANT)
"""What opens terms that do not run from it by name."""

ON_LAST_MORNING = frozenset({"appoint-substitute", "say-not-finished"})
"""What the clock does on the last working morning, and not when the term is over."""


def terms_opened(
    procedure: Procedure, before: Case, case: Case, event: e.Event, *, at: datetime
) -> tuple[e.TermOpened, ...]:
    """
    Return the terms that this entry opens in this case, as entries.

    `before` and `case` are the case before and after it. When terms run again
    after they stood still, each open one is opened anew with a later last day.
    """
    names = e.names(event)
    if not isinstance(event, _ALSO) and _starts(procedure.terms).isdisjoint(names):
        return ()  # as of nearly every entry
    opened = [
        _term_opened(procedure, term, counted, at, since=since)
        for term in procedure.terms
        if not names.isdisjoint(term.starts)
        if _applies(procedure, case, term) and _begins(before, term, event)
        if (counted := _counted(procedure, case, term, event, at))
        for since in [case.length if _told_at_once(procedure, term, names) else 0]
    ]
    if isinstance(event, e.Resumed):
        opened += _shifted(procedure, before, at)
    if isinstance(event, e.DaysCorrected):
        opened += [
            _term_opened(procedure, term, counted, at)
            for term, counted in recounted(procedure, case)
        ]
    if isinstance(event, _WHO_IS_MEANT):
        opened += [
            _term_opened(procedure, term, counted, at)
            for term, counted in newly_meant(procedure, before, case, event, at)
            if _applies(procedure, case, term)
        ]
    back = [
        each
        for one in opened
        for each in _before(procedure, case, one, at, names=names)
    ]
    return (*opened, *back)


@once
def _starts(terms: tuple[Term, ...]) -> frozenset[str]:
    """Return all that any of them runs from: most entries start nothing."""
    return frozenset(name for term in terms for name in term.starts)


def _told_at_once(procedure: Procedure, term: Term, names: frozenset[str]) -> bool:
    """
    Return whether a letter about the very entry that opens the term keeps it.

    So a receipt keeps the promise to acknowledge; but a notice of a new date never
    keeps that date.
    """
    if term.length is NoLength.NAMED_DATE or not term.kept_by:
        return False
    after = _told_after(procedure.notices)
    return any(each in term.kept_by for name in names for each in after.get(name, ()))


@once
def _told_after(notices: tuple[NoticeRule, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return which notices there are of an entry, by what it is called."""
    after: dict[str, tuple[str, ...]] = {}
    for rule in notices:
        after[rule.after] = (*after.get(rule.after, ()), rule.id)
    return after


def _applies(procedure: Procedure, case: Case, term: Term) -> bool:
    waits = term.strength in WAITING and term.strength is not Strength.OPENING
    kind = term.apart or waits or case.kind in procedure.with_terms
    stage = stage_of(procedure, case)
    here = not term.stage or (stage is not None and stage.id == term.stage)
    if here and (term.only_for or term.not_for):
        here = is_for(term, chosen(procedure.own_particulars, case.sender))
    here = here and is_about(term, case.ranks)
    here = here and not (case.about is About.NOBODY and needs_respondent(term))
    here = here and term.third_party in {"", case.body}
    # Without a way to reach somebody no letter can keep anything.
    limits = reads_nothing(procedure, case) or (
        procedure.anonymous is Anonymous.WITH_LIMITS and case.is_unreachable
    )
    return (
        kind and here and not (limits and term.kept_by) and not unmet(case, term.when)
    )


def _begins(before: Case, term: Term, event: e.Event) -> bool:
    """
    Return whether it begins with this entry.

    What the file says that happens begins a term once, and after the end only what runs
    on apart: a visit to see how a repair holds promises no second proposal.
    """
    if not isinstance(event, e.MilestoneReached):
        return not _runs_already(before, term, event)
    goes_on = before.outcome is None or term.apart
    return goes_on and before.term(term.id) is None


def _runs_already(before: Case, term: Term, event: e.Event) -> bool:
    """
    A letter that leaves a second time, or a second request, moves no day.

    Nor does going further, for a way that is open already. Nor going straight to a
    later stage, for what runs in every stage; nor being filed after it began there,
    for what runs from either.
    """
    running = before.term(term.id)
    if running is None:
        return False
    if isinstance(event, e.LetterLeft):
        return running.opened > event.position
    if isinstance(event, e.Filed):
        return running.is_open and bool(before.begun_at) and not before.filed_at
    if isinstance(event, e.Escalated) and is_opened(running):
        return True
    if isinstance(event, e.Escalated) and event.straight:
        return running.is_open and not term.stage
    return term.apart and running.is_open


def _before(
    procedure: Procedure,
    case: Case,
    opened: e.TermOpened,
    at: datetime,
    *,
    names: frozenset[str],
) -> tuple[e.TermOpened, ...]:
    """
    Return the terms that count back from the last day of this one.

    What was kept before a day that moved stays kept, but for a hearing on another
    day: who comes hears of that one in time too.
    """
    found = []
    planned = PLANNED in names
    for term in procedure.terms:
        running = case.term(term.id)
        kept = running is not None and running.result in _KEPT and not planned
        if term.before != opened.term or kept or not _applies(procedure, case, term):
            continue
        counted = count_term(term, opened.last_day, calendar=procedure.calendar)
        if counted and counted.last_day >= local_date(at, procedure.zone):
            since = case.length if _told_at_once(procedure, term, names) else 0
            found.append(_term_opened(procedure, term, counted, at, since=since))
    return tuple(found)


def _counted(
    procedure: Procedure, case: Case, term: Term, event: e.Event, at: datetime
) -> Counted | None:
    if term.length is NoLength.NAMED_DATE:
        day = _named_day(event)
        return Counted(day, ()) if day else None
    start, moved = _start(procedure, case, term, event, at)
    if start is None:
        return None
    if hours := hours_of(term, local_date(at, procedure.zone)):
        return Counted(local_date(_over(hours, at), procedure.zone), ())
    counted = count_term(term, start, calendar=procedure.calendar)
    if counted is None or moved is None:
        return counted
    return Counted(counted.last_day, (moved, *counted.because))


def _named_day(event: e.Event) -> date | None:
    match event:
        case e.MoreTimeTaken(until=day) | e.DateNamed(until=day):
            return day
        case e.Judged(measures_by=day):
            return day
        case e.HearingPlanned(on=day):
            return day
        case _:
            return None


def _start(
    procedure: Procedure, case: Case, term: Term, event: e.Event, at: datetime
) -> tuple[date | None, StartMoved | None]:
    """Return the day it is counted from; None where the sender did not name it."""
    zone = procedure.zone
    if term.counted_from in NAMED:
        return named_day(case, term.counted_from), None
    if term.counted_from == "received" and case.received_at:
        return case.received_on or local_date(case.received_at, zone), None
    dated = e.LetterLeft | e.ProtocolEnded | e.MilestoneReached
    if isinstance(event, dated) and event.on:
        return event.on, None
    if term.counted_from == "filed" and case.filed_at:
        return filed(procedure, case.filed_on or local_date(case.filed_at, zone))
    if isinstance(event, e.Filed) or (
        isinstance(event, e.Escalated) and not case.filed_at
    ):
        return filed(procedure, event.on or local_date(at, zone))
    return local_date(at, zone), None


def _over(length: Length, at: datetime) -> datetime:
    return count_hours(length, at).ends


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
        if running.is_open and running.strength not in WAITING and not running.apart
        if (term := procedure.term(running.id))
    )


def _later(running: RunningTerm, days: timedelta) -> Counted:
    last_day = running.last_day + days
    return Counted(last_day, (*running.because, StoodStill(days.days, last_day)))


def _term_opened(
    procedure: Procedure, term: Term, counted: Counted, at: datetime, *, since: int = 0
) -> e.TermOpened:
    zone, calendar = procedure.zone, procedure.calendar
    last_day = counted.last_day
    hours = hours_of(term, local_date(at, zone))
    ends_at = _over(hours, at) if hours else end_of(last_day, zone)
    warnings = warning_moments(term, last_day, zone=zone, calendar=calendar)
    morning = last_working_morning(last_day, zone=zone, calendar=calendar)
    on_last_morning = term.fallback in ON_LAST_MORNING
    return e.TermOpened(
        term=term.id,
        strength=term.strength,
        last_day=last_day,
        ends_at=ends_at,
        fallback_at=min(morning, ends_at) if on_last_morning else None,
        warn_at=tuple(each for each in warnings if at < each < ends_at),
        kept_by=term.kept_by,
        ended_by=term.ended_by,
        because=counted.because,
        stops=term.stops,
        done_by=term.done_by,
        apart=term.apart,
        inside=term.inside,
        about=tuple(sorted(term.about.items())),
        waits=tuple(sorted(term.waits.items())),
        since=since,
    )
