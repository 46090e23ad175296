"""What follows from a part of a procedure alone, worked out once for that part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

Part = TypeVar("Part", bound=tuple[Any, ...])
Found = TypeVar("Found")
MOST: Final = 600  # parts remembered before all are forgotten: more than are kept read


def once(find: Callable[[Part], Found]) -> Callable[[Part], Found]:
    """
    Return the function so that it looks at each part only once.

    A part of a procedure never changes, and takes long to compare with another: it is
    known again by being the very same. It is kept, so that no other takes its place.
    """
    known: dict[int, tuple[Part, Found]] = {}

    def found(part: Part) -> Found:
        kept = known.get(id(part))
        if kept is not None and kept[0] is part:
            return kept[1]
        if len(known) >= MOST:
            known.clear()
        made = find(part)
        known[id(part)] = (part, made)
        return made

    return found
