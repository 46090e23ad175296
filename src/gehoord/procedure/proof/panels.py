"""Who decide or advise together in a walk: as many as it takes, whom nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure import acts as a
from gehoord.procedure.situation import Situation

_WORDS: Final = "Woorden."


def seats(situation: Situation, act: str) -> dict[str, Any]:
    """Return those who were named, or as many as it takes of whom nobody is out."""
    case = situation.case
    rule = situation.procedure.panel_for(act, case.level)
    size, out = rule.least if rule else 0, case.members_out
    names = (f"Lid {number + 1}" for number in range(size + len(out)))
    able = tuple(each for each in names if each not in out)[:size]
    members = case.panel or able
    return {"panel": members, "chair": members[0] if members else ""}


def _named(situation: Situation) -> tuple[a.Act, ...]:
    return (a.NamePanel(**seats(situation, a.NamePanel.name)),)


def _objected(situation: Situation) -> tuple[a.Act, ...]:
    first = situation.case.panel[:1]
    return tuple(a.ObjectToMember(member=each, words=_WORDS) for each in first)


def _decided(_: Situation) -> tuple[a.Act, ...]:
    each = (True, False)
    return tuple(a.DecideObjection(upheld=one, words=_WORDS) for one in each)


PANELS: Final[Mapping[str, Callable[[Situation], tuple[a.Act, ...]]]] = (
    MappingProxyType(
        {
            "name-panel": _named,
            "object-to-member": _objected,
            "decide-objection": _decided,
        }
    )
)
"""The acts by which it is settled who decide or advise together."""
