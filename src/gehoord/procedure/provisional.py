"""
A judgement that is provisional at first: the window after which it stands.

A file says so with a window that runs from the provisional judgement, at the end of
which it stands. Who does not agree goes outside; after the advice from there it is
judged once more, and that is final. Or it is looked at again in the next stage, where
the window is that of the stage before.
"""

from __future__ import annotations

from typing import Final

from gehoord.procedure.bodies import Body, advises
from gehoord.procedure.case import Case
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term

PROVISIONALLY: Final = "judged-provisionally"
"""The narrower name of a judgement that is not final."""
STANDS: Final = "judgement-stands"
"""What the clock does at the end of such a window: the judgement is final."""
_NOT_ASKED_FOR: Final = frozenset({Entry.START, Entry.STRAIGHT, Entry.REFUSED})


def windows(procedure: Procedure) -> tuple[Term, ...]:
    """Return the terms after which a provisional judgement stands; of most, none."""
    return tuple(each for each in procedure.terms if each.fallback == STANDS)


def looked_at_in(procedure: Procedure, window: Term) -> StageRule | None:
    """
    Return the stage that looks again at what is objected to within this time.

    None where one goes outside with it: there is no next stage to ask for, or a
    provisional judgement is what one needs to go outside.
    """
    ids = [each.id for each in procedure.stages]
    refer = procedure.acts.get("refer")
    outside = refer is not None and "provisional" in refer.needs
    if window.stage not in ids or outside or "escalate" not in procedure.acts:
        return None
    later = procedure.stages[ids.index(window.stage) + 1 :]
    return next((each for each in later if each.entry not in _NOT_ASKED_FOR), None)


def windows_outside(procedure: Procedure) -> tuple[Term, ...]:
    """Return those in which one goes outside with it, not to a stage of our own."""
    every = windows(procedure)
    return tuple(each for each in every if looked_at_in(procedure, each) is None)


def objected_in(procedure: Procedure, stage: StageRule) -> Term | None:
    """Return the time to object after which it would stand, had nobody come here."""
    found = (x for x in windows(procedure) if looked_at_in(procedure, x) is stage)
    return next(found, None)


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
    first = bool(windows_outside(procedure))
    return first or (bool(bodies) and all(map(advises, bodies)))


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
