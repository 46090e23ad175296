"""
From when a letter is tried by mail, and how long before it is a person's to bring over.

Long enough for a server that is away for days (RFC 5321, 4.5.4.1: four to five
days), and never so long that nothing else can keep what was promised: a day
before a term ends that this letter keeps, its duty opens again.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from gehoord.handling.letter import Caused, is_to_a_party
from gehoord.handling.quiet import PROMISED, quiet_until
from gehoord.procedure import events as e

WITHOUT_TERM: Final = timedelta(days=5)
LEAST: Final = timedelta(hours=4)
RESERVE: Final = timedelta(days=1)  # to post it, or to find another address
_PRESSING: Final = (
    e.Alarmed,
    e.MarkedUrgent,
    e.TermMissed,
    e.TermSoftened,
    e.TermWarned,
)
"""What happened to a promise, or cannot wait: told whatever the hour."""


def tried_until(letter: Caused) -> datetime:
    """Return the moment from which a letter is no longer tried by mail."""
    put = letter.entry.at
    end = promised_by(letter)
    if end is None:
        return put + WITHOUT_TERM
    return min(max(end - RESERVE, put + LEAST), end)


def promised_by(letter: Caused) -> datetime | None:
    """Return when the first open term ends that this letter keeps, or None."""
    ends = [
        term.ends_at
        for term in letter.opened.case.terms
        if term.is_open
        and letter.pin.notice in term.kept_by
        and term.ends_at > letter.entry.at
    ]
    return min(ends, default=None)


def waits_until(letter: Caused, *, now: datetime) -> datetime:
    """
    Return from when a letter may leave: a reminder to staff waits while it is quiet.

    Not what a party gets, not what tells of a promise at risk, and not while a
    promise in this case would break before anybody is told.
    """
    if is_to_a_party(letter) or isinstance(letter.entry.event, _PRESSING):
        return now
    morning = quiet_until(letter.opened.procedure, now=now)
    breaks = any(
        term.is_open and term.strength in PROMISED and now < term.ends_at <= morning
        for term in letter.opened.case.terms
    )
    return now if breaks else morning
