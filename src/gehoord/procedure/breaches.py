"""Which terms went by without what was promised. Said before anything else is."""

from __future__ import annotations

from datetime import datetime

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.milestones import Milestone
from gehoord.procedure.parts import Result, RunningTerm
from gehoord.procedure.terms import Strength

WAITING = frozenset({Strength.WINDOW, Strength.PRACTICE, Strength.OPENING})
"""Terms whose end is no breach by anybody."""
_BINDING = frozenset({Strength.PROMISE, Strength.STATUTORY})
_LEFT = frozenset({Result.MISSED, Result.SENT})
_BY = frozenset({Result.MISSED, Result.SOFTENED, Result.SENT})


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


def owed_by(case: Case, entry: str) -> RunningTerm | None:
    """Return the first term that this entry keeps and that runs, or was broken."""
    mine = [t for t in case.terms if entry in t.done_by]
    owed = [t for t in mine if t.is_open or t.result in _LEFT]
    return min(owed, key=lambda t: t.last_day, default=None)


def awaited(case: Case, milestone: Milestone) -> RunningTerm | None:
    """Return the first term that waits for it, or waited in vain and still does."""
    first = owed_by(case, milestone.done)
    waits = first and (first.is_open or milestone.id not in case.milestones)
    return first if waits else None


def is_opened(term: RunningTerm) -> bool:
    """Return whether the time is over after which a way is open, with no answer."""
    return term.strength == Strength.OPENING and term.result is Result.LAPSED


def is_broken(term: RunningTerm) -> bool:
    """Return whether a promise was not kept in its time."""
    return term.strength in _BINDING and term.result in _BY


def lets_through(term: RunningTerm) -> bool:
    """
    Return whether what this term opens is open by now.

    A promise that was broken, an opening that is over; also an aim that was missed:
    nobody broke their word, and whoever may go on by it may.
    """
    aimed = term.strength == Strength.TARGET and term.result in _BY
    return aimed or is_broken(term) or is_opened(term)


def missed(term: RunningTerm) -> e.TermMissed:
    """Return the entry that says so; a letter that bounced was at least sent."""
    return e.TermMissed(term=term.id, strength=term.strength, sent=term.sent_in_time)
