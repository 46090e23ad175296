"""What changes when something must be reported elsewhere, or was; and milestones."""

from __future__ import annotations

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change


def _due(case: Case, entry: Entry, event: e.ReportDue) -> Case:
    again = case.reported - {event.where}
    return replace(case, reports_due=(*case.reports_due, event.where), reported=again)


def _reported(case: Case, entry: Entry, event: e.Reported) -> Case:
    rest = tuple(each for each in case.reports_due if each != event.where)
    return replace(case, reports_due=rest, reported=case.reported | {event.where})


def _reached(case: Case, entry: Entry, event: e.MilestoneReached) -> Case:
    return replace(case, milestones=case.milestones | {event.milestone})


CHANGES: dict[type, Change] = {
    e.ReportDue: _due,
    e.Reported: _reported,
    e.MilestoneReached: _reached,
}
"""What each kind of entry about reports and milestones changes."""
