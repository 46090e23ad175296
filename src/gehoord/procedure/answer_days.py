"""The day for the answer that is named at the start: until when, and what it is for."""

from __future__ import annotations

from datetime import date
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import NoLength, Strength, Term

NAME: Final = "name-date"
NAMED: Final = "date-named"
_BINDING: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_NO_ANSWER: Final = frozenset({"closing-letter", "more-time", "not-finished"})
"""Letters that keep a term without that anything was answered."""


def begun(procedure: Procedure) -> tuple[Term, ...]:
    """Return the terms that run until the day that is named at the start."""
    return tuple(
        each
        for each in procedure.terms
        if each.length is NoLength.NAMED_DATE and NAMED in each.starts
    )


def answers(procedure: Procedure) -> frozenset[str]:
    """Return what is there by the day that is named: letters, and what is done."""
    kept = (
        name for each in begun(procedure) for name in (*each.kept_by, *each.done_by)
    )
    return frozenset(kept) - _NO_ANSWER


def latest(procedure: Procedure, case: Case) -> date | None:
    """
    Return the last day that can be named; None where nothing bounds it.

    What was promised stands, and so does what a law sets: unless the file lets the
    named day take its place (`ended_by`).
    """
    mine = answers(procedure)
    return min((x.last_day for x in case.terms if _bounds(x, mine)), default=None)


def _bounds(term: RunningTerm, mine: frozenset[str]) -> bool:
    names = frozenset((*term.kept_by, *term.done_by))
    own = NAMED in names or NAMED in term.ended_by
    return (
        term.is_open
        and term.strength in _BINDING
        and not own
        and not names.isdisjoint(mine)
    )
