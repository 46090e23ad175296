"""Whether a complaint came after the window to file it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.lanes import FilingWindow, Late
from gehoord.procedure.named_days import named_day
from gehoord.procedure.particulars import (
    ForSome,
    OwnParticular,
    chosen,
    day_of,
    is_for,
)
from gehoord.procedure.rules import Procedure

_FIELDS = {
    "event": "event_on",
    "discovery": "discovered_on",
    "end-of-service": "ended_on",
}


def counted_days(procedure: Procedure) -> tuple[str, ...]:
    """Return the days that a window, a ground to refuse or a stage is counted from."""
    days = [each.counted_from for each in procedure.windows if not each.from_day]
    days += [each.or_from for each in procedure.windows if each.or_from]
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


def _last_day(procedure: Procedure, case: Case, window: FilingWindow) -> date | None:
    """Return the last day of a window; the later, of two; None while one is not known."""
    ways = [(_start(case, window), window.length)]
    if window.or_length:
        ways.append((named_day(case, window.or_from), window.or_length))
    calendar = procedure.calendar
    found = [
        count(length, start, roll=Roll.NONE, calendar=calendar).last_day
        for start, length in ways
        if start and length
    ]
    return max(found) if len(found) == len(ways) else None


def found_late(procedure: Procedure, case: Case, filed_on: date) -> e.FiledLate | None:
    """
    Return the entry that says it came too late, or None when it did not.

    Of several windows the strictest counts. A day that the sender did not name makes
    nobody late; nor does a window whose length was not given. Where nobody answered
    yet what a window hangs on, the answer that leaves most time counts.
    """
    if not procedure.windows:
        return None
    found = []
    for answers in _possible(procedure, case):
        late = _strictest(procedure, case, filed_on, answers)
        if late is None:
            return None
        found.append(late)
    return max(found, key=lambda each: (not each.hard, each.last_day))


def _strictest(
    procedure: Procedure, case: Case, filed_on: date, answers: frozenset[str]
) -> e.FiledLate | None:
    found = []
    for window in procedure.windows:
        if not is_for(window, answers):
            continue
        last = _last_day(procedure, case, window)
        hard = window.late is Late.REFUSE
        if last is not None and filed_on > last:
            found.append(e.FiledLate(window=window.id, last_day=last, hard=hard))
    found.sort(key=lambda each: (not each.hard, each.last_day))
    return found[0] if found else None


def _possible(procedure: Procedure, case: Case) -> Iterator[frozenset[str]]:
    """Give the answers that can be, each with those that were chosen already."""
    known = {name for name, said in case.sender.own if said.strip()}
    asked = [x for x in _weighing(procedure) if x.id not in known]
    yield from _with(asked, chosen(procedure.own_particulars, case.sender))


def _with(
    asked: list[OwnParticular], answers: frozenset[str]
) -> Iterator[frozenset[str]]:
    """Give these answers with each that can still be chosen of what is asked."""
    rule = next((each for each in asked if is_for(each, answers)), None)
    if rule is None:
        yield answers
        return
    rest = [each for each in asked if each is not rule]
    for option in rule.options:
        yield from _with(rest, answers | {option.id})


def _weighing(procedure: Procedure) -> tuple[OwnParticular, ...]:
    """Return the choices on which it hangs what window holds, or another of these."""
    rows: list[ForSome] = list(procedure.windows)
    found: dict[str, OwnParticular] = {}
    while rows:
        row = rows.pop()
        named = {*row.only_for, *row.not_for}
        for rule in procedure.own_particulars:
            if rule.id not in found and any(rule.option(each) for each in named):
                found[rule.id] = rule
                rows.append(rule)
    return tuple(found.values())
