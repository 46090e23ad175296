"""Days that a procedure lists itself, and what nothing is done with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from gehoord.procedure.lanes import CountsFrom
from gehoord.procedure.lengths import Unit
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Strength, Term

_NONE = "none"
_A_YEAR: Final = timedelta(days=300)
"""Closed days further apart than this are of more than one year."""


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
    elif not closed and (school := [x for x in minding if not x.skips_closed]):
        yield doubtful("school-never-closed", "term", school[0].id, "within")


def _minds(term: Term) -> bool:
    """Return whether a closed day changes when it ends."""
    by_school_day = any(each.unit is Unit.SCHOOL_DAYS for each in term.lengths)
    return term.skips_closed or by_school_day
