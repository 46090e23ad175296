"""A value with some of its attributes changed: `dataclasses.replace`, but quick."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

__all__ = ["replace"]

if TYPE_CHECKING:
    from dataclasses import replace  # the type checker knows its arguments
else:

    def replace(value: Any, /, **changes: Any) -> Any:  # noqa: ANN401 - any value
        """
        Return a copy of a frozen value, these attributes changed.

        Raises KeyError for an attribute that is not there. A case has some seventy
        attributes and a fold changes a few of them three or four times an entry:
        so it has no slots, and its one dictionary is copied whole.
        """
        kind = type(value)
        copy = object.__new__(kind)
        if kind.__dictoffset__:
            known = value.__dict__
            changed = known | changes
            if len(changed) != len(known):
                raise KeyError(*(changes.keys() - known.keys()))
            object.__setattr__(copy, "__dict__", changed)
            return copy
        slots = _slots(kind)
        for get, put in slots.values():
            put(copy, get(value))
        for name, each in changes.items():
            slots[name][1](copy, each)
        return copy


@cache
def _slots(kind: Any) -> dict[str, tuple[Any, Any]]:  # noqa: ANN401 - any kind of value
    """Return, by name, what reads and what sets each attribute of such a value."""
    slots = {each.name: getattr(kind, each.name) for each in fields(kind)}
    return {name: (slot.__get__, slot.__set__) for name, slot in slots.items()}
