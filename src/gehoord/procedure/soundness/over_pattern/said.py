"""What a text says by itself, and what the patterns under it do."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

_READ: Final = 16  # texts: a file, what it goes over, and those of the file before it


@lru_cache(maxsize=_READ)
def parsed(text: str) -> dict[str, Any]:
    """
    Return what a text says as it stands, or nothing where it cannot be read.

    To be looked at only: the next who asks gets the same. Each row of a file asks it of
    each pattern under it, and reading one takes 10 ms.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


def key_below(key: str, text: str, patterns: Mapping[str, str]) -> Any:  # noqa: ANN401  what a file says
    """Return what the nearest pattern of a text says behind a key above the tables."""
    below = patterns.get(str(parsed(text).get("extends", "")))
    if not below:
        return None
    own = parsed(below)
    return own[key] if key in own else key_below(key, below, patterns)


def table_below(text: str, table: str, patterns: Mapping[str, str]) -> dict[str, Any]:
    """Return what the patterns of a text say in a table, the nearer over the further."""
    base = patterns.get(str(parsed(text).get("extends", "")))
    if not base:
        return {}
    found, gone = parsed(base).get(table), parsed(base).get("remove", ())
    if isinstance(found, list):
        return {}  # such a list takes the place of the whole table below
    below = {} if table in gone else table_below(base, table, patterns)
    kept = {key: said for key, said in below.items() if f"{table}.{key}" not in gone}
    return {**kept, **(found or {})}


def strings(value: object) -> Iterator[str]:
    """Give every text in a value of a file, however deep it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from strings(each)
