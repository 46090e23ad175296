"""Who decide or advise together, who they are, and who may not be among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from gehoord.procedure.explain.fact import Fact, Part, by_source, shown
from gehoord.procedure.rules import Procedure

_WHO: Final = "conflict-panel"
_ADVISE: Final = "conflict-panel-advising"


def panels(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give how many decide or advise together, who leads them, and who they are."""
    for number, rule in enumerate(procedure.panels, start=1):
        stage = procedure.stage(rule.stage)
        advises = "judge" not in rule.acts
        facts = {
            "number": number if number > 1 else "",
            "name": rule.name,
            "acts": rule.acts,
            "size": rule.size,
            "independent": rule.has_independent_chair,
            "outside": rule.outside,
            "perhaps": advises and not is_always_asked(procedure, rule.stage),
            "stage": stage.name if stage else {},
        }
        yield by_source(part, "panel", facts, rule.source, verified=rule.verified)
    advise = procedure.panels and all("judge" not in x.acts for x in procedure.panels)
    for each in shown(part, "conflict", procedure.shown.get("conflict")):
        of_them = advise and each.facts["what"] == _WHO
        yield replace(each, facts={**each.facts, "what": _ADVISE}) if of_them else each


def is_always_asked(procedure: Procedure, level: str) -> bool:
    """Return whether nobody judges in that stage before advice was given."""
    judge = procedure.acts_in(level).get("judge")
    return judge is not None and "advice-given" in judge.needs
