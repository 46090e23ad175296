"""
Emptying the tables after a test with real transactions.

Django's own way makes every table anew on PostgreSQL and every permission on both:
a quarter of a second, four hundred times. Rows are few here, and deleting them takes
some milliseconds. What the database refuses to delete is guarded by triggers, which
step aside.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from django.db import connection
from django.db.backends.utils import CursorWrapper

from gehoord.dossier import triggers as entries
from gehoord.organisation import triggers as published

GUARDS = (entries, published)
KEPT = {"django_content_type", "auth_permission"}  # made by migrating


def empty(_case: object) -> None:
    """Delete every row; in the place of `TransactionTestCase._fixture_teardown`."""
    with connection.cursor() as cursor, _unguarded(cursor):
        for name in _tables():
            cursor.execute(f'DELETE FROM "{name}"')  # noqa: S608 - names of our tables


@cache
def _tables() -> frozenset[str]:
    return frozenset(connection.introspection.django_table_names()) - KEPT


@contextmanager
def _unguarded(cursor: CursorWrapper) -> Iterator[None]:
    """Let triggers and foreign keys look away for a moment."""
    if connection.vendor == "postgresql":
        cursor.execute("SET session_replication_role = replica")
        yield
        cursor.execute("SET session_replication_role = origin")
        return
    cursor.execute("PRAGMA foreign_keys = OFF")
    for guard in GUARDS:
        guard.remove(connection)
    yield
    for guard in GUARDS:
        guard.install(connection)
    cursor.execute("PRAGMA foreign_keys = ON")
