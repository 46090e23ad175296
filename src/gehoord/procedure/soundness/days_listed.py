"""Days that a procedure lists itself, and what nothing is done with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from gehoord.procedure.days import ONE_DAY, is_weekend
from gehoord.procedure.lanes import CountsFrom
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import days, shorter
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Strength, Term

_NONE = "none"
_A_YEAR: Final = timedelta(days=300)
"""Closed days further apart than this are of more than one year."""
_FROM_OUTSIDE: Final = frozenset(
    {"received", "filed", "acknowledged", "complete", "escalated"}
)
"""What can come on the first day that nobody is there."""
_BY_ITSELF: Final = frozenset({"web", "email"})
_NOT_ALL: Final = ("paper",)
"""By what no receipt leaves by itself."""


def days_listed(procedure: Procedure) -> Iterator[Unsound]:
    """What is closed for nothing, stops the law, or is known for one year alone."""
    calendar = procedure.calendar
    for term in procedure.terms:
        if not term.skips_closed:
            continue
        key = ("term", term.id, "skips_closed")
        if not calendar.closed:
            yield wrong("nothing-closed", *key)
        if term.strength is Strength.STATUTORY:
            yield doubtful("law-runs-on", *key)
    yield from _minded(procedure)
    one_year = calendar.first_year == calendar.last_year
    if calendar.id == _NONE and one_year:
        yield doubtful("one-year-of-free-days", "free-day", year=calendar.first_year)


def _minded(procedure: Procedure) -> Iterator[Unsound]:
    """Closed days that nothing minds, that are of one year alone, or that are missing."""
    closed = sorted(procedure.calendar.closed)
    by_school_day = procedure.counts_from is CountsFrom.NEXT_SCHOOL_DAY
    minding = [each for each in procedure.terms if _minds(each)]
    if closed and not (by_school_day or minding):
        yield doubtful("closed-for-nothing", "closed")
    elif closed and closed[-1] - closed[0] <= _A_YEAR:
        yield doubtful("closed-one-year", "closed", until=closed[-1])
    if closed and (by_school_day or minding):
        yield from _outlasted(procedure)
    elif not closed and (school := [x for x in minding if not x.skips_closed]):
        yield doubtful("school-never-closed", "term", school[0].id, "within")


def _outlasted(procedure: Procedure) -> Iterator[Unsound]:
    """A promise that runs on while nobody is there, and is over before they are back."""
    longest = Length(_at_a_stretch(procedure), Unit.DAYS)
    by_itself = _BY_ITSELF.issuperset(procedure.channels or _NOT_ALL)
    over = [
        term.id
        for term in procedure.terms
        if term.strength in OURS
        and not (by_itself and term.kept_by == ("receipt",))
        and not term.starts.isdisjoint(_FROM_OUTSIDE)
        and isinstance(term.length, Length)
        and not _minds(term)
        and shorter(max(term.lengths, key=days), longest)
    ]
    if over:
        facts = {"length": longest, "terms": ", ".join(over)}
        yield doubtful("closed-longer-than-term", "closed", **facts)


def _at_a_stretch(procedure: Procedure) -> int:
    """Return how many days in a row nobody is there at most, weekends included."""
    calendar, most, first = procedure.calendar, 0, None
    for day in sorted(calendar.closed):
        if first is None or not _follows(procedure, day):
            first = day
        most = max(most, (day - first).days + 1)
    return most


def _follows(procedure: Procedure, day: date) -> bool:
    """Return whether nobody worked between this closed day and the one before it."""
    calendar = procedure.calendar
    before = day - ONE_DAY
    while is_weekend(before) or before in calendar.free:
        before -= ONE_DAY
    return before in calendar.closed


def _minds(term: Term) -> bool:
    """Return whether a closed day changes when it ends."""
    by_school_day = any(each.unit is Unit.SCHOOL_DAYS for each in term.lengths)
    return term.skips_closed or by_school_day
