"""
Rows of a list that go by an id, as a file has them before anything is laid over.

An id that is a number, or none at all, would make of a row that changes the pattern's
one that stands beside it, and everything that names it would be wrong as well. So each
slip is noted once, here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from gehoord.procedure.lines import Lines, Path
from gehoord.procedure.schema import FILE

_ID: Final = "id"


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong with the id of one row: its code, where it stands, what it is."""

    code: str
    path: Path
    line: int | None
    found: str = ""


def named(
    table: Mapping[str, Any], lines: Lines, *, is_extended: bool
) -> tuple[dict[str, Any], tuple[Slip, ...]]:
    """
    Return the table with each id as a text, and what is wrong with its ids.

    Over a pattern a row without an id is left out, since nobody knows which it is, and
    one with the id of another row of the file is said: it would change that one.
    """
    found, slips = dict(table), list[Slip]()
    for name, rows in table.items():
        if isinstance(rows, list) and _go_by_id(name):
            each = _Rows(name, rows, lines, is_extended=is_extended)
            found[name] = [*each.read()]
            slips += each.slips
    return found, tuple(slips)


def _go_by_id(name: str) -> bool:
    key = FILE.key(name)
    own = key.table.key(_ID) if key and key.table else None
    return own is not None and own.is_needed


class _Rows:
    """The rows of one list, while they are read."""

    def __init__(
        self, name: str, rows: list[Any], lines: Lines, *, is_extended: bool
    ) -> None:
        self.name, self.rows, self.lines = name, rows, lines
        self.is_extended = is_extended
        self.slips: list[Slip] = []
        self.seen: set[str] = set()

    def read(self) -> Iterator[Any]:
        """Give each row with its id as a text."""
        for number, row in enumerate(self.rows):
            said = row.get(_ID) if isinstance(row, dict) else ""
            if isinstance(said, int) and not isinstance(said, bool):
                self._note("unquoted", (self.name, number, _ID), str(said))
                yield {**row, _ID: str(said)}
                continue
            if said is None and self.is_extended:
                self._note("missing-key", (self.name, number, _ID))
                continue
            if isinstance(said, str) and said in self.seen and self.is_extended:
                self._note("twice", (self.name, number), said)
            self.seen.add(str(said))
            yield row

    def _note(self, code: str, path: Path, found: str = "") -> None:
        self.slips.append(Slip(code, path, self.lines.of(path), found))
