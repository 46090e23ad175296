"""Why something cannot be reported or recorded so, or need not be said again."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.breaches import awaited
from gehoord.procedure.days import local_date
from gehoord.procedure.objections import Objection
from gehoord.procedure.situation import Situation


def must_be_reported(situation: Situation, act: a.MustReport) -> tuple[Objection, ...]:
    """Return why not: the file does not name it, or it was said already."""
    if situation.procedure.report(act.where) is None:
        return (Objection("report-nowhere", {"field": "where"}),)
    if act.where in situation.case.reports_due:
        return (Objection("nothing-changes", {"field": "where"}),)
    return ()


def reported(situation: Situation, act: a.RecordReport) -> tuple[Objection, ...]:
    """Return why not: the file does not name it, or that day is still to come."""
    if situation.procedure.report(act.where) is None:
        return (Objection("report-nowhere", {"field": "where"}),)
    if act.on > situation.today:
        return (Objection("in-the-future", {"field": "on"}),)
    return ()


def reached(situation: Situation, act: a.RecordMilestone) -> tuple[Objection, ...]:
    """
    Return why not: the file does not name it, or it cannot have been on that day.

    After the end it is recorded only where a term still waits for it.
    """
    case, rule = situation.case, situation.procedure.milestone(act.milestone)
    if rule is None:
        return (Objection("milestone-unknown", {"field": "milestone"}),)
    if act.on > situation.today:
        return (Objection("in-the-future", {"field": "on"}),)
    came_in = case.received_at or case.filed_at
    first = case.received_on or (
        local_date(came_in, situation.procedure.zone) if came_in else None
    )
    if first and act.on < first:
        return (Objection("milestone-too-early", {"field": "on", "first_day": first}),)
    if case.outcome is not None and awaited(case, rule) is None:
        return (Objection("milestone-over", {"field": "milestone"}),)
    return ()
