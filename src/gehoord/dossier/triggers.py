"""
Entries are only added: the database itself refuses anything else.

No entry can be changed, and none removed unless an order to destroy its case
stands in the same database. Django remakes tables on SQLite and drops triggers
silently, so they are put back after every migration and looked for by a check.
"""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

NAMES = ("entry_is_never_changed", "entry_is_removed_by_order_only")
TABLE = "dossier_entry"

_ORDERED = (
    "EXISTS (SELECT 1 FROM dossier_destructionorder o "
    "WHERE o.organisation_id = OLD.organisation_id AND o.case_id = OLD.case_id)"
)
_SQLITE = (
    f"""CREATE TRIGGER IF NOT EXISTS {NAMES[0]} BEFORE UPDATE ON {TABLE}
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END""",
    f"""CREATE TRIGGER IF NOT EXISTS {NAMES[1]} BEFORE DELETE ON {TABLE}
    WHEN NOT {_ORDERED}
    BEGIN SELECT RAISE(ABORT, 'an entry is removed by order only'); END""",
)
_POSTGRESQL = (
    f"""CREATE OR REPLACE FUNCTION {NAMES[0]}() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'an entry is never changed'
    USING ERRCODE = 'integrity_constraint_violation'; END $$""",
    f"""CREATE OR REPLACE FUNCTION {NAMES[1]}() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF NOT {_ORDERED} THEN
    RAISE EXCEPTION 'an entry is removed by order only'
    USING ERRCODE = 'integrity_constraint_violation';
    END IF; RETURN OLD; END $$""",
    f"""CREATE OR REPLACE TRIGGER {NAMES[0]} BEFORE UPDATE ON {TABLE}
    FOR EACH ROW EXECUTE FUNCTION {NAMES[0]}()""",
    f"""CREATE OR REPLACE TRIGGER {NAMES[1]} BEFORE DELETE ON {TABLE}
    FOR EACH ROW EXECUTE FUNCTION {NAMES[1]}()""",
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers there; do nothing where the table is not."""
    with connection.cursor() as cursor:
        if TABLE not in connection.introspection.table_names(cursor):
            return
        statements = _POSTGRESQL if connection.vendor == "postgresql" else _SQLITE
        for statement in statements:
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
