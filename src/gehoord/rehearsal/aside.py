"""
What hardly any rule looks at, kept beside a case as its days are.

How often more time was taken, or who handled a case before, tells many cases apart and
is looked at by an act or two. So it is no part of the place where a case stands: a
rule that looks at it writes that down, as with a day, and what follows holds for cases
of which it is the same.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.case import Case
from gehoord.rehearsal.place import LookedBack
from gehoord.rehearsal.watched import ITSELF, Asking, Source

ASIDE: Final = (
    "channel",
    "decided_by",
    "handlers_before",
    "ruling",
    "silence",
    "times_extended",
)
"""Attributes of a case. Where a rule looked at one at every turn, a place would do."""


class Aside:
    """
    What an attribute holds, in this slot; known to its asking alone.

    Where nobody asks, it is not there: a rule that looks at it all the same stops the
    rehearsal, which then starts again and sets nothing aside.
    """

    __slots__ = ("asking", "slot")

    def __init__(self, asking: Asking | None, slot: int) -> None:
        self.asking, self.slot = asking, slot


class AsideCase(Case):
    """A case that writes down which of the attributes set aside was looked at."""


def _looked_at(name: str) -> Callable[[AsideCase], Any]:
    def look(self: AsideCase) -> Any:  # noqa: ANN401 - any value
        held = self.__dict__[name]
        if type(held) is not Aside:
            return held
        if held.asking is None or held.asking.ended:
            raise LookedBack(name)
        return held.asking.itself(held.slot)

    return look


for _name in ASIDE:
    setattr(AsideCase, _name, property(_looked_at(_name)))


def with_aside(case: Case) -> AsideCase:
    """Return the case as one that writes down."""
    made = object.__new__(AsideCase)
    object.__setattr__(made, "__dict__", dict(vars(case)))
    return made


NOTHING: Final = MappingProxyType(dict.fromkeys(ASIDE, Aside(None, -1)))
"""What stands in these attributes at a place."""


def values(case: Case) -> list[Any]:
    """Return what a case holds in these attributes."""
    held = vars(case)
    return [held[name] for name in ASIDE]


def asides(asking: Asking, first: int) -> dict[str, Any]:
    """Return what stands in these attributes while a rule decides, from this slot on."""
    return {name: Aside(asking, first + number) for number, name in enumerate(ASIDE)}


def sources(case: Case) -> list[Source]:
    """Return where each of them comes from, after a decision: a slot, or itself."""
    return [
        (held.slot, 0) if type(held) is Aside else (ITSELF, held)
        for held in values(case)
    ]
