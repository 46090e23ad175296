"""
A judgement that is provisional at first: the window after which it stands.

A file says so with a window that runs from the provisional judgement, at the end of
which it stands. Who does not agree goes outside; after the advice from there it is
judged once more, and that is final.
"""

from __future__ import annotations

from typing import Final

from gehoord.procedure.bodies import Body, advises
from gehoord.procedure.case import Case
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term

PROVISIONALLY: Final = "judged-provisionally"
"""The narrower name of a judgement that is not final."""
STANDS: Final = "judgement-stands"
"""What the clock does at the end of such a window: the judgement is final."""


def windows(procedure: Procedure) -> tuple[Term, ...]:
    """Return the terms after which a provisional judgement stands; of most, none."""
    return tuple(each for each in procedure.terms if each.fallback == STANDS)


def closes_by_judging(procedure: Procedure) -> bool:
    """Return whether the letter that tells the judgement closes, with none after it."""
    here = procedure.acts_in("")
    alone = "judge" in here and "propose" not in procedure.acts
    begins = bool(procedure.stages) and procedure.stages[0].spoken
    final = alone and not begins and not windows(procedure)
    return final and bool(procedure.judgement_letter)


def advised_by(procedure: Procedure, body: Body | None) -> bool:
    """Return whether this third party, or each of them, advises and does not rule."""
    bodies = procedure.bodies if body is None else (body,)
    return bool(windows(procedure)) or (bool(bodies) and all(map(advises, bodies)))


def window_of(procedure: Procedure, case: Case) -> str:
    """
    Return the term after which a judgement given now stands; empty: it is final.

    What was provisional is judged finally, and so is what was ruled on outside.
    """
    if case.provisional or case.ruled_at is not None:
        return ""
    answers = chosen(procedure.own_particulars, case.sender)
    here = case.level or next((each.id for each in procedure.stages), "")
    return next(
        (
            each.id
            for each in windows(procedure)
            if each.stage in {"", here} and is_for(each, answers)
        ),
        "",
    )


def told_by(procedure: Procedure) -> tuple[str, ...]:
    """Return the letters that tell of a provisional judgement."""
    told = (each.id for each in procedure.notices if each.after == PROVISIONALLY)
    return tuple(dict.fromkeys(told))
