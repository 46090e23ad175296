"""Who decide or advise together: those who were filled in, or named beforehand."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.situation import Situation

Seats = tuple[tuple[str, ...], str]
"""Who decide or advise together, and who leads them."""


def seats(situation: Situation, act: a.Judge | a.RecordAdvice | a.NamePanel) -> Seats:
    """Return who do it, as it was filled in; else those who were named beforehand."""
    case = situation.case
    given = tuple(each.strip() for each in act.panel if each.strip())
    if given or not situation.procedure.panel_for(act.name, case.level):
        return given, act.chair.strip()
    return case.panel, act.chair.strip() or case.panel_chair
