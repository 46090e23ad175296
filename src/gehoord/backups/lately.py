"""When a backup was last made that can be relied on, and whether that is long ago."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from django.conf import settings

from gehoord.dossier.disk import replace_file
from gehoord.home import Kind

BACKED_UP: Final = "backed-up"


def remember(now: datetime) -> None:
    """Write down, in the data folder, that a backup of this moment was verified."""
    replace_file(_file(), now.isoformat().encode("ascii"))


def last() -> datetime | None:
    """Return the moment of the last verified backup of this folder, or None."""
    try:
        return datetime.fromisoformat(_file().read_text(encoding="ascii"))
    except (FileNotFoundError, ValueError):
        return None


def without_since(*, now: datetime) -> datetime | None:
    """
    Return since when there is no backup, when that is longer than is meant; or None.

    Counted from the last one that was verified, or else from when the folder was
    made or brought back: a copy does not carry along that another folder had one.
    """
    longest = timedelta(hours=settings.GEHOORD_BACKUP_HOURS)
    since = last() or _made_at()
    if settings.PRACTICE or not longest or since is None or now - since <= longest:
        return None
    return since


def _made_at() -> datetime | None:
    try:
        stamp = (Path(settings.GEHOORD_HOME) / Kind.INSTALLATION).stat()
    except FileNotFoundError:
        return None
    return datetime.fromtimestamp(stamp.st_mtime, tz=UTC)


def _file() -> Path:
    return Path(settings.GEHOORD_HOME) / BACKED_UP
