"""Terms that the office ended by what it did, in time: nothing was left to promise."""

from __future__ import annotations

from collections.abc import Iterable

from gehoord.procedure import events as e
from gehoord.procedure.breaches import WAITING
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import Result, RunningTerm
from gehoord.procedure.roles import CLOCK, number_of
from gehoord.procedure.rules import Procedure
from gehoord.rehearsal.roster import OUTSIDE


class Endings:
    """
    What an act of the office ends in time, and so counts among what was kept.

    A refusal that was due in four weeks is no longer due once somebody is appointed.
    Counted only when it is broken, it would seem broken each time. Where the act puts
    another term in its place (more time, a committee), that one counts; what who
    complains or somebody outside ends says nothing of the office.
    """

    def __init__(self, procedure: Procedure) -> None:
        starts = {
            name
            for term in procedure.terms
            if term.strength not in WAITING
            for name in term.starts
        }
        self._by_term = {
            term.id: frozenset(term.ended_by) - starts for term in procedure.terms
        }

    def result(self, term: RunningTerm, done: Iterable[Entry]) -> Result:
        """Return what became of a settled term, after these entries."""
        if term.result is not Result.MOOT or term.strength in WAITING:
            return term.result
        names = self._by_term[term.id]
        ended = any(
            _is_ours(x) and not names.isdisjoint(e.names(x.event)) for x in done
        )
        return Result.KEPT if ended else term.result


def _is_ours(entry: Entry) -> bool:
    number = number_of(entry.by)
    return entry.by == CLOCK or (number is not None and number not in OUTSIDE)
