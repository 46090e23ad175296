"""A published procedure stands: the database itself refuses to change or drop it."""

from __future__ import annotations

from gehoord.triggers import Triggers

TABLE = "organisation_publishedprocedure"
NAMES = ("procedure_is_never_changed", "procedure_is_never_removed")
_REFUSED = tuple(zip(NAMES, ("UPDATE", "DELETE"), strict=True))
_WHY = "a published procedure stays as it is"

_SQLITE = tuple(
    f"""CREATE TRIGGER IF NOT EXISTS {name} BEFORE {change} ON {TABLE}
    BEGIN SELECT RAISE(ABORT, '{_WHY}'); END"""
    for name, change in _REFUSED
)
_POSTGRESQL = (
    *(
        f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{_WHY}'
        USING ERRCODE = 'integrity_constraint_violation'; END $$"""
        for name in NAMES
    ),
    *(
        f"""CREATE OR REPLACE TRIGGER {name} BEFORE {change} ON {TABLE}
        FOR EACH ROW EXECUTE FUNCTION {name}()"""
        for name, change in _REFUSED
    ),
)

_TRIGGERS = Triggers(table=TABLE, names=NAMES, sqlite=_SQLITE, postgresql=_POSTGRESQL)
install, remove, missing = _TRIGGERS.install, _TRIGGERS.remove, _TRIGGERS.missing
