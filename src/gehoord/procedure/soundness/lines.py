"""
On which line of a file something stands.

The standard library reads TOML and forgets where it read it. This looks at the text
again, only for headers of tables and for keys at the start of a line: enough to
point at, and never a reason to refuse a file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

Places = Mapping[tuple[str, ...], int]

_HEADER = re.compile(r"\[(\[?)\s*([^\[\]]+?)\s*\]{1,2}\s*(?:#.*)?")
_KEY = re.compile(r"""["']?([^"'=\[\]{}#]+?)["']?\s*=\s*(.*)""")
_TEXT = re.compile(r"""["']([^"']*)["']""")


def places(text: str) -> Places:
    """Return the line of each table and key; one of a list goes by its id or number."""
    found: dict[tuple[str, ...], int] = {}
    table, rows = _Table((), 0), Counter[tuple[str, ...]]()
    around = table
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if header := _HEADER.fullmatch(line):
            name = tuple(part.strip(" \"'") for part in header[2].split("."))
            row = str(rows[name])
            rows[name] += 1
            table = _Table(name, number, row=row if header[1] else "")
            if table.row:
                found[(*name, row)] = number
            if table.row and len(name) == 1:
                around = table
            elif table.row and around.is_known and around.name[:1] == name[:1]:
                inner = (*around.name, *name[1:])
                table.within = (*inner, str(rows[inner]))
                found[table.within] = number
                rows[inner] += 1
            found.setdefault(name, number)
        elif key := _KEY.match(line):
            table.add(key[1], key[2], number)
        for each, where in table.known().items():
            found.setdefault(each, where)
    return found


class _Table:
    """One table while it is read. One of a list goes by its number, and by its id."""

    def __init__(self, name: tuple[str, ...], line: int, *, row: str = "") -> None:
        self.name, self.row, self.is_known = name, row, not row
        self.within: tuple[str, ...] = ()  # its place in a row that has an id
        self.keys: dict[tuple[str, ...], int] = {(): line} if name else {}

    def add(self, key: str, value: str, line: int) -> None:
        """Take in a key; where it is the id of one of a list, that is its name."""
        self.keys[(key,)] = line
        if not self.is_known and key == "id" and (said := _TEXT.match(value)):
            self.name, self.is_known = (*self.name, said[1]), True

    def known(self) -> Places:
        """Return the lines found so far, and forget them."""
        if self.within:
            return {(*self.within, *key): line for key, line in self.keys.items()}
        if not self.is_known:
            return {}
        known = {(*self.name, *key): line for key, line in self.keys.items()}
        self.keys = {}
        return known


def line_of(where: Places, key: tuple[str, ...]) -> int | None:
    """Return the line of this key, or of the nearest table around it; else None."""
    for length in range(len(key), 0, -1):
        if (line := where.get(key[:length])) is not None:
            return line
    return None
