"""Open terms counted again after the calendar of free days was corrected."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.counted import Counted, StartCounted, StartNotCounted, StoodStill
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength, Term, count_term

MOVES: Final = frozenset({Strength.STATUTORY, Strength.WINDOW})
"""What a new free day may move: a term of the law, and a wait for somebody else."""


def recounted(procedure: Procedure, case: Case) -> tuple[tuple[Term, Counted], ...]:
    """
    Return the open terms that end later than was written, with why.

    Never one that would end earlier: what was promised in writing is not shortened.
    A promise of the organisation's own does not move, since no law moves it. Terms
    that stood still, or end on a day that somebody named, stay as they are.
    """
    found = []
    for running in case.terms:
        term = procedure.term(running.id)
        counted = _again(procedure, running, term) if term else None
        if term and counted and counted.last_day > running.last_day:
            found.append((term, counted))
    return tuple(found)


def _again(procedure: Procedure, running: RunningTerm, term: Term) -> Counted | None:
    moves = running.is_open and running.strength in MOVES
    start = next((x for x in running.because if isinstance(x, _STARTS)), None)
    still = any(isinstance(each, StoodStill) for each in running.because)
    if not moves or start is None or still:
        return None
    return count_term(term, start.day, calendar=procedure.calendar)


_STARTS: Final = (StartNotCounted, StartCounted)
