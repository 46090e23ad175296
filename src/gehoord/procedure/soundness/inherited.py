"""
What a file over a pattern leaves: to be filled in, or of another third party.

Only the text of the file shows it: once it is laid over its pattern, a key that was
left is as good as one that was said.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.unfilled import unfilled

_TABLE: Final = "third-party"
_OF_THE_OTHER: Final = (
    "window",
    "costs",
    "hearing",
    "ruling",
    "substitute",
    "until",
    "cap",
    "transfer",
    "then",
)
_SHOWN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "report": (),
        "hearing": (),
        "remedies": (),
        "conflict": (),
        "extension": ("consent_from", "times", "latest"),
        "incomplete": (),
        "fast-lane": ("within",),
    }
)
"""Tables that the page shows with their source, and which keys: of none, each."""
_SHOWN_OF_ROWS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "term": ("opens",),
        "stage": ("different_person", "reasons"),
        "filing-window": ("late", "excusable"),
    }
)
"""Lists of tables with an id of which a key, once left, stands under another source."""
_ABOUT_ITSELF: Final = frozenset({"source", "verified"})
_BY_ITS_LAW: Final = ("binding_for", "damages")
"""What the law of a pattern says of any such body, and no other law does."""


def inherited(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return what is still to be filled in, and what was meant of somebody else."""
    yield from unfilled(text, patterns)
    yield from _of_another(text, patterns)
    yield from _under_my_source(text, patterns)


def _of_another(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return each word about the pattern's third party under the name of another."""
    own = _parsed(text)
    base = _parsed(patterns.get(str(own.get("extends", "")), ""))
    mine, theirs = own.get(_TABLE), _third_party(base, patterns)
    if not isinstance(mine, dict) or "name" not in mine:
        return
    if mine["name"] == theirs.get("name"):
        return
    removed = own.get("remove", ())
    by_law = _first("legal_bases", base, patterns) and "legal_bases" not in own
    keys = _OF_THE_OTHER + (() if by_law else _BY_ITS_LAW)
    for key in keys:
        left = theirs.get(key, "unspecified") not in ("unspecified", [])
        if left and key not in mine and f"{_TABLE}.{key}" not in removed:
            said = _written(theirs[key])
            yield doubtful("left-from-pattern", _TABLE, key, key=key, said=said)


def _under_my_source(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return what a pattern says in a table to which the file gave its own source."""
    own = _parsed(text)
    removed = own.get("remove", ())
    yield from _further_under_my_source(own, text, patterns)
    for table, keys in _SHOWN.items():
        mine, theirs = own.get(table), _table(text, table, patterns)
        if not isinstance(mine, dict) or "source" not in mine:
            continue
        for key in keys or theirs:
            left = key in theirs and key not in mine and key not in _ABOUT_ITSELF
            if left and f"{table}.{key}" not in removed:
                facts = {"where": table, "key": key, "said": _written(theirs[key])}
                yield doubtful("left-under-your-source", table, key, **facts)


def _further_under_my_source(
    own: dict[str, Any], text: str, patterns: Mapping[str, str]
) -> Iterator[Unsound]:
    """Return what a pattern says in a row of a list to which one gave one's source."""
    for table, keys in _SHOWN_OF_ROWS.items():
        theirs = _rows_below(text, table, patterns)
        for mine in _rows(own, table):
            name = str(mine.get("id", ""))
            if "source" not in mine or name not in theirs:
                continue
            path, row = f"{table}.{name}", theirs[name]
            for key in keys:
                left = row.get(key) not in (None, "", False) and key not in mine
                if left and f"{path}.{key}" not in own.get("remove", ()):
                    facts = {"where": path, "key": key, "said": _written(row[key])}
                    yield doubtful("left-under-your-source", table, name, key, **facts)
            begins = row.get("from")
            if table == "term" and isinstance(begins, list) and "from" not in mine:
                facts = {"where": path, "ways": ", ".join(map(str, begins))}
                yield doubtful("begins-as-the-pattern", table, name, "from", **facts)


def _rows_below(
    text: str, table: str, patterns: Mapping[str, str]
) -> dict[str, dict[str, Any]]:
    """Return the rows of the patterns of a text by id, the nearer over the further."""
    base = patterns.get(str(_parsed(text).get("extends", "")))
    if not base:
        return {}
    found = _rows_below(base, table, patterns)
    for row in _rows(_parsed(base), table):
        name = str(row.get("id", ""))
        found[name] = {**found.get(name, {}), **row}
    for name, row in found.items():
        for path in _parsed(base).get("remove", ()):
            outer, _, key = str(path).rpartition(".")
            if outer == f"{table}.{name}":
                row.pop(key, None)
    return found


def _rows(table: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = table.get(name)
    return [x for x in rows if isinstance(x, dict)] if isinstance(rows, list) else []


def _table(text: str, table: str, patterns: Mapping[str, str]) -> dict[str, Any]:
    """Return what the patterns of a text say in a table, the nearer over the further."""
    base = patterns.get(str(_parsed(text).get("extends", "")))
    if not base:
        return {}
    found = _parsed(base).get(table)
    nearer = found if isinstance(found, dict) else {}
    return {**_table(base, table, patterns), **nearer}


def _written(said: object) -> str:
    """Return what stands there, as a file has it."""
    if isinstance(said, dict):
        return _written(next(iter(said.values()), ""))
    if isinstance(said, list):
        return ", ".join(map(str, said))
    return str(said).lower() if isinstance(said, bool) else str(said)


def _first(key: str, base: dict[str, Any], patterns: Mapping[str, str]) -> object:
    """Return what a pattern says behind a key above the tables, or its own pattern."""
    below = patterns.get(str(base.get("extends", "")))
    if key in base or not below:
        return base.get(key)
    return _first(key, _parsed(below), patterns)


def _third_party(base: dict[str, Any], patterns: Mapping[str, str]) -> dict[str, Any]:
    """Return what a pattern says of its third party, over what its own pattern says."""
    before = patterns.get(str(base.get("extends", "")))
    older = _third_party(_parsed(before), patterns) if before else {}
    found = base.get(_TABLE)
    return {**older, **found} if isinstance(found, dict) else older


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}
