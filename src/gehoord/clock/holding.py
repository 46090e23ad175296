"""
A clock that jumped destroys nothing until a person has looked.

A machine that was off, or whose clock was set wrong, sees days go by at once.
Warnings and fallbacks can be late; what is destroyed cannot come back. A folder
that was brought back from a backup destroys nothing either, and sends nothing:
somebody has to see first what is in it, and what left before.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from gehoord.dossier import held_back
from gehoord.dossier.disk import replace_file

LONGEST_STEP = timedelta(hours=48)  # choice: a weekend off is no jump
REMEMBERED = timedelta(minutes=10)  # how stale the remembered moment may be
SEEN = "clock-seen"
HELD = held_back.DESTRUCTION
LETTERS_HELD = held_back.LETTERS

log = logging.getLogger(__name__)


def may_destroy(*, now: datetime) -> bool:
    """
    Remember this moment, and return whether destruction may go on.

    After a step of more than 48 hours it waits until `release`. In practice
    the clock is there to be moved. Where the moment cannot be remembered, as on a
    disk that is full, nothing is destroyed, and all else goes on: letters too.
    """
    if settings.PRACTICE:
        return True
    try:
        _remember(now)
    except OSError as trouble:
        log.error("Clock: nothing is destroyed, %s.", type(trouble).__name__)  # noqa: TRY400 - a trace holds paths
        return False
    return not is_held()


def _remember(now: datetime) -> None:
    last = _seen()
    if last and abs(now - last) > LONGEST_STEP:
        replace_file(_held_file(), f"{last.isoformat()} {now.isoformat()}\n".encode())
    if last is None or abs(now - last) > REMEMBERED:
        replace_file(_seen_file(), now.isoformat().encode())


def is_held() -> bool:
    """Return whether destruction waits for a person."""
    return held_back.is_destruction_held()


def release() -> bool:
    """Let destruction go on, by a person's decision; return whether it was held."""
    was_held = is_held()
    _held_file().unlink(missing_ok=True)
    return was_held


def may_send() -> bool:
    """Return whether letters may leave: not before somebody looked at a restore."""
    return not held_back.are_letters_held()


def release_letters() -> bool:
    """Let letters leave, by a person's decision; return whether they were held."""
    was_held = not may_send()
    _letters_file().unlink(missing_ok=True)
    return was_held


def _seen() -> datetime | None:
    try:
        return datetime.fromisoformat(_seen_file().read_text(encoding="ascii"))
    except (FileNotFoundError, ValueError):
        return None


def _seen_file() -> Path:
    return Path(settings.GEHOORD_HOME) / SEEN


def _held_file() -> Path:
    return held_back.mark(HELD)


def _letters_file() -> Path:
    return held_back.mark(LETTERS_HELD)
