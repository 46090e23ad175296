"""What a text says by itself, without the patterns under it."""

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
