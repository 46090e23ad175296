"""Days that a procedure lists itself, and what nothing is done with."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Strength

_NONE = "none"


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
    one_year = calendar.first_year == calendar.last_year
    if calendar.id == _NONE and one_year:
        yield doubtful("one-year-of-free-days", "free-day", year=calendar.first_year)
