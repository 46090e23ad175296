"""What was not seen to happen, where the walk that might show it stopped too early."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from gehoord.procedure.owed import KEEPERS
from gehoord.procedure.proof.concern import Concern
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound

_BY: Final = MappingProxyType(
    {
        **{entry: (act,) for entry, act in KEEPERS.items()},
        "escalated": ("escalate", "send-on"),
        "judged": ("judge",),
        "proposed": ("propose",),
        "referred": ("refer", "refer-as-respondent"),
    }
)
"""The acts by which an entry comes about, where it is by few."""
_LEFT: Final = "-left"
_OF_TERM: Final = ("-lapsed", "-softened", "-warned", "-missed")


def in_doubt(
    procedure: Procedure, found: Unsound, stopped: Iterable[Concern]
) -> Unsound:
    """
    Return that something never happens, as no more than what was not seen.

    That is so where what would bring it about is done in a concern of which the walk
    stopped before its end: then it is a doubt, and `beyond` names these. Anywhere else it
    stays what it is.
    """
    acts = frozenset(_acts(procedure, found))
    beyond = tuple(
        dict.fromkeys(each.name for each in stopped if not acts.isdisjoint(each.acts))
    )
    if not beyond:
        return found
    return replace(found, error=False, facts={**found.facts, "beyond": beyond})


def _acts(procedure: Procedure, found: Unsound) -> Iterator[str]:
    """Return the acts that would bring it about."""
    match found.code:
        case "act-never-possible":
            yield found.near
        case "term-never-runs" | "never-kept":
            yield from _of(procedure, _anchors(procedure, found.near))
        case "notice-never-sent":
            yield from _of(procedure, _afters(procedure, found.near))
        case _:
            return


def _of(procedure: Procedure, entries: tuple[str, ...]) -> Iterator[str]:
    """Return who acts before any of these entries, through terms and letters."""
    waiting, known = list(entries), set(entries)
    while waiting:
        entry = waiting.pop()
        yield from _BY.get(entry, ())
        before = _afters(procedure, entry.removesuffix(_LEFT))
        for ending in _OF_TERM:
            before += _anchors(procedure, entry.removesuffix(ending))
        waiting += [each for each in before if each not in known]
        known.update(before)


def _anchors(procedure: Procedure, name: str) -> tuple[str, ...]:
    return tuple(a for each in procedure.terms if each.id == name for a in each.anchors)


def _afters(procedure: Procedure, name: str) -> tuple[str, ...]:
    return tuple(each.after for each in procedure.notices if each.id == name)
