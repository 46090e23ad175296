"""Terms that nobody in a rehearsal could keep, as no duty asks for what keeps them."""

from __future__ import annotations

from gehoord.procedure import tasks
from gehoord.procedure.rules import Procedure
from gehoord.rehearsal.deeds import DEEDS


def unasked(procedure: Procedure) -> frozenset[str]:
    """
    Return the terms that are kept only by what people think of by themselves.

    What the people of a rehearsal do not do says nothing of such a term.
    """
    return tasks.unasked(procedure, frozenset(DEEDS))
