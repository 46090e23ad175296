"""A table as TOML again: what a file says with its pattern, written out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_LEFT_OUT = frozenset({"extends", "remove"})


def written(table: Mapping[str, Any]) -> str:
    """Return the text that reads back as this table; comments are not kept."""
    return "\n".join(_lines(table)) + "\n"


def _lines(table: Mapping[str, Any]) -> Iterator[str]:
    plain = {k: v for k, v in table.items() if not _is_table(v) and k not in _LEFT_OUT}
    yield from (f"{_key(key)} = {_value(value)}" for key, value in plain.items())
    for key, value in table.items():
        if not _is_table(value) or key in _LEFT_OUT:
            continue
        for row in value if isinstance(value, list) else [value]:
            header = f"[[{_key(key)}]]" if isinstance(value, list) else f"[{_key(key)}]"
            yield from ("", header)
            yield from (f"{_key(name)} = {_value(each)}" for name, each in row.items())


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
