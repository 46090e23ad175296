"""The days that a procedure lists itself: free where it is, or closed for a while."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from gehoord.procedure.days import FreeDay, rows
from gehoord.procedure.explain.fact import Fact, Part
from gehoord.procedure.rules import Procedure


def days_listed(procedure: Procedure) -> Iterator[Fact]:
    """Give which days are free beside those of the calendar, and which are closed."""
    calendar = procedure.calendar
    if calendar.own:
        sources = dict.fromkeys(
            calendar.own[day].source for day in sorted(calendar.own)
        )
        yield _fact("free-days", calendar.own, source="; ".join(sources))
    if calendar.closed:
        yield _fact("closed-days", calendar.closed, source="")


def _fact(code: str, days: Mapping[date, FreeDay], *, source: str) -> Fact:
    return Fact(part=Part.WHEN, code=code, facts={"days": rows(days)}, source=source)
