"""The days that only who complains can name, as the case holds them."""

from __future__ import annotations

from datetime import date

from gehoord.procedure.case import Case


def named_day(case: Case, which: str) -> date | None:
    """Return the day the sender named: "event", "discovery" or "end-of-service"."""
    days = {
        "event": case.event_on,
        "discovery": case.discovered_on,
        "end-of-service": case.ended_on,
    }
    return days.get(which)
