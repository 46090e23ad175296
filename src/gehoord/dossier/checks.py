"""Checks that the database itself keeps what it is asked to keep."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.checks import CheckMessage, Error
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from gehoord.dossier import triggers

PRAGMAS = {"synchronous": 2, "secure_delete": 1, "recursive_triggers": 1}


def keeps_its_promises(
    *, databases: Sequence[str] | None = None, **_: object
) -> list[CheckMessage]:
    """Return what is wrong with the databases that are looked at."""
    found: list[CheckMessage] = []
    for alias in databases or ():
        found += _append_only(connections[alias]) + _pragmas(connections[alias])
    return found


def _append_only(connection: BaseDatabaseWrapper) -> list[CheckMessage]:
    with connection.cursor() as cursor:
        if triggers.TABLE not in connection.introspection.table_names(cursor):
            return []
    return [
        Error(
            f"Entries can be changed: the database lacks the trigger {name}.",
            hint="Run `gehoord migrate`, which puts it back.",
            id="gehoord.E001",
        )
        for name in triggers.missing(connection)
    ]


def _pragmas(connection: BaseDatabaseWrapper) -> list[CheckMessage]:
    if connection.vendor != "sqlite":
        return []
    return [
        Error(
            f"SQLite runs with {name} = {value}, and it must be {PRAGMAS[name]}.",
            hint="Use the connection settings of gehoord.database.",
            id="gehoord.E002",
        )
        for name, value in pragmas(connection).items()
        if value != PRAGMAS[name]
    ]


def pragmas(connection: BaseDatabaseWrapper) -> dict[str, int]:
    """Return how this connection is set, for what must be set."""
    with connection.cursor() as cursor:
        values = {}
        for name in PRAGMAS:
            cursor.execute(f"PRAGMA {name}")
            (values[name],) = cursor.fetchone()
    return values
