"""Why an act that no walk ever came to cannot be done: what stands in its way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from gehoord.procedure.objections import STAGES, objections
from gehoord.procedure.proof.doings import ways
from gehoord.procedure.proof.steps import Stand, done
from gehoord.procedure.proof.walk import Node
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful


class Why(StrEnum):
    """What stands in the way of an act, in every state that was walked through."""

    STAGE = "stage"
    """No case ever comes in a stage in which the act makes sense."""
    NOBODY = "nobody"
    """In such a stage nobody is there who may do it."""
    NEVER = "never"
    """Some of what it takes never holds."""
    TOGETHER = "together"
    """All that it takes holds at some time, but never at once."""
    CONTENTS = "contents"
    """It could be done, but whatever is filled in is refused."""


def impossible(
    procedure: Procedure, name: str, nodes: Iterable[Node]
) -> Unsound | None:
    """
    Return the warning that this act can never be done, and what makes it so.

    None where it can: a walk may come to where it is possible without trying it.
    """
    nodes = tuple(nodes)
    if _can_be_done(name, nodes):
        return None
    missing = list(dict.fromkeys(_missing(name, nodes)))
    if not missing:
        there = any(node.case.stage in STAGES[name] for node in nodes)
        if there:
            by = tuple(sorted(procedure.acts[name].by))
            return _doubtful(name, Why.NOBODY, by)
        stages = tuple(sorted(STAGES[name]))
        return _doubtful(name, Why.STAGE, stages)
    if () in missing:
        return _doubtful(name, Why.CONTENTS, ())
    never = [each for each in missing[0] if all(each in other for other in missing)]
    if never:
        return _doubtful(name, Why.NEVER, tuple(never))
    fewest = min(map(len, missing))
    nearest = [each for some in missing if len(some) == fewest for each in some]
    return _doubtful(name, Why.TOGETHER, tuple(dict.fromkeys(nearest)))


def _can_be_done(name: str, nodes: Iterable[Node]) -> bool:
    for node in nodes:
        stand = node.stand
        if node.is_destroyed or node.case.stage not in STAGES[name]:
            continue
        for actor in _actors(stand):
            situation = stand.by(actor)
            if not objections(situation, name) and any(
                done(stand, actor, act) for act in ways(situation, name)
            ):
                return True
    return False


def _actors(stand: Stand) -> tuple[str, ...]:
    return (COMPLAINANT, *(each.actor for each in stand.office if each.present))


def _missing(name: str, nodes: Iterable[Node]) -> Iterator[tuple[str, ...]]:
    """Return which conditions do not hold, wherever somebody may do it at that stage."""
    for node in nodes:
        if node.case.stage not in STAGES[name]:
            continue
        for actor in _actors(node.stand):
            found = objections(node.stand.by(actor), name)
            if all(each.code == "needs" for each in found):
                yield tuple(str(each.facts["condition"]) for each in found)


def _doubtful(name: str, why: Why, names: tuple[str, ...]) -> Unsound:
    return doubtful("act-never-possible", "acts", name, why=why.value, names=names)
