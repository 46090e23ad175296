"""Whether a complaint came after the window to file it."""

from __future__ import annotations

from datetime import date

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.lanes import FilingWindow, Late
from gehoord.procedure.named_days import named_day
from gehoord.procedure.particulars import chosen, day_of, is_for
from gehoord.procedure.rules import Procedure

_FIELDS = {
    "event": "event_on",
    "discovery": "discovered_on",
    "end-of-service": "ended_on",
}


def counted_days(procedure: Procedure) -> tuple[str, ...]:
    """Return the days that a window, a ground to refuse or a stage is counted from."""
    days = [each.counted_from for each in procedure.windows if not each.from_day]
    days += [each.counted_from for each in procedure.refusals if each.older_than]
    later = (x for x in procedure.stages if not x.counts_from_answer)
    days += [each.counted_from for each in later]
    return tuple(dict.fromkeys(days))


def asked_days(procedure: Procedure) -> tuple[str, ...]:
    """Return the days of `acts.File` that this procedure counts from, by their names."""
    starts = {each.counted_from for each in procedure.terms}
    starts.update(counted_days(procedure))
    return tuple(name for which, name in _FIELDS.items() if which in starts)


def _start(case: Case, window: FilingWindow) -> date | None:
    """Return the day that the sender named for this window, or None."""
    if window.from_day:
        return day_of(dict(case.sender.own).get(window.from_day, ""))
    return named_day(case, window.counted_from)


def found_late(procedure: Procedure, case: Case, filed_on: date) -> e.FiledLate | None:
    """
    Return the entry that says it came too late, or None when it did not.

    Of several windows the strictest counts. A day that the sender did not name makes
    nobody late; nor does a window whose length was not given.
    """
    found, answers = [], chosen(procedure.own_particulars, case.sender)
    for window in procedure.windows:
        if not is_for(window, answers):
            continue
        start = _start(case, window)
        if start is None or window.length is None:
            continue
        calendar = procedure.calendar
        counted = count(window.length, start, roll=Roll.NONE, calendar=calendar)
        hard = window.late is Late.REFUSE
        if filed_on > counted.last_day:
            late = e.FiledLate(window=window.id, last_day=counted.last_day, hard=hard)
            found.append(late)
    found.sort(key=lambda each: (not each.hard, each.last_day))
    return found[0] if found else None
