"""A file laid over the pattern that it extends, and where each key came from."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from itertools import takewhile
from typing import Any, Final, NoReturn

from gehoord.procedure.finding import Finding, Unreadable
from gehoord.procedure.lines import Lines, Path, lines_of
from gehoord.procedure.published import TEXT
from gehoord.procedure.reading.by_themselves import by_themselves
from gehoord.procedure.reading.grounds import own_grounds
from gehoord.procedure.reading.named_rows import Slip, named
from gehoord.procedure.reading.removing import have_ids, in_vain, taken_out
from gehoord.procedure.reading.sources import SOURCES, VERIFIED, sourced
from gehoord.procedure.reading.told_counts import told_counts
from gehoord.procedure.reading.unadvised import unadvised

Raw = Mapping[str, Any]
LARGEST: Final = 1_000_000  # characters: a hundred times the longest there is
DEEPEST: Final = 8  # patterns on patterns
_LINE = re.compile(r"line (\d+)")
_OF_ITSELF: Final = frozenset({"extends", "remove"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One text: its name where it is a pattern, its table, and where its keys stand."""

    base: str
    table: Raw
    lines: Lines
    slips: tuple[Slip, ...] = ()


@dataclass(frozen=True, slots=True)
class Laid:
    """What a file says together with the patterns under it, top sheet first."""

    text: str
    table: Raw
    sheets: tuple[Sheet, ...]

    @property
    def is_extended(self) -> bool:
        """Whether there is a pattern under it."""
        return len(self.sheets) > 1

    def where(self, path: Path, found: object = None) -> tuple[int | None, str]:
        """Return line and pattern of the key, or of the nearest table around it."""
        for length in range(len(path), 0, -1):
            for sheet in self.sheets:
                if path[:length] in sheet.lines.spans:
                    return sheet.lines.of(path[:length], found), sheet.base
        return None, ""

    @property
    def head(self) -> str:
        """Return the comment that the file begins with."""
        lines = self.text.splitlines()
        return "".join(f"{x}\n" for x in takewhile(lambda x: x.startswith("#"), lines))

    def comment(self, path: Path) -> str:
        """Return what stands behind the key as a comment, where it was last said."""
        for sheet in self.sheets:
            if path in sheet.lines.spans:
                return sheet.lines.comments.get(path, "")
        return ""

    def under(self, path: Path) -> Raw | None:
        """Return the pattern that says this, where the file itself does not."""
        found = next((x for x in self.sheets if path in x.lines.spans), None)
        return found.table if found and found.base else None

    def in_vain(self) -> tuple[tuple[str, str], ...]:
        """Return what the file takes out that no pattern has, and what comes near."""
        below = self.sheets[1:]
        removed = self.sheets[0].table.get("remove", ())
        return in_vain(_laid(list(below)), removed) if below else ()

    def kin(self, path: Path) -> dict[str, tuple[str, ...]]:
        """Return the ids that a table of a list, new here, could have been laid over."""
        below = self.sheets[1:]
        rows = _laid(list(below)).get(str(path[0]), ()) if below else ()
        if len(path) == 1 or not rows or not have_ids(rows):
            return {}
        ids = tuple(each["id"] for each in rows)
        return {} if path[1] in ids else {"others": ids}


def lay(text: str | bytes, patterns: Mapping[str, str]) -> Laid:
    """Return the file over its patterns. Raises Unreadable where none can be laid."""
    said = _decoded(text)
    sheets = [_sheet(said, "")]
    while base := sheets[-1].table.get("extends", ""):
        path: Path = ("extends",)
        line, name = sheets[-1].lines.of(path), sheets[-1].base
        if not isinstance(base, str):
            _stop("wrong-type", "extends", line, name, type="text", found=str(base))
        if base not in patterns:
            near = get_close_matches(base, patterns, n=1)
            nearest = near[0] if near else ""
            facts = {"found": base, "allowed": tuple(sorted(patterns))}
            _stop("unknown-pattern", "extends", line, name, nearest=nearest, **facts)
        if base in {each.base for each in sheets} or len(sheets) > DEEPEST:
            _stop("circular-pattern", "extends", line, name, found=base)
        sheets.append(_pattern(patterns[base], base))
    return Laid(said, _laid(sheets), tuple(sheets))


def _decoded(text: str | bytes) -> str:
    said = text if isinstance(text, str) else _as_text(text)
    if len(said) > LARGEST:
        _stop("too-large", "file", None, "", most=LARGEST)
    return said.replace("\r\n", "\n")


