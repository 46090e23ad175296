"""
Triggers by which the database itself refuses what must not happen to a table.

Django remakes tables on SQLite and drops triggers silently, so each room puts
its own back after every migration, and a check looks for them.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True, kw_only=True)
class Triggers:
    """The triggers of one table, and the statements that make them on each database."""

    table: str
    names: tuple[str, ...]
    sqlite: tuple[str, ...]
    postgresql: tuple[str, ...]

    def install(self, connection: BaseDatabaseWrapper) -> None:
        """Put the triggers there; do nothing where the table is not."""
        on_postgresql = connection.vendor == "postgresql"
        with connection.cursor() as cursor:
            if self.table not in connection.introspection.table_names(cursor):
                return
            for statement in self.postgresql if on_postgresql else self.sqlite:
                cursor.execute(statement)

    def remove(self, connection: BaseDatabaseWrapper) -> None:
        """Take the triggers away: for a test that empties the database."""
        on_table = f" ON {self.table}" if connection.vendor == "postgresql" else ""
        with connection.cursor() as cursor:
            for name in self.names:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on_table}")

    def missing(self, connection: BaseDatabaseWrapper) -> list[str]:
        """Return the names of the triggers that are not there."""
        question = (
            "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
            if connection.vendor == "postgresql"
            else "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        )
        with connection.cursor() as cursor:
            cursor.execute(question)
            found = {name for (name,) in cursor.fetchall()}
        return [name for name in self.names if name not in found]
