"""Which terms went by without what was promised. Said before anything else is."""

from __future__ import annotations

from datetime import datetime

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.parts import Result, RunningTerm
from gehoord.procedure.terms import Strength

WAITING = frozenset({Strength.WINDOW, Strength.PRACTICE, Strength.OPENING})
"""Terms whose end is no breach by anybody."""


def overdue(case: Case, at: datetime) -> tuple[e.TermMissed, ...]:
    """Return what must be recorded as missed at this instant, first ended first."""
    late = [
        term for term in case.terms if term.ends_at <= at and is_overdue(case, term, at)
    ]
    if not late:
        return ()
    late.sort(key=lambda term: term.ends_at)
    return tuple(missed(term) for term in late)


def is_overdue(case: Case, term: RunningTerm, at: datetime) -> bool:
    """Return whether the term's last day is over and nothing kept or softened it."""
    runs = term.apart or not case.is_suspended
    is_open = term.is_open and term.result is Result.OPEN
    return runs and is_open and term.strength not in WAITING and term.ends_at <= at


def is_opened(term: RunningTerm) -> bool:
    """Return whether the time is over after which a way is open, with no answer."""
    return term.strength == Strength.OPENING and term.result is Result.LAPSED


def missed(term: RunningTerm) -> e.TermMissed:
    """Return the entry that says so; a letter that bounced was at least sent."""
    return e.TermMissed(term=term.id, strength=term.strength, sent=term.sent_in_time)
