"""What must agree within a season, and with the terms that are longer then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.reading.checking import BAD, Checker
from gehoord.procedure.seasons import in_leap_year

Rows = tuple[Mapping[str, Any], ...]


def seasons(checker: Checker, rows: Rows, terms: Rows) -> None:
    """Note a day that no year has, and a term that has no length in days to lengthen."""
    known = {each.get("id"): each for each in terms}
    for row in rows:
        path = ("season", str(row.get("id")))
        for name in ("from", "until"):
            day = row.get(name)
            if day is not BAD and in_leap_year(str(day)) is None:
                checker.wrong("no-day-of-the-year", (*path, name), found=day)
        named = row.get("of")
        for each in named if isinstance(named, tuple) else ():
            if each in known and not _has_days(known[each]):
                checker.wrong("nothing-to-lengthen", (*path, "of"), found=each)


def _has_days(term: Mapping[str, Any]) -> bool:
    """Return whether it runs on from a moment for a length of days, or is not known."""
    length = term.get("within")
    if length is BAD:
        return True
    in_days = isinstance(length, Length) and length.unit is not Unit.HOURS
    return in_days and not term.get("before")
