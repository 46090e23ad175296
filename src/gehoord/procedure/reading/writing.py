"""A table as TOML again: what a file says with its pattern, written out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from gehoord.procedure.lines import Path
from gehoord.procedure.reading.sources import said_above

Comment = Callable[[Path], str]
"""The comment that belongs behind the key with this path; empty for none."""

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_LEFT_OUT = frozenset({"extends", "remove", "sources"})


def _none(_: Path) -> str:
    return ""


def written(
    table: Mapping[str, Any],
    comment: Comment = _none,
    head: str = "",
    *,
    left_out: frozenset[str] = _LEFT_OUT,
) -> str:
    """
    Return the text that reads back as this table, with these comments.

    What lays it over a pattern is left out, unless `left_out` says otherwise.
    """
    return head + "\n".join(_lines(table, comment, left_out)) + "\n"


def _lines(
    table: Mapping[str, Any], comment: Comment, left_out: frozenset[str]
) -> Iterator[str]:
    plain = {k: v for k, v in table.items() if not _is_table(v) and k not in left_out}
    yield from _assigned(plain, (), comment)
    for key, value in table.items():
        if not _is_table(value) or key in left_out:
            continue
        for row in value if isinstance(value, list) else [value]:
            many = isinstance(value, list)
            path: Path = (key, str(row.get("id", ""))) if many else (key,)
            header = f"[[{_key(key)}]]" if many else f"[{_key(key)}]"
            yield from ("", header + _behind(comment(path)))
            yield from _assigned(row, path, comment)
    if "sources" in left_out and (said := said_above(table.get("sources"))):
        rows: dict[str, list[str]] = {}
        for name, source in said.items():
            rows.setdefault(source, []).append(name)
        yield from ("", "[sources]", *_assigned(rows, ("sources",), comment))


def _assigned(row: Mapping[str, Any], path: Path, comment: Comment) -> Iterator[str]:
    for name, value in row.items():
        said = _behind(comment((*path, name)))
        yield f"{_key(name)} = {_value(value)}{said}"


def _behind(comment: str) -> str:
    return f"  # {comment}" if comment else ""


def _is_table(value: object) -> bool:
    many = isinstance(value, list) and value and all(isinstance(x, dict) for x in value)
    return isinstance(value, dict) or bool(many)


def _key(key: str) -> str:
    return key if key and set(key) <= _BARE else _text(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    if isinstance(value, dict):
        inner = (f"{_key(key)} = {_value(each)}" for key, each in value.items())
        return "{ " + ", ".join(inner) + " }"
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _text(value: str) -> str:
    """JSON's escapes are TOML's, but for the character that deletes."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
