"""Those who decide or advise together, named beforehand: whether they can do so."""

from __future__ import annotations

from gehoord.procedure.case import Case
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.terms import Strength


def window(case: Case) -> RunningTerm | None:
    """Return the window in which one can object to them: it began when they were named.

    None when they are not named, or the time is over.
    """
    running = (
        each
        for each in case.terms
        if each.is_open
        and each.strength == Strength.WINDOW
        and each.opened_at == case.panel_at
    )
    return next(running, None) if case.panel else None


def can_be_objected_to(case: Case) -> bool:
    """Return whether one can still object to one of them."""
    return window(case) is not None


def is_settled(case: Case) -> bool:
    """Return whether they were named, and nobody objects or still can."""
    waits = case.members_objected or can_be_objected_to(case)
    return bool(case.panel) and not waits
