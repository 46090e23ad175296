"""A value with some of its attributes changed: `dataclasses.replace`, but quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

__all__ = ["Remembered", "replace"]

Whole = TypeVar("Whole")
Found = TypeVar("Found")

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
            changed = value.__dict__ | changes
            if len(changed) != _number(kind):
                _forget(kind, changed)
            object.__setattr__(copy, "__dict__", changed)
            return copy
        slots = _slots(kind)
        for get, put in slots.values():
            put(copy, get(value))
        for name, each in changes.items():
            slots[name][1](copy, each)
        return copy


class Remembered(Generic[Whole, Found]):
    """
    What a frozen value without slots works out of itself, the first time it is asked.

    A changed copy works it out anew. `functools.cached_property` takes a lock, which
    costs more than most of what is worked out.
    """

    def __init__(self, find: Callable[[Whole], Found]) -> None:
        self.find, self.__doc__ = find, find.__doc__

    def __set_name__(self, _: type[Whole], name: str) -> None:
        """Remember it under its own name, where it is found before it is asked."""
        self.name = name

    @overload
    def __get__(self, value: None, _: type[Whole]) -> Remembered[Whole, Found]: ...
    @overload
    def __get__(self, value: Whole, _: type[Whole]) -> Found: ...
    def __get__(
        self, value: Whole | None, _: type[Whole]
    ) -> Found | Remembered[Whole, Found]:
        """Return what follows from the value."""
        if value is None:
            return self
        found = value.__dict__[self.name] = self.find(value)
        return found


@cache
def _number(kind: Any) -> int:  # noqa: ANN401 - any kind of value
    return len(fields(kind))


@cache
def _remembered(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - any kind of value
    every = {name: each for base in kind.__mro__ for name, each in vars(base).items()}
    return tuple(name for name, each in every.items() if isinstance(each, Remembered))


def _forget(kind: Any, changed: dict[str, Any]) -> None:  # noqa: ANN401 - any kind
    """What the value before remembered of itself need not hold of the changed one."""
    for name in _remembered(kind):
        changed.pop(name, None)
    if len(changed) != _number(kind):
        raise KeyError(*(changed.keys() - {each.name for each in fields(kind)}))


@cache
def _slots(kind: Any) -> dict[str, tuple[Any, Any]]:  # noqa: ANN401 - any kind of value
    """Return, by name, what reads and what sets each attribute of such a value."""
    slots = {each.name: getattr(kind, each.name) for each in fields(kind)}
    return {name: (slot.__get__, slot.__set__) for name, slot in slots.items()}
