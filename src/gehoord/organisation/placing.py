"""
A part put into a procedure's text, or taken out of it; the rest stays as it is.

Comments and order stay where the text's form allows. What comes out always says
exactly what was asked: it is read again before it is given back.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from copy import deepcopy
from functools import lru_cache
from itertools import takewhile
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT

from gehoord.organisation.editing import NoSuchPlace, Path
from gehoord.procedure.reading.writing import written
from gehoord.procedure.schema import Key, Type

Row = Mapping[str, Any]
_READ: Final = 8  # texts that are remembered; reading one takes 9 ms
ALONE: Final = "1"  # how a table that stands by itself is named


def rows_of(text: str, path: Path, key: Key) -> dict[str, Row]:
    """
    Return the tables of one part, by the name they go by.

    That is their id or their number from 1 in a list, their key in a table of
    tables, and 1 for a table that stands by itself.
    """
    found = inside(said_in(text), path)
    if isinstance(found, list):
        return {_called(row, number): row for number, row in enumerate(found, start=1)}
    if not isinstance(found, dict):
        return {}
    return dict(found) if key.type is Type.ROWS else {ALONE: found}


@lru_cache(maxsize=_READ)
def said_in(text: str) -> Row:
    """Return what a text says, to be looked at only: the next who asks gets the same."""
    return tomllib.loads(text)


def put_in(text: str, path: Path, key: Key, row: Row, *, name: str = "") -> str:
    """Return the text with one more table in this part, the last of its list."""
    wanted = tomllib.loads(text)
    _put(_parent(wanted, path), path[-1], key, row, name=name)
    if len(path) == 1 and key.type is not Type.ROWS:
        tried = _appended(text, path[-1], key, row)
    else:
        tried = with_tomlkit(
            text,
            lambda document: _put(
                _parent(document, path), path[-1], key, _inline(row), name=name
            ),
        )
    return as_wanted(tried, wanted, text)


def take_out(text: str, path: Path, key: Key, name: str) -> str:
    """Return the text without this table. Raises NoSuchPlace."""
    if name not in rows_of(text, path, key):
        raise NoSuchPlace(".".join((*path, name)))
    wanted = tomllib.loads(text)
    _take(_parent(wanted, path), path[-1], key, name)
    tried = with_tomlkit(
        text, lambda document: _take(_parent(document, path), path[-1], key, name)
    )
    return as_wanted(tried, wanted, text)


def _called(row: object, number: int) -> str:
    own = row.get("id") if isinstance(row, Mapping) else None
    return own if isinstance(own, str) and own else str(number)


def inside(table: Any, path: Path) -> Any:  # noqa: ANN401  whatever a text says
    """Return what stands at this place, rows of a list by their name; None if nothing."""
    for step in path:
        if isinstance(table, list):
            table = _row(table, step)
        else:
            table = table.get(step) if isinstance(table, Mapping) else None
    return table


def _row(rows: list[Any], name: str) -> Any:  # noqa: ANN401  tomlkit's own
    called = [_called(row, number) for number, row in enumerate(rows, start=1)]
    return rows[called.index(name)] if name in called else None


def _parent(table: Any, path: Path) -> Any:  # noqa: ANN401  tomlkit's own
    for step in path[:-1]:
        if isinstance(table, list):
            table = _row(table, step)
            continue
        if step not in table:
            table[step] = {}
        table = table[step]
    return table


def _put(parent: Any, last: str, key: Key, row: Any, *, name: str) -> None:  # noqa: ANN401  tomlkit's own
    there = parent.get(last)
    if key.type is Type.ROWS:
        if there is None:
            parent[last] = {}
        parent[last][name] = row
    elif isinstance(there, AoT):
        made = tomlkit.table()
        made.update(row)
        there.append(made)
    elif isinstance(there, list):
        there.append(row)
    elif there is not None and key.type is Type.ONE_OR_MORE:
        parent[last] = [there, row]
    else:
        parent[last] = [row] if key.type is Type.TABLES else row


def _take(parent: Any, last: str, key: Key, name: str) -> None:  # noqa: ANN401  tomlkit's own
    there = parent[last]
    if isinstance(there, list):
        called = [_called(row, number) for number, row in enumerate(there, start=1)]
        del there[called.index(name)]
    elif key.type is Type.ROWS:
        del there[name]
    if not there or (not isinstance(there, list) and key.type is not Type.ROWS):
        del parent[last]


def _appended(text: str, last: str, key: Key, row: Row) -> str:
    """Return the text with the table at its end, where it belongs to nothing else."""
    alone = re.compile(rf"^\[{re.escape(last)}\]", re.MULTILINE)
    stands_alone = key.type is Type.ONE_OR_MORE and alone.search(text)
    in_list = key.type is Type.TABLES or last in said_in(text)
    if stands_alone:
        text = alone.sub(f"[[{last}]]", text)
    return f"{text.rstrip()}\n{written({last: [row] if in_list else row})}"


def _inline(row: Row) -> Any:  # noqa: ANN401  tomlkit's own
    made = tomlkit.inline_table()
    made.update(row)
    return made


def with_tomlkit(text: str, change: Any) -> str:  # noqa: ANN401  a function of a document
    try:
        document = tomlkit.parse(text)
        change(document)
        return tomlkit.dumps(document)
    except (TOMLKitError, TypeError, ValueError, KeyError):
        return ""


def as_wanted(tried: str, wanted: Row, text: str) -> str:
    """Return what was tried where it says what is wanted; else all written anew."""
    try:
        if tomllib.loads(tried) == wanted:
            return tried
    except tomllib.TOMLDecodeError:
        pass
    head = takewhile(lambda line: line.startswith("#"), text.splitlines())
    lines = "".join(f"{line}\n" for line in head)
    return written(deepcopy(dict(wanted)), head=lines, left_out=frozenset())
