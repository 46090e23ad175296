"""Promises that a letter keeps which nobody writes, and an outcome that nobody owes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.makers import OURS
from gehoord.procedure.provisional import told_by
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.clocks import OUTCOMES
from gehoord.procedure.soundness.finding import Unsound, doubtful

_BY_THE_CLOCK: Final = ("-warned", "-softened", "-missed", "-lapsed")
"""How an entry ends that time alone makes."""
_MESSAGE: Final = "message"


def unwritten(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each term that is kept by a letter which leaves by itself.

    Where every term to an outcome is, or is kept by a message, no answer is ever late:
    "we are still looking into it" leaves time after time, and the promise counts as kept.
    """
    letters = OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    alone = _leaving_alone(procedure)
    kept = [x for x in procedure.terms if x.strength in OURS and x.kept_by]
    answers = [x for x in kept if not letters.isdisjoint(x.kept_by)]
    loose = alone | {_MESSAGE}
    never = all(not loose.isdisjoint(each.kept_by) for each in answers)
    for term in kept:
        key = ("term", term.id, "kept_by")
        besides = [each for each in term.kept_by if each in loose]
        itself = [each for each in besides if each in alone]
        if never and besides and term in answers:
            yield doubtful("answer-never-due", *key, notice=besides[0])
        elif itself:
            yield doubtful("kept-by-itself", *key, notice=itself[0])


def _leaving_alone(procedure: Procedure) -> frozenset[str]:
    """Return the letters to who complains that the clock alone sends."""
    rules = [each for each in procedure.notices if "complainant" in each.to]
    human = {each.id for each in rules if not each.after.endswith(_BY_THE_CLOCK)}
    return frozenset(each.id for each in rules) - human
