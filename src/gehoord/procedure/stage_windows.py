"""Until when one may enter a stage: the time that holds, and its last day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gehoord.procedure.case import Case
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import local_date
from gehoord.procedure.lanes import StageRule, StageWindow
from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import days
from gehoord.procedure.named_days import named_day
from gehoord.procedure.particulars import Shape, chosen, is_for
from gehoord.procedure.rules import Procedure


def longest(procedure: Procedure, case: Case, stage: StageRule) -> Length | None:
    """
    Return how long one may still enter in this case; None: it is not said.

    Where nobody answered yet what that hangs on, it is the longest that can hold.
    """
    said = [each.within for each in _able(procedure, case, stage)]
    known = [each for each in said if each]
    return max(known, key=days) if len(known) == len(said) else None


def _able(procedure: Procedure, case: Case, stage: StageRule) -> Iterator[StageWindow]:
    """Give the windows that can hold: one, where all that they hang on was answered."""
    answers = chosen(procedure.own_particulars, case.sender)
    unknown = _unanswered(procedure, case, answers)
    for each in stage.every_window:
        holds = is_for(each, answers)
        may = not unknown.isdisjoint(each.only_for)
        if holds or (may and answers.isdisjoint(each.not_for)):
            yield each
        if holds and unknown.isdisjoint(each.not_for):
            return


def _unanswered(
    procedure: Procedure, case: Case, answers: frozenset[str]
) -> frozenset[str]:
    """Return the answers to what nobody answered yet, where it can still be asked."""
    known = {name for name, said in case.sender.own if said.strip()}
    return frozenset(
        option.id
        for rule in procedure.own_particulars
        if rule.kind is Shape.CHOICE and rule.id not in known and is_for(rule, answers)
        for option in rule.options
    )


def last_day(procedure: Procedure, case: Case, stage: StageRule) -> date | None:
    """
    Return the last day on which one may still enter; None: no end.

    It counts from closing, or from a day that the sender named; who named none is
    never too late.
    """
    start = named_day(case, stage.counted_from)
    if not stage.counted_from and case.closed_at:
        start = local_date(case.closed_at, procedure.zone)
    length = longest(procedure, case, stage)
    if start is None or length is None:
        return None
    calendar = procedure.calendar
    return count(length, start, roll=Roll.NONE, calendar=calendar).last_day
