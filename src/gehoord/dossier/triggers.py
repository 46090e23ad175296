"""
Entries are only added: the database itself refuses anything else.

No entry can be changed, and none removed unless an order to destroy its case
stands in the same database.
"""

from __future__ import annotations

from gehoord.triggers import Triggers

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

_TRIGGERS = Triggers(table=TABLE, names=NAMES, sqlite=_SQLITE, postgresql=_POSTGRESQL)
install, remove, missing = _TRIGGERS.install, _TRIGGERS.remove, _TRIGGERS.missing
