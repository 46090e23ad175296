"""Why something cannot be reported or recorded so, or need not be said again."""

from __future__ import annotations

from gehoord.procedure import acts as a
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
    """Return why not: the file does not name it, or that day is still to come."""
    if situation.procedure.milestone(act.milestone) is None:
        return (Objection("milestone-unknown", {"field": "milestone"}),)
    if act.on > situation.today:
        return (Objection("in-the-future", {"field": "on"}),)
    return ()
