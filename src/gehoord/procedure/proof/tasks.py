"""Promises of something done that nobody in the office ever gets as a task."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from gehoord.procedure.owed import ASKED, KEEPERS
from gehoord.procedure.proof.walk import Node, Walk
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import NoLength, Strength, Term

_HELD = frozenset({Strength.PROMISE, Strength.STATUTORY})


@dataclass(slots=True)
class Tasks:
    """The promises that ran in some walk, and those that came to be somebody's task."""

    ran: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)

    def take(self, walk: Walk) -> None:
        """
        Take in who had something to do for them, in each state of a walk.

        What somebody did of their own accord after it began is left aside: a task
        that comes only then is no reminder of the promise.
        """
        terms = [each for each in walk.procedure.terms if _is_kept_by_acts(each)]
        for node in walk.nodes if terms else ():
            if any(running.is_open for running in node.case.terms):
                self._look(walk, node, [x for x in terms if x.id not in self.asked])

    def _look(self, walk: Walk, node: Node, terms: list[Term]) -> None:
        running = [each for each in terms if _runs(node, each)]
        self.ran |= {each.id for each in running}
        ours = [each for each in running if _since(walk, node, each) == node.free]
        if not ours:
            return
        due = node.stand.duties
        acts, named = {each.act for each in due}, {each.term for each in due}
        for term in ours:
            ways = {KEEPERS[each] for each in term.done_by}
            if term.id in named or not acts.isdisjoint(ways):
                self.asked.add(term.id)


def untasked(procedure: Procedure, tasks: Tasks) -> Iterator[Unsound]:
    """Return each promise that runs and is nobody's task."""
    for term in procedure.terms:
        if term.id in tasks.ran - tasks.asked:
            acts = ", ".join(sorted({KEEPERS[each] for each in term.done_by}))
            yield doubtful("nobodys-task", "term", term.id, "done_by", acts=acts)


def _is_kept_by_acts(term: Term) -> bool:
    """Return whether it is ours, and only acts keep it that each complaint can take."""
    if term.strength not in _HELD or term.kept_by or not term.done_by:
        return False
    if term.length is NoLength.UNSPECIFIED or not KEEPERS.keys() >= set(term.done_by):
        return False
    return not ASKED.isdisjoint(KEEPERS[each] for each in term.done_by)


def _runs(node: Node, term: Term) -> bool:
    running = node.case.term(term.id)
    return running is not None and running.is_open


def _since(walk: Walk, node: Node, term: Term) -> int:
    """Return what was done of people's own accord when it began to run."""
    while node.before is not None:
        before = walk.nodes[node.before]
        if not _runs(before, term):
            break
        node = before
    return node.free