def _as_text(found: bytes) -> str:
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _stop("not-utf-8", "file", found.count(b"\n", 0, error.start) + 1, "")


@lru_cache(maxsize=16)  # the same few lie under every file
def _pattern(text: str, base: str) -> Sheet:
    return _sheet(text, base)


def _sheet(text: str, base: str) -> Sheet:
    try:
        table = tomllib.loads(text)
    except RecursionError:
        _stop("too-deep", "file", None, base)
    except ValueError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else None
        _stop("not-toml", "file", line, base, found=str(error))
    lines = lines_of(text)
    said, slips = named(table, lines, is_extended="extends" in table)
    return Sheet(base, said, _by_id(lines, table), slips)


def _stop(
    code: str, key: str, line: int | None, base: str, **facts: object
) -> NoReturn:
    raise Unreadable(
        (Finding(code=code, key=key, line=line, base=base, facts=facts),)
    ) from None


def _by_id(lines: Lines, table: Raw) -> Lines:
    """Return the lines with tables of a list called by their id, as paths do."""
    called: dict[Path, tuple[int, int]] = {}
    for path, span in lines.spans.items():
        called.setdefault(_named(path, table), span)
    comments = {_named(path, table): said for path, said in lines.comments.items()}
    return Lines(lines.text, called, comments)


def _named(path: Path, table: Raw) -> Path:
    walked: list[str | int] = []
    value: Any = table
    for step in path:
        if isinstance(step, int) and isinstance(value, list) and step < len(value):
            walked.append(name_of(value, step))
            value = value[step]
            continue
        walked.append(step)
        value = value.get(step) if isinstance(value, dict) else None
    return tuple(walked)


def name_of(rows: list[Any], number: int) -> str | int:
    """Return how a table of a list is called: by its id, where that is its alone."""
    ids = [each.get("id") if isinstance(each, dict) else None for each in rows]
    mine = ids[number]
    if isinstance(mine, int) and not isinstance(mine, bool):
        return str(mine)  # as it is read, whatever is said of it
    return mine if isinstance(mine, str) and ids.count(mine) == 1 else number


def _laid(sheets: list[Sheet]) -> Raw:
    table = sourced(sheets[-1].table)
    for sheet in reversed(sheets[:-1]):
        table.pop(SOURCES, None)  # they are in its tables by now
        table.pop(TEXT, None)  # of whoever published it, and of nobody over it
        below = own_grounds(_without(table, sheet), sheet.table)
        table = sourced(_over(below, sheet.table), sheet.table)
    if len(sheets) > 1:
        for name in _OF_ITSELF:
            table.pop(name, None)
        table["extends"] = ""
    return table


def _over(below: Mapping[str, Any], above: Raw) -> dict[str, Any]:
    """Return both: tables key by key, lists of tables by id, all else as above."""
    laid = dict(below)
    if "source" in above:  # of that the pattern's doubt says nothing
        laid.pop(VERIFIED, None)
    for key, value in above.items():
        under = laid.get(key)
        if isinstance(value, dict) and isinstance(under, dict):
            laid[key] = _over(under, value)
        elif have_ids(value) and have_ids(under):
            laid[key] = _rows_over(under or [], value)
        else:
            laid[key] = value
    return laid


def _rows_over(below: list[Any], above: list[Any]) -> list[Any]:
    rows = list(below)
    at = {each["id"]: number for number, each in enumerate(below)}
    for row in above:
        if row["id"] in at:
            rows[at[row["id"]]] = _over(rows[at[row["id"]]], row)
        else:
            rows.append(row)
    return rows


def _without(table: dict[str, Any], sheet: Sheet) -> dict[str, Any]:
    """
    Return the pattern without what the sheet above takes out of it.

    What a file takes out and is not there takes nothing: a newer pattern may no longer
    have it. Raises Unreadable where a pattern itself does so, or what it says is no path.
    """
    removed = sheet.table.get("remove", ())
    if not isinstance(removed, list):
        removed = ()  # what is wrong with it is said when it is read
    for said in removed:
        after = taken_out(table, said) if isinstance(said, str) else None
        if after is None and (sheet.base or not isinstance(said, str)):
            line = sheet.lines.of(("remove",), said)
            _stop("removes-nothing", "remove", line, sheet.base, found=str(said))
        table = table if after is None else after
    for without in (unadvised, by_themselves, told_counts):
        table = without(table, sheet.table)
    return table
