"""Until when one case is kept: by how it ended, what it is about, and a day of theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo

from gehoord.procedure.case import Case
from gehoord.procedure.counted import Counted, UntilYearEnds
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import local_date
from gehoord.procedure.lanes import KeptFrom
from gehoord.procedure.lengths import Length
from gehoord.procedure.particulars import chosen, day_of
from gehoord.procedure.retention import Retention, RetentionRule
from gehoord.procedure.rules import Procedure


def kept_for(procedure: Procedure, case: Case) -> Retention | RetentionRule:
    """
    Return what says how long this case is kept: the first rule that fits, or the usual.

    A rule that counts from a day that nobody named fits no case.
    """
    return next(
        (x for x in _fitting(procedure, case) if not x.from_day or _named_day(x, case)),
        procedure.retention,
    )


def _fitting(procedure: Procedure, case: Case) -> Iterator[RetentionRule]:
    """Give each rule that is for such a case, whether its day is known or not."""
    answers = chosen(procedure.own_particulars, case.sender)
    for rule in procedure.retention.rules:
        if rule.fits(case.kind, case.outcome, answers):
            yield rule


def _otherwise(procedure: Procedure, case: Case) -> Retention | RetentionRule:
    """Return what would say it without a day of who complains."""
    rules = (each for each in _fitting(procedure, case) if not each.from_day)
    return next(rules, procedure.retention)


def retained(
    procedure: Procedure, case: Case, *, closes: date | None = None
) -> Counted | None:
    """
    Return the last day that a handled case is kept, and why; None for no such day.

    `closes` is the day on which it is closed, where that is being done. What counts
    from a day of who complains is kept to the end of that year, so that the day on
    which it is destroyed tells nobody which day theirs was; and never shorter than it
    would be without that day.
    """
    rule = kept_for(procedure, case)
    if rule.length is None:
        return None
    if isinstance(rule, RetentionRule) and rule.from_day:
        return _from_their_day(procedure, case, rule, closes)
    return _counted(procedure, case, rule.length, rule.counted_from, closes)


def _from_their_day(
    procedure: Procedure, case: Case, rule: RetentionRule, closes: date | None
) -> Counted | None:
    day, usual = _named_day(rule, case), _otherwise(procedure, case)
    assert day is not None
    assert rule.length is not None
    if usual.length is None:
        return None
    least = _counted(procedure, case, usual.length, usual.counted_from, closes)
    calendar = procedure.calendar
    reached = count(rule.length, day, roll=Roll.NONE, calendar=calendar).last_day
    ends = date(reached.year, 12, 31)
    if least is not None and least.last_day >= ends:
        return least
    return Counted(ends, (UntilYearEnds(ends),))


def _counted(
    procedure: Procedure,
    case: Case,
    length: Length,
    counted_from: KeptFrom,
    closes: date | None,
) -> Counted | None:
    start = _start(case, counted_from, procedure.zone, closes)
    if start is None:
        return None
    return count(length, start, roll=Roll.NONE, calendar=procedure.calendar)


def _start(
    case: Case, counted_from: KeptFrom, zone: tzinfo, closes: date | None
) -> date | None:
    """Return the day that it counts from; the last of all where it has no such day."""
    closed = _day(case.closed_at, zone) or closes
    ruled = _day(case.ruled_at, zone)
    days = {
        KeptFrom.CLOSED: closed,
        KeptFrom.RECEIVED: _day(case.received_at, zone),
        KeptFrom.FILED: _day(case.filed_at, zone),
        KeptFrom.RULED: ruled,
        KeptFrom.END_OF_SERVICE: case.ended_on,
    }
    return days.get(counted_from) or _last((closed, ruled))


def _named_day(rule: RetentionRule, case: Case) -> date | None:
    return day_of(dict(case.sender.own).get(rule.from_day, ""))


def _day(at: datetime | None, zone: tzinfo) -> date | None:
    return local_date(at, zone) if at else None


def _last(days: Iterable[date | None]) -> date | None:
    return max((each for each in days if each), default=None)
