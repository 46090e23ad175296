"""
Is a procedure proven sound? Every state a case can reach, by the real rules.

`prove` walks through each concern with `decide` and `lapse` themselves and asks at
every step whether what must hold does. What does not hold comes with the shortest
story that leads to it. Nothing is proven beyond the bound that is given with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType
from typing import Final

from gehoord.procedure.drafts import SEND
from gehoord.procedure.entries import Entry
from gehoord.procedure.proof.concern import Concern
from gehoord.procedure.proof.concerns import (
    CONCERNS,
    DRAFT,
    LATE,
    PANEL,
    stages,
)
from gehoord.procedure.proof.concerns_once import once
from gehoord.procedure.proof.consents import out_of_reach
from gehoord.procedure.proof.ends import Seen, never, stuck, undone
from gehoord.procedure.proof.holds import at_step, in_state
from gehoord.procedure.proof.impossible import impossible
from gehoord.procedure.proof.tasks import Tasks, untasked
from gehoord.procedure.proof.unseen import in_doubt
from gehoord.procedure.proof.variants import Variant, variants
from gehoord.procedure.proof.walk import Edge, Node, Walk
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound

__all__ = ["MOST", "Proof", "Walked", "beside", "prove"]

MOST: Final = 400  # states walked on from, in one concern
_FAR: Final = 1  # acts of people's own accord
_STANDS_STILL: Final = frozenset(
    {
        *("stuck", "stuck-on-need", "stuck-behind-protocol", "nobody-acts"),
        "accepted-unasked",
    }
)
"""While a case lies still, what comes after that never happens: it is no news."""
_CAUSES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "nobody-acts": frozenset({"stuck-on-need"}),
        "accepted-unasked": frozenset({"closing-untold"}),
        "stuck": frozenset({"closing-untold", "talk-left-open"}),
    }
)
"""What only tells once more that a case lies still, by what names the cause of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """
    How far one concern was walked.

    `bound` is how many acts of people's own accord, beside what is due, every story
    was followed through; None when there was nothing more to walk, and -1 when even
    what is due was too much.
    """

    concern: str
    chosen: str = ""  # what its complainant chose, where terms hang on that
    states: int
    steps: int
    bound: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was walked, and all that did not hold: none, and it is proven."""

    walked: tuple[Walked, ...]
    broken: tuple[Unsound, ...]

    @property
    def states(self) -> int:
        """Return the number of states in all concerns."""
        return sum(each.states for each in self.walked)

    @property
    def steps(self) -> int:
        """Return the number of steps in all concerns."""
        return sum(each.steps for each in self.walked)

    @property
    def bound(self) -> int | None:
        """Return the least bound of all concerns; None when all were walked whole."""
        bounds = [each.bound for each in self.walked if each.bound is not None]
        return min(bounds, default=None)

    @property
    def holds(self) -> bool:
        """Return whether the procedure is proven within the bound."""
        return not any(each.error for each in self.broken)


def prove(
    procedure: Procedure, *, most: int = MOST, only: frozenset[str] = frozenset()
) -> Proof:
    """
    Return the proof of a procedure, or the stories that stand in its way.

    With `only`, these concerns alone are walked through. What never happens is then
    not said, since it may happen in another; nor after a walk that hardly began, nor
    while a case lies still before it could. Where the walk that might show it stopped
    before its end, it is said as what was not seen.
    """
    found: dict[tuple[str, str], Unsound] = {}
    seen, tasks, walked = Seen(), Tasks(), []
    nodes: list[Node] = []
    stopped: list[Concern] = []
    for variant, concern in _walks(procedure):
        if only and concern.name not in only:
            continue
        walk = Walk(variant.procedure, concern, most=most)
        for each in _broken(walk, seen):
            found.setdefault((each.code, each.near), each)
        tasks.take(walk)
        nodes += walk.nodes
        stopped += [concern] if walk.bound is not None else []
        walked.append(
            Walked(
                concern=concern.name,
                chosen=variant.chosen,
                states=len(walk.nodes),
                steps=len(walk.edges),
                bound=walk.bound,
            )
        )
    far = all(each.bound is None or each.bound >= _FAR for each in walked)
    still = any(code in _STANDS_STILL for code, _near in found)
    never_seen = _never(procedure, seen, nodes)
    doubted = (in_doubt(procedure, each, stopped) for each in never_seen)
    unseen = chain(doubted, untasked(procedure, tasks))
    for each in unseen if far and not (only or still) else ():
        found.setdefault((each.code, each.near), each)
    told = beside(found.values(), (each.code for each in found.values()))
    broken = sorted(told, key=lambda each: not each.error)
    return Proof(walked=tuple(walked), broken=tuple(broken))


def beside(found: Iterable[Unsound], read: Iterable[str]) -> tuple[Unsound, ...]:
    """Return what a walk found but for what these codes, read before, tell already."""
    known = frozenset(read)
    nothing = frozenset[str]()
    return tuple(x for x in found if known.isdisjoint(_CAUSES.get(x.code, nothing)))


def _never(procedure: Procedure, seen: Seen, nodes: list[Node]) -> Iterator[Unsound]:
    yield from never(procedure, seen)
    yield from out_of_reach(procedure, nodes)
    for name in undone(procedure, seen):
        if (found := impossible(procedure, name, nodes)) is not None:
            yield found


def _walks(procedure: Procedure) -> Iterator[tuple[Variant, Concern]]:
    """Each concern for each choice that matters; and choosing otherwise on the way."""
    for variant in variants(procedure):
        for concern in _concerns(variant.procedure):
            yield variant, concern
    for concern in once(procedure):
        yield Variant(chosen="", procedure=procedure), concern


def _concerns(procedure: Procedure) -> tuple[Concern, ...]:
    """An act that belongs to no concern is tried in the last one."""
    goes_on = {"escalate", "send-on"}.intersection(procedure.acts)
    more = (stages(procedure),) if goes_on else ()
    late = (LATE,) if procedure.windows else ()
    panel = (PANEL,) if "name-panel" in procedure.acts else ()
    draft = (DRAFT,) if SEND in procedure.acts else ()
    some = (*CONCERNS[:-1], *more, *late, *panel, *draft, CONCERNS[-1])
    held = frozenset().union(*(each.acts for each in some))
    *rest, last = some
    return (*rest, replace(last, acts=last.acts | (procedure.acts.keys() - held)))


def _broken(walk: Walk, seen: Seen) -> Iterator[Unsound]:
    looked: set[int] = set()
    for edge in walk.edges_walked():
        seen.take(edge)
        for each in at_step(edge):
            yield _told(each, _story(walk, edge))
        if edge.end not in looked:
            looked.add(edge.end)
            for each in in_state(walk.nodes[edge.end]):
                yield _told(each, walk.story(edge.end))
    if (last := stuck(walk)) is not None:
        yield _told(last[0], walk.story(last[1].number))


def _story(walk: Walk, edge: Edge) -> tuple[Entry, ...]:
    before = walk.story(edge.start) if edge.way.before else ()
    return (*before, *edge.way.stand.entries)


def _told(found: Unsound, story: tuple[Entry, ...]) -> Unsound:
    return replace(found, story=story)
