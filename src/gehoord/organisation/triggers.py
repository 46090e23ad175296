"""A published procedure stands: the database itself refuses to change or drop it."""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

from gehoord.triggers import Triggers

TABLE = "organisation_publishedprocedure"
NAMES = ("procedure_is_never_changed", "procedure_is_never_removed")


def _standing(table: str, names: tuple[str, str], why: str) -> Triggers:
    """Return the triggers by which rows of a table are neither changed nor removed."""
    refused = tuple(zip(names, ("UPDATE", "DELETE"), strict=True))
    return Triggers(
        table=table,
        names=names,
        sqlite=tuple(
            f"""CREATE TRIGGER IF NOT EXISTS {name} BEFORE {change} ON {table}
            BEGIN SELECT RAISE(ABORT, '{why}'); END"""
            for name, change in refused
        ),
        postgresql=(
            *(
                f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger
                LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{why}'
                USING ERRCODE = 'integrity_constraint_violation'; END $$"""
                for name in names
            ),
            *(
                f"""CREATE OR REPLACE TRIGGER {name} BEFORE {change} ON {table}
                FOR EACH ROW EXECUTE FUNCTION {name}()"""
                for name, change in refused
            ),
        ),
    )


TABLES = (
    _standing(TABLE, NAMES, "a published procedure stays as it is"),
    _standing(
        "organisation_publication",
        ("publication_is_never_changed", "publication_is_never_removed"),
        "what was known at a publication stays as it is",
    ),
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers of every table there."""
    for each in TABLES:
        each.install(connection)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take them away: for a test that empties the database."""
    for each in TABLES:
        each.remove(connection)


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """Return the names of the triggers that are not there."""
    return [name for each in TABLES for name in each.missing(connection)]
