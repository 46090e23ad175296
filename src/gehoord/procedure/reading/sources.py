"""
Sources said once for many tables: each line of the text, with what rests on it.

A law or a page is read from its own side: this article, and all that follows from it.
So a file may say it like that, in place of a `source` in every table. Keys above the
tables that a page shows have no other way to say whose they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from gehoord.procedure.above import KEYS

if TYPE_CHECKING:
    from gehoord.procedure.lines import Path
    from gehoord.procedure.reading.checking import Checker
    from gehoord.procedure.schema import Key

SOURCES: Final = "sources"
VERIFIED: Final = "verified"
_NEXT: Final = "; "
_UNTAKEN: Final = frozenset({"names", "closed"})
"""Tables of which the page has no line of their own to cite a sentence with."""
Raw = Mapping[str, Any]


def sourced(table: Raw, above: Raw | None = None) -> dict[str, Any]:
    """
    Return the table with the source in each table that one is said for.

    Of a file over a pattern (`above`), that the pattern did not verify its own source
    says nothing of another.

    What leads nowhere, or is not written as it should be, changes nothing here: it is
    found when the file is checked.
    """
    laid = dict(table)
    for name, source in _joined(table.get(SOURCES)).items():
        steps = name.split(".")
        if name in KEYS or _takes_none(laid, steps):
            continue
        mine = above is not None and VERIFIED not in (_found(above, steps) or {})
        after = _with(laid, steps, source, mine=mine)
        laid = laid if after is None else after
    return laid


def checked(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return the sources as they are; what leads nowhere, or has its own, is noted."""
    if not _is_written_well(raw):
        checker.wrong("wrong-type", path, found=raw, type=key.type.value)
        return raw
    own = checker.laid.sheets[0].table
    every = _joined(raw)
    for source, name in _said(raw):
        here, steps = (*path, source), name.split(".")
        if not source.strip():
            checker.wrong("empty", here)
        stands = _stands(checker.laid.table, steps)
        above = name in KEYS and stands
        untaken = not above and _takes_none(checker.laid.table, steps)
        if untaken and stands:
            whole = _whole(checker.laid.table, steps)
            checker.wrong("sources-untaken", here, found=name, whole=whole)
        elif untaken:
            checker.wrong("sources-nothing", here, found=name)
        elif "source" in (mine := _found(own, steps) or {}):
            both = _NEXT.join((str(mine["source"]), every[name]))
            if every[name].split(_NEXT)[0] == source:  # once, whatever names it here
                checker.wrong("source-twice", here, found=name, both=both)
    return raw


def said_above(raw: object) -> dict[str, str]:
    """Return the source of each key above the tables for which one is said."""
    return {name: source for name, source in _joined(raw).items() if name in KEYS}


def _is_written_well(raw: object) -> bool:
    return isinstance(raw, dict) and all(
        isinstance(names, list) and all(isinstance(each, str) for each in names)
        for names in raw.values()
    )


def _said(raw: object) -> Iterator[tuple[str, str]]:
    """Return source and path, one by one; nothing of what is not written well."""
    if isinstance(raw, dict) and _is_written_well(raw):
        for source, names in raw.items():
            yield from ((source, name) for name in names)


def _joined(raw: object) -> dict[str, str]:
    """Return the source of each path; of one that several sentences say, all."""
    found: dict[str, list[str]] = {}
    for source, name in _said(raw):
        found.setdefault(name, []).append(source)
    return {name: _NEXT.join(dict.fromkeys(each)) for name, each in found.items()}


def _found(table: Raw, steps: list[str]) -> Raw | None:
    """Return the table at the end of the path, or None."""
    value: Any = table
    for step in steps:
        if isinstance(value, list):
            value = next((row for row in value if _is_called(row, step)), None)
        else:
            value = value.get(step) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else None


def _stands(table: Raw, steps: list[str]) -> bool:
    """Return whether there is anything at the end of the path, a table or not."""
    *outer, last = steps
    around = _found(table, outer) if outer else table
    return around is not None and last in around


def _takes_none(table: Raw, steps: list[str]) -> bool:
    """Return whether no table that takes a source is at the end of the path."""
    found = _found(table, steps)
    return found is None or ".".join(steps) in _UNTAKEN or _is_text(table, found)


def _is_text(table: Raw, found: Raw) -> bool:
    """Return whether it is a text in each language, which is written as a table too."""
    spoken = table.get("language")
    known = spoken if isinstance(spoken, list) else ()
    return bool(found) and all(each in known for each in found)


def _whole(table: Raw, steps: list[str]) -> str:
    """Return the path around this one that takes a source; "" where none does."""
    around = (steps[:length] for length in range(len(steps) - 1, 0, -1))
    for each in around:
        path = ".".join(each)
        if path in KEYS or not _takes_none(table, each):
            return path
    return ""


def _is_called(row: object, name: str) -> bool:
    return isinstance(row, Mapping) and row.get("id") == name


def _with(value: Any, steps: list[str], source: str, *, mine: bool) -> Any:  # noqa: ANN401 - any table
    """Return a copy of it with the source at the end of the path; None if not there."""
    if not steps:
        if not isinstance(value, dict):
            return None
        kept = {x: y for x, y in value.items() if not (mine and x == VERIFIED)}
        return {**kept, "source": source}
    if isinstance(value, list):
        return _with_in_row(value, steps, source, mine=mine)
    if not isinstance(value, dict) or steps[0] not in value:
        return None
    inner = _with(value[steps[0]], steps[1:], source, mine=mine)
    return None if inner is None else {**value, steps[0]: inner}


def _with_in_row(
    rows: list[Any], steps: list[str], source: str, *, mine: bool
) -> list[Any] | None:
    at = next((n for n, row in enumerate(rows) if _is_called(row, steps[0])), None)
    if at is None:
        return None
    inner = _with(rows[at], steps[1:], source, mine=mine)
    return None if inner is None else [*rows[:at], inner, *rows[at + 1 :]]
