"""The reference of keys says what the schema says, and nothing else."""

from __future__ import annotations

from gehoord.procedure.schema import tables
from tools.procedure_keys import PAGE, page


def test_the_reference_is_what_the_schema_makes_of_it() -> None:
    # After a change of the schema: .venv/bin/python tools/procedure_keys.py
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_key_of_every_table_stands_in_it() -> None:
    text = PAGE.read_text(encoding="utf-8")

    for table in tables():
        section = text.split(f"## `{table.name}`")[1].split("\n## ")[0]
        for key in table.keys:
            assert f"| `{key.name}` |" in section, (table.name, key.name)
