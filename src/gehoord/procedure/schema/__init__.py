"""
Every key that a procedure file may hold, in one place.

The reader reads by it, and the reference of keys is made from it; what is not in
`FILE` cannot be said.
"""

from __future__ import annotations

from gehoord.procedure.schema.file import FILE
from gehoord.procedure.schema.key import NEEDED, Key, Table, Type, Use

__all__ = ["FILE", "NEEDED", "Key", "Table", "Type", "Use", "tables"]


def tables(table: Table = FILE) -> tuple[Table, ...]:
    """Return this table and all that lie in it, each once, in reading order."""
    found = [table]
    for key in table.keys:
        if key.table is not None:
            found += [each for each in tables(key.table) if each not in found]
    return tuple(found)
