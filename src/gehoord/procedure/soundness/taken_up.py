"""That a complaint is taken up: told to who complains, and by some day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_ACT: Final = "take-up"
_DONE: Final = "taken-up"
_COMPLAINANT: Final = "complainant"


def taken_up(procedure: Procedure) -> Iterator[Unsound]:
    """An admission that nobody hears of, or that nothing asks for or waits for."""
    stages = (procedure.acts, *procedure.acts_by_stage.values())
    if not any(_ACT in acts for acts in stages):
        return
    letters = tuple(each for each in procedure.notices if each.after == _DONE)
    if not any(_COMPLAINANT in each.to for each in letters):
        yield wrong("taken-up-untold", "acts", _ACT)
    names = {_DONE, *(each.id for each in letters)}
    asked = any(
        not names.isdisjoint((*each.kept_by, *each.done_by, *each.starts))
        for each in procedure.terms
    )
    needed = any(_DONE in rule.needs for acts in stages for rule in acts.values())
    if not (asked or needed):
        yield doubtful("taken-up-for-nothing", "acts", _ACT)
