"""
A published procedure stands: the database itself refuses to change or drop it.

Django remakes tables on SQLite and drops triggers silently, so they are put
back after every migration and looked for by a check.
"""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "organisation_publishedprocedure"
NAMES = ("procedure_is_never_changed", "procedure_is_never_removed")
_WHEN = dict(zip(NAMES, ("UPDATE", "DELETE"), strict=True))
_WHY = "a published procedure stays as it is"


def _sqlite(name: str) -> tuple[str, ...]:
    return (
        f"""CREATE TRIGGER IF NOT EXISTS {name} BEFORE {_WHEN[name]} ON {TABLE}
        BEGIN SELECT RAISE(ABORT, '{_WHY}'); END""",
    )


def _postgresql(name: str) -> tuple[str, ...]:
    return (
        f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{_WHY}'
        USING ERRCODE = 'integrity_constraint_violation'; END $$""",
        f"""CREATE OR REPLACE TRIGGER {name} BEFORE {_WHEN[name]} ON {TABLE}
        FOR EACH ROW EXECUTE FUNCTION {name}()""",
    )


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers there; do nothing where the table is not."""
    statements = _postgresql if connection.vendor == "postgresql" else _sqlite
    with connection.cursor() as cursor:
        if TABLE not in connection.introspection.table_names(cursor):
            return
        for name in NAMES:
            for statement in statements(name):
                cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away: for a test that empties the database."""
    on_table = f" ON {TABLE}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        for name in NAMES:
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on_table}")


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """Return the names of the triggers that are not there."""
    question = (
        "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
        if connection.vendor == "postgresql"
        else "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    )
    with connection.cursor() as cursor:
        cursor.execute(question)
        found = {name for (name,) in cursor.fetchall()}
    return [name for name in NAMES if name not in found]
