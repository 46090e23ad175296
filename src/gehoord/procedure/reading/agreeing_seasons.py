"""What must agree within a season, and with the terms that are longer then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.reading.checking import BAD, Checker
from gehoord.procedure.seasons import day_named, is_dated

_A_YEAR: Final = 366
Rows = tuple[Mapping[str, Any], ...]


def seasons(checker: Checker, rows: Rows, terms: Rows) -> None:
    """Note a day that no year has, and a term that has no length in days to lengthen."""
    known = {each.get("id"): each for each in terms}
    for row in rows:
        path = ("season", str(row.get("id")))
        _days(checker, row, path)
        named = row.get("of")
        for each in named if isinstance(named, tuple) else ():
            if each not in known or BAD in (
                known[each].get("within"),
                row.get("within"),
            ):
                continue
            if not _runs_on(known[each]):
                checker.wrong("nothing-to-lengthen", (*path, "of"), found=each)
            elif row.get("within") and _in_hours(known[each]) is not _in_hours(row):
                checker.wrong("lengthened-otherwise", (*path, "within"), found=each)


def _days(checker: Checker, row: Mapping[str, Any], path: tuple[str, ...]) -> None:
    """Two days of each year, or two dates in order."""
    first, last = row.get("from"), row.get("until")
    for name, day in (("from", first), ("until", last)):
        if day is not BAD and day_named(str(day)) is None:
            checker.wrong("no-day-of-the-year", (*path, name), found=day)
            return
    if BAD in (first, last):
        return
    if is_dated(str(first)) is not is_dated(str(last)):
        checker.wrong("one-day-dated", (*path, "until"), found=last)
    elif is_dated(str(first)):
        length = date.fromisoformat(str(last)) - date.fromisoformat(str(first))
        if not 0 <= length.days < _A_YEAR:
            checker.wrong("ends-before", (*path, "until"), found=last)


def _runs_on(term: Mapping[str, Any]) -> bool:
    """Return whether it runs on from a moment for some length."""
    return isinstance(term.get("within"), Length) and not term.get("before")


def _in_hours(row: Mapping[str, Any]) -> bool:
    length = row.get("within")
    return isinstance(length, Length) and length.unit is Unit.HOURS
