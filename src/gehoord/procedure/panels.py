"""Those who decide or advise together, named beforehand: whether they can do so."""

from __future__ import annotations

from gehoord.procedure.case import Case
from gehoord.procedure.terms import Strength


def can_be_objected_to(case: Case) -> bool:
    """Return whether a window runs that began when they were named."""
    return bool(case.panel) and any(
        each.is_open
        and each.strength == Strength.WINDOW
        and each.opened_at == case.panel_at
        for each in case.terms
    )


def is_settled(case: Case) -> bool:
    """Return whether they were named, and nobody objects or still can."""
    waits = case.members_objected or can_be_objected_to(case)
    return bool(case.panel) and not waits
