"""What follows by itself from what is missing, late, or answered."""

from __future__ import annotations

from datetime import date, datetime

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.lanes import Clock
from gehoord.procedure.late import found_late
from gehoord.procedure.own_words import in_language
from gehoord.procedure.particulars import chosen
from gehoord.procedure.reports import Report
from gehoord.procedure.rules import Procedure

ELSEWHERE = "elsewhere"
"""Why lateness is excused by itself: it was in time at whoever passed it on."""
INCOMPLETE = "incomplete"
"""The ground on which terms stand still until everything is there."""


def late_if_late(procedure: Procedure, case: Case, at: datetime) -> e.FiledLate | None:
    """Return the entry that says it was filed too late, or None when it was not."""
    if case.late or not procedure.windows:
        return None
    return found_late(procedure, case, _reached(procedure, case, at))


def in_time_elsewhere(
    procedure: Procedure, case: Case, at: datetime
) -> e.LatenessExcused | None:
    """Return the entry that lets in what was in time where it came in first."""
    late = case.late and not case.excused and case.elsewhere_on
    if not late or found_late(procedure, case, _reached(procedure, case, at)):
        return None
    return e.LatenessExcused(reason=ELSEWHERE)


def _reached(procedure: Procedure, case: Case, at: datetime) -> date:
    """Return the day that a window is held to: the first, of here and elsewhere."""
    here = case.filed_on or local_date(at, procedure.zone)
    return min(here, case.elsewhere_on or here)


def on_filing(procedure: Procedure, case: Case) -> tuple[e.Event, ...]:
    """Return what filing leads to: complete at once, or the clock stands still."""
    rule = procedure.incomplete
    if rule is None or case.complete:
        return ()
    if not case.asked_for:
        return (e.Completed(),)
    cure = case.term("cure")
    if rule.clock is not Clock.STANDS_STILL or cure is None or case.is_suspended:
        return ()
    return (
        e.Suspended(ground=INCOMPLETE, until=cure.last_day, resumes_at=cure.ends_at),
    )


def on_particulars(procedure: Procedure, case: Case) -> tuple[e.Event, ...]:
    """Return the entry that all is there, once all that was asked for is."""
    if procedure.incomplete is None or case.complete or case.filed_at is None:
        return ()
    return () if case.missing else (e.Completed(),)


def to_report(procedure: Procedure, case: Case) -> tuple[e.ReportDue, ...]:
    """Return what must be reported by what was answered, as far as nobody said so."""
    if case.filed_at is None or case.outcome is not None:
        return ()
    known = {*case.reports_due, *case.reported}
    answers = chosen(procedure.own_particulars, case.sender)
    return tuple(
        report_due(case, rule)
        for rule in procedure.reports
        if rule.id not in known and not answers.isdisjoint(rule.only_for)
    )


def report_due(case: Case, rule: Report, words: str = "") -> e.ReportDue:
    """Return the entry that it must be reported."""
    return e.ReportDue(
        where=rule.id,
        name=in_language(rule.name, case.language),
        words=words,
        told=rule.told,
        claim=rule.claim,
    )
