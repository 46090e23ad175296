"""
What a mail server hands over, counted beside the mailboxes: by the pipe, the listener.

There is no folder to list, so the row comes in the commit that keeps the message:
what is acknowledged is counted. A message that came in before counts each time.
"""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import Final

from gehoord import rows
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.lock import writing
from gehoord.dossier.models import MailSeen, SeenAs

NO_MAILBOX: Final = 0
"""The mailbox that such a row names: there is none. Mailboxes begin at one."""


class Hatch(IntEnum):
    """Which way a mail server handed it over; stands where a folder does."""

    PIPE = 1
    LISTENER = 2


def count(
    organisation_id: int,
    hatch: Hatch,
    seen_as: SeenAs,
    *,
    arrival_id: int | None,
    now: datetime,
) -> None:
    """Count one message for what it is; belongs in the commit that keeps it."""
    row = {
        "organisation_id": organisation_id,
        "mailbox": NO_MAILBOX,
        "folder": int(hatch),
        "validity": 0,
        "uid": fresh_id(),
        "seen_as": seen_as,
        "seen_at": now,
        "arrival_id": arrival_id,
        "tries": 0,
        "marked": True,
        "is_whole": False,  # no original lies anywhere that could be removed
    }
    with writing():
        rows.insert(MailSeen, [row])
