"""The procedures an organisation published, read; each text is read once."""

from __future__ import annotations

import tomllib
from datetime import datetime
from functools import cache, lru_cache
from importlib import resources

from gehoord import rows
from gehoord.organisation.models import PublishedProcedure, pinned
from gehoord.procedure.days import ONE_DAY, Calendar, local_date
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure

_SHIPPED = resources.files("gehoord.procedures")
_FREE_DAYS = "free-days-"
KEPT_READ = 500  # procedures kept in memory, some 50 kB each


class NoProcedure(Exception):
    """The organisation has no procedure in force, so nothing can be handed in."""


@cache
def calendars() -> dict[str, Calendar]:
    """Return the calendars of free days that come with the program, by id."""
    found = (
        Calendar.from_table(tomllib.loads(each.read_text(encoding="utf-8")))
        for each in _SHIPPED.iterdir()
        if each.name.startswith(_FREE_DAYS)
    )
    return {calendar.id: calendar for calendar in found}


@cache
def patterns() -> dict[str, str]:
    """Return the texts that come with the program and that a file may extend, by id."""
    return {
        each.name.removesuffix(".toml"): each.read_text(encoding="utf-8")
        for each in _SHIPPED.iterdir()
        if each.name.endswith(".toml") and not each.name.startswith(_FREE_DAYS)
    }


def shipped(name: str) -> str:
    """Return the text of a procedure that comes with the program."""
    return (_SHIPPED / f"{name}.toml").read_text(encoding="utf-8")


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
