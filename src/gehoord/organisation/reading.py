"""The procedures an organisation published, read; each text is read once."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from gehoord import rows
from gehoord.organisation.models import PublishedProcedure, pinned
from gehoord.organisation.texts import calendars
from gehoord.procedure.days import ONE_DAY, local_date
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure

KEPT_READ = 500  # procedures kept in memory, some 50 kB each


class NoProcedure(Exception):
    """The organisation has no procedure in force, so nothing can be handed in."""


def current(organisation_id: int, *, now: datetime) -> tuple[str, Procedure]:
    """
    Return hash and procedure under which what comes in now is received.

    A version takes effect when its day begins in its own zone. Raises
    NoProcedure.
    """
    published = rows.columns(
        PublishedProcedure,
        ("effective_from", "version", "sha256"),
        {"organisation_id": organisation_id},
        order_by="effective_from",
    )
    for day, _version, sha256 in sorted(published, reverse=True):
        if day > (now + ONE_DAY).date():
            continue
        procedure = of_hash(organisation_id, sha256)
        if day <= local_date(now, procedure.zone):
            return sha256, procedure
    raise NoProcedure


@lru_cache(maxsize=KEPT_READ)
def of_hash(organisation_id: int, sha256: str) -> Procedure:
    """Return the procedure that a case pinned. What is published never changes."""
    return read(pinned(organisation_id, sha256).text, calendars())
