"""A draft of the judgement: to whom it was sent, and whether all of it was said."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.parts import RunningTerm, Told
from gehoord.procedure.roles import COMPLAINANT, Role, staff
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength, Term

SEND: Final = "send-draft"
COMMENT: Final = "comment-on-draft"
SENT: Final = "draft-sent"
OVER: Final = "comments-over"
LATER: Final = "later-stage"
"""What an act needs that is done in no first stage."""
_ANY: Final = frozenset({"draft-commented", "everybody-commented"})
_OF_COMPLAINANT: Final = _ANY | {"complainant-commented"}
_OF_OTHERS: Final = _ANY | {"respondent-commented"}
COMMENTED: Final = _OF_COMPLAINANT | _OF_OTHERS
"""What comments are called: any, of all who got it, and of each side."""


def readers(procedure: Procedure, case: Case) -> tuple[str, ...]:
    """
    Return who gets a draft sent now: the complainant, and who may comment as well.

    Of those complained about that is who was told of the complaint, where the file lets
    them comment; nobody reads a draft on which they may say nothing.
    """
    rule = procedure.acts_in(case.level).get(COMMENT)
    if rule is None or Role.RESPONDENT not in rule.by:
        return (COMPLAINANT,)
    known = (number for number, told in case.concerned if told is not Told.NOT_INFORMED)
    return (COMPLAINANT, *(staff(number) for number in known))


def stages_drafted(procedure: Procedure) -> frozenset[str]:
    """
    Return the stages in which a draft comes before the judgement; "" is the first.

    Where some judgements wait for one and others do not, those that wait.
    """
    further = [each.id for each in procedure.stages[1:]]
    found = {
        level: acts["judge"]
        for level in ("", *further)
        if {SEND, "judge"} <= (acts := procedure.acts_in(level)).keys()
        if level or LATER not in acts[SEND].needs
    }
    waits = frozenset(level for level, rule in found.items() if SENT in rule.needs)
    return waits or frozenset(found)


def waited_for(case: Case) -> tuple[str, ...]:
    """Return whose comments on the draft did not come yet, of those who got it."""
    return tuple(each for each in case.draft_to if each not in case.commented)


def is_window(term: Term | RunningTerm) -> bool:
    """Return whether it is a time to comment: comments end it, or some of them do."""
    ends = {*term.ended_by, *term.done_by}
    return term.strength == Strength.WINDOW and not ends.isdisjoint(COMMENTED)


def window(case: Case, party: str) -> RunningTerm | None:
    """Return the time that runs in which this side can still comment; else None."""
    theirs = _OF_COMPLAINANT if party == COMPLAINANT else _OF_OTHERS
    running = (each for each in case.terms if each.is_open and is_window(each))
    mine = (x for x in running if not theirs.isdisjoint({*x.ended_by, *x.done_by}))
    return next(mine, None) if party in waited_for(case) else None


def is_over(case: Case) -> bool:
    """Return whether no comments can be waited for: all came, or the time is over."""
    return all(window(case, each) is None for each in case.draft_to)


def are_answered(case: Case) -> bool:
    """Return whether a judgement given now must say what was done with comments."""
    return bool(case.commented) and case.judgement is None
