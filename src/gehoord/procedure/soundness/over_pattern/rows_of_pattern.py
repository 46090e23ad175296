"""
What a pattern holds against whoever complains, beside what a file over it says itself.

A time to complain, a ground not to take it up and what it is not for are rows of lists:
those of the pattern stand beside those of the file, under another name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.laws import cited, unnamed
from gehoord.procedure.lengths import is_length, parse_length
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.over_pattern.said import parsed
from gehoord.procedure.soundness.over_pattern.under_own_source import quoted

_WINDOW: Final = "filing-window"
_CLOSED: Final = "closed"
_ONLY: Final[Mapping[str, tuple[str, str]]] = {
    "window-of-the-pattern": (_WINDOW, "length"),
    "refusal-of-the-pattern": ("refusal", "because"),
    "scope-of-the-pattern": ("out-of-scope", "name"),
}
"""Of which list each finding is, and which key of a row says what it is."""
Rows = dict[str, dict[str, Any]]


def rows_of_pattern(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """
    Return of each such list what is the pattern's alone, in one finding.

    What a law says that the file rests on holds whether the file says so or not; but
    two times to complain both have to be met.
    """
    own = parsed(text)
    below = patterns.get(str(own.get("extends", "")), "")
    bases = _bases(text, patterns)
    for code, (table, key) in _ONLY.items():
        mine = _rows(own, table)
        theirs = _without(_laid(below, table, patterns), table, own)
        left = [
            (name, row)
            for name, row in theirs.items()
            if name not in mine
            and _is_in_doubt(table, row, own, bases, beside=bool(mine))
        ]
        if left:
            facts = {
                "said": tuple(
                    _said(row.get(key, ""), text, patterns) for _, row in left
                ),
                "paths": ", ".join(f'"{table}.{name}"' for name, _ in left),
            }
            yield doubtful(code, table, **facts)
    yield from _closed(own, text, patterns)


def _closed(
    own: Mapping[str, Any], text: str, patterns: Mapping[str, str]
) -> Iterator[Unsound]:
    """Days on which the pattern is closed, of which the file says nothing."""
    below = parsed(patterns.get(str(own.get("extends", "")), ""))
    rows = below.get(_CLOSED)
    if not isinstance(rows, list) or _CLOSED in own or _CLOSED in own.get("remove", ()):
        return
    said = tuple(quoted(row.get("name", ""), text, patterns) for row in rows)
    yield doubtful("closed-by-the-pattern", _CLOSED, said=said, paths=f'"{_CLOSED}"')


def _is_in_doubt(
    table: str,
    row: Mapping[str, Any],
    own: Mapping[str, Any],
    bases: tuple[str, ...],
    *,
    beside: bool,
) -> bool:
    source = str(row.get("source", ""))
    by_law = bool(cited(source)) and not unnamed(source, bases)
    if by_law:
        return beside and table == _WINDOW
    return beside or "legal_bases" in own


def _bases(text: str, patterns: Mapping[str, str]) -> tuple[str, ...]:
    """Return the laws that a text rests on, or else the pattern it goes over."""
    own = parsed(text)
    below = patterns.get(str(own.get("extends", "")))
    if "legal_bases" in own or not below:
        said = own.get("legal_bases", ())
        return tuple(str(x) for x in said) if isinstance(said, list) else ()
    return _bases(below, patterns)


def _laid(text: str, table: str, patterns: Mapping[str, str]) -> Rows:
    """Return the rows of a pattern by id, over those of the pattern under it."""
    own = parsed(text)
    below = patterns.get(str(own.get("extends", "")), "")
    found = _without(_laid(below, table, patterns), table, own) if below else {}
    for name, row in _rows(own, table).items():
        found[name] = {**found.get(name, {}), **row}
    return found


def _without(rows: Rows, table: str, own: Mapping[str, Any]) -> Rows:
    removed = {str(each) for each in own.get("remove", ())}
    if table in removed:
        return {}
    return {x: row for x, row in rows.items() if f"{table}.{x}" not in removed}


def _rows(own: Mapping[str, Any], table: str) -> Rows:
    rows = own.get(table)
    every = rows if isinstance(rows, list) else []
    return {str(x["id"]): x for x in every if isinstance(x, dict) and "id" in x}


def _said(said: object, text: str, patterns: Mapping[str, str]) -> object:
    told = quoted(said, text, patterns)
    return parse_length(told) if isinstance(told, str) and is_length(told) else told
