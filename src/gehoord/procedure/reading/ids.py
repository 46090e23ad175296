"""What a file itself names: rows of its lists, and entries that are called after them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.milestones import DONE
from gehoord.procedure.reports import FOUND, REPORTED

_REPORT: Final = (FOUND, REPORTED)


def ids_of(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the ids of a list of tables; with a dot, of the lists within its rows."""
    outer, _, inner = name.partition(".")
    rows = table.get(outer, ())
    if not isinstance(rows, list):
        return ()
    if inner:
        within = (ids_of(each, inner) for each in rows if isinstance(each, dict))
        return tuple(found for each in within for found in each)
    return tuple(
        each["id"]
        for each in rows
        if isinstance(each, dict) and isinstance(each.get("id"), str)
    )


def own_causes(table: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the entries that are called after what the file names: a letter, a stage."""
    told = table.get("notices", {})
    notices = tuple(told) if isinstance(told, dict) else ()
    terms, stages = (*ids_of(table, "term"), "cure", "deposit"), ids_of(table, "stage")
    return (
        *(f"{name}-left" for name in notices),
        *(f"{name}-lapsed" for name in terms),
        *(f"{name}-missed" for name in terms),
        *(f"{name}-warned" for name in terms),
        *(f"{name}-entered" for name in stages),
        *(f"{name}-{end}" for name in ids_of(table, "report-to") for end in _REPORT),
        *(f"{name}-{DONE}" for name in ids_of(table, "milestone")),
    )


def is_list_of_tables(raw: object) -> bool:
    """Return whether this is written as a list of tables, with [[...]]."""
    return isinstance(raw, list) and bool(raw) and all(isinstance(x, dict) for x in raw)
