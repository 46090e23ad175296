"""What a text says by itself, without the patterns under it."""

from __future__ import annotations

import tomllib
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
