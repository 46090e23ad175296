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
from gehoord.procedure.parts import Delivery, LetterState
from gehoord.procedure.roles import COMPLAINANT
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


def answer_received(procedure: Procedure, case: Case, stage: StageRule) -> date | None:
    """
    Return the day on which our answer is taken to be received; None: nobody knows.

    By mail that is the day on which it left. A letter by post takes some days from the
    day on which its posting was recorded. What did not arrive was not received.
    """
    letter = answer(case)
    if letter is None or letter.left_at is None:
        return None
    left = local_date(letter.left_at, procedure.zone)
    if letter.delivery is not Delivery.POSTED:
        return left
    return count(
        stage.under_way, left, roll=Roll.NONE, calendar=procedure.calendar
    ).last_day


def answer(case: Case) -> LetterState | None:
    """Return the letter to who complains with which the case closed, or None."""
    return next(
        (
            each
            for each in case.letters
            if each.to == COMPLAINANT
            and each.notice == case.closing_letter
            and each.position == case.closing_position
        ),
        None,
    )


def last_day(
    procedure: Procedure, case: Case, stage: StageRule, *, told: date | None = None
) -> date | None:
    """
    Return the last day on which one may still enter; None: no end.

    It counts from closing, from receipt, or from a day that the sender named; who
    named none is never too late, nor whom our answer did not reach. `told` is when who
    complains says to have got our answer: that is believed where it is later.
    """
    start, length = _start(procedure, case, stage), longest(procedure, case, stage)
    if start is None or length is None:
        return None
    if stage.counts_from_receipt and told:
        start = max(start, told)
    calendar = procedure.calendar
    return count(length, start, roll=Roll.NONE, calendar=calendar).last_day


def _start(procedure: Procedure, case: Case, stage: StageRule) -> date | None:
    if not stage.counts_from_answer:
        return named_day(case, stage.counted_from)
    if case.closed_at is None:
        return None
    if stage.counts_from_receipt:
        return answer_received(procedure, case, stage)
    return local_date(case.closed_at, procedure.zone)
