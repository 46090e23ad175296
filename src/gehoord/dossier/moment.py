"""
What time it is, for everything Gehoord does with cases.

In a practice folder the clock can be put forward: how far stands in a file.
Sessions and limits on trying stay on real time; they do not ask here.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Final

from django.conf import settings

from gehoord.dossier.disk import replace_file

OFFSET_FILE: Final = "clock-offset"  # whole seconds ahead of real time
NONE: Final = timedelta()


class OnlyInPractice(Exception):
    """Someone tried to move the clock of a real installation."""


class OnlyForward(Exception):
    """Someone tried to move the clock back: what happened has happened."""


def now() -> datetime:
    """Return the moment, aware and in UTC; in a practice folder perhaps a later one."""
    real = datetime.now(UTC)
    return real + offset() if settings.PRACTICE else real


def offset() -> timedelta:
    """Return how far the clock of this practice folder is ahead of real time."""
    file = Path(settings.GEHOORD_HOME) / OFFSET_FILE
    try:
        seen = file.stat()
    except FileNotFoundError:
        return NONE
    return _offset(file, (seen.st_ino, seen.st_mtime_ns))


def move_to(moment: datetime) -> None:
    """
    Put the clock of a practice folder forward to this moment.

    Raises OnlyInPractice and OnlyForward.
    """
    if not settings.PRACTICE:
        raise OnlyInPractice
    ahead = moment - datetime.now(UTC)
    if ahead < offset():
        raise OnlyForward
    seconds = -(-ahead // timedelta(seconds=1))  # up, so that the moment is reached
    file = Path(settings.GEHOORD_HOME) / OFFSET_FILE
    replace_file(file, f"{seconds}\n".encode("ascii"))


@lru_cache(maxsize=4)
def _offset(file: Path, _version: tuple[int, int]) -> timedelta:
    return timedelta(seconds=int(file.read_text(encoding="ascii")))
