"""Terms that nobody in a rehearsal could keep: what keeps them is not rehearsed."""

from __future__ import annotations

from gehoord.procedure.makers import kept_by_acts
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term
from gehoord.rehearsal.deeds import DEEDS


def unasked(procedure: Procedure) -> frozenset[str]:
    """
    Return the terms whose act the people of a rehearsal do not do.

    That they did not keep it says nothing of such a term.
    """
    return frozenset(
        each.id for each in procedure.terms if _first(procedure, each) not in DEEDS
    )


def _first(procedure: Procedure, term: Term) -> str:
    """Return the act that is asked for first; one of a rehearsal if none is."""
    possible = (each for each in kept_by_acts(term) if each in procedure.acts)
    return next(possible, "file")
