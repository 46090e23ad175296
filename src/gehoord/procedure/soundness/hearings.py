"""A hearing that is planned: that who comes is told, and that it is planned at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.hearings import PLAN, PLANNED, counts_back
from gehoord.procedure.judging import judgements
from gehoord.procedure.makers import OURS
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_a_law import OWN

_HEAR = "hear"
_HEARD: Final = frozenset(
    {"complainant-heard", "respondent-heard", "advice-given", PLANNED}
)


def hearings(procedure: Procedure) -> Iterator[Unsound]:
    """Give a hearing that nothing waits for, or that is not planned, or not told of."""
    yield from _unheld(procedure)
    if not _done_by_staff(procedure, PLAN):
        return
    told = {rule.after for rule in procedure.notices if "complainant" in rule.to}
    if PLANNED not in told:
        yield doubtful("hearing-untold", "acts", PLAN)
    for term in procedure.terms:
        promised = term.strength in OURS and counts_back(procedure, term)
        if promised and _held_unplanned(procedure):
            yield doubtful("hearing-unplanned", "acts", _HEAR, term=term.id)
            return


def _unheld(procedure: Procedure) -> Iterator[Unsound]:
    """
    A hearing that the page promises, and no judgement waits for.

    Where advice comes first, or there is a talk in the first stage, that is the hearing.
    """
    table = procedure.shown.get("hearing")
    if table is None or table.source in OWN or not table.says.get("form"):
        return
    talked = any(each.spoken for each in procedure.stages)
    needs = [frozenset(each.needs) for each in judgements(procedure)]
    if needs and not talked and all(_HEARD.isdisjoint(each) for each in needs):
        yield doubtful("hearing-unheld", "hearing", "form", said=table.says["form"])


def _done_by_staff(procedure: Procedure, act: str) -> bool:
    return any(act in procedure.acts_in(each) for each in _stages(procedure))


def _held_unplanned(procedure: Procedure) -> bool:
    """Return whether somebody can be heard where nothing asks for a plan first."""
    found = (procedure.acts_in(each) for each in _stages(procedure))
    rules = (each[_HEAR] for each in found if {_HEAR, PLAN} <= each.keys())
    return any(PLANNED not in rule.needs for rule in rules)


def _stages(procedure: Procedure) -> tuple[str, ...]:
    return tuple(each.id for each in procedure.stages) or ("",)
