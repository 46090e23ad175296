"""Whoever comes in a test comes for the first time: no try of another counts."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any


def forget_them() -> None:
    """Forget every try that was made in this process, at whatever door."""
    if "gehoord.people.tries" in sys.modules:
        for kept in _kept(len(sys.modules)):
            kept.clear()


@lru_cache(maxsize=1)
def _kept(_loaded: int) -> tuple[dict[Any, Any], ...]:
    """Return what each door keeps, found again when another module was loaded."""
    kind = sys.modules["gehoord.people.tries"].Tries
    modules = [m for name, m in sys.modules.items() if name.startswith("gehoord.")]
    return tuple(
        each._failed
        for module in modules
        for each in vars(module).values()
        if isinstance(each, kind)
    )
