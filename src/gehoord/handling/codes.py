"""
The code that a binding answer asks for, sent to the address that is known.

Nothing is stored: the code is a keyed hash of the entry that asked for it, so
the letter can print it and the page can check it.
"""

from __future__ import annotations

import hmac
from datetime import datetime, timedelta

from gehoord.dossier.keys import Purpose
from gehoord.dossier.seal import canonical
from gehoord.handling.opened import OpenCase
from gehoord.procedure import events as e
from gehoord.procedure.roles import COMPLAINANT

BINDING = frozenset(
    {"answer-proposal", "withdraw", "refer", "choose-route", "give-particulars"}
)
"""Acts of the complainant that someone else with the link could do harm with."""

DIGITS = 6
LASTS = timedelta(hours=1)
TRIES = 5  # wrong guesses at one code before a new one must be asked for
MOST_CODES = 10  # in one case within the time that a code lasts


def needs_code(opened: OpenCase, act: str) -> bool:
    """Return whether this act asks for a code; without an address none can be sent."""
    return act in BINDING and bool(opened.case.sender.email)


def code(opened: OpenCase, position: int) -> str:
    """Return the code that belongs to the entry that asked for it."""
    mac = opened.stored.key.mac(Purpose.LINKS, canonical("code", position))
    return f"{int.from_bytes(mac[:8], 'big') % 10**DIGITS:0{DIGITS}}"


def waiting(opened: OpenCase, act: str, *, now: datetime) -> int | None:
    """Return where the code for this act was last asked, if it is still good."""
    asked = [
        entry
        for entry in opened.entries
        if isinstance(entry.event, e.CodeAsked)
        and entry.event.act == act
        and entry.by == COMPLAINANT
    ]
    return asked[-1].position if asked and now - asked[-1].at <= LASTS else None


def is_right(opened: OpenCase, act: str, said: str, *, now: datetime) -> bool:
    """Return whether this is the code last asked for, for this act, and still good."""
    position = waiting(opened, act, now=now)
    if position is None:
        return False
    return hmac.compare_digest(
        code(opened, position).encode(), "".join(said.split()).encode()
    )


def are_enough(opened: OpenCase, *, now: datetime) -> bool:
    """Return whether so many codes were sent lately that another must wait."""
    lately = [
        entry
        for entry in opened.entries
        if isinstance(entry.event, e.CodeAsked) and now - entry.at <= LASTS
    ]
    return len(lately) >= MOST_CODES
