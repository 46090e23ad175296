"""
Sentences that a file names as a source, and that its public page never shows.

Whoever writes a procedure from a published text numbers its sentences. Only the text
of the file tells which numbers were used: over a pattern, the rest is not theirs.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from typing import Any, Final

from gehoord.procedure.explain import OWN, explain
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_KEYS: Final = frozenset({"source", "binding_source"})
_SOURCES: Final = "sources"
_BETWEEN: Final = ";"
Path = tuple[str, ...]


def uncited(procedure: Procedure, text: str) -> Iterator[Unsound]:
    """Give each source of the text that no line of the page has, where it is first."""
    shown = set[str]()
    for fact in explain(procedure):
        for said in fact.sources:
            shown |= _parts(said)
    found = dict[str, Path]()
    for path, said in _said(text):
        if said not in OWN and not _parts(said) <= shown:
            found.setdefault(said, path)
    for said, path in found.items():
        where = ".".join(path[:-1] if path[-1] in _KEYS else path)
        yield doubtful("source-unshown", *path, where=where, said=said)


def _parts(said: str) -> set[str]:
    """Return what is cited, one by one, and as it is written."""
    return {each.strip() for each in said.split(_BETWEEN)}


def _said(text: str) -> Iterator[tuple[Path, str]]:
    """Give each source with the key under which it stands, as `lines` finds it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    above = table.pop(_SOURCES, {})
    yield from _in(table, ())
    for said in above if isinstance(above, dict) else ():
        yield (_SOURCES, said), said


def _in(value: Any, path: Path) -> Iterator[tuple[Path, str]]:  # noqa: ANN401 - any table
    if isinstance(value, list):
        for name, row in _named(value):
            yield from _in(row, (*path, name))
    elif isinstance(value, dict):
        for key, each in value.items():
            here = (*path, key)
            if key in _KEYS and isinstance(each, str):
                yield here, each
            else:
                yield from _in(each, here)


def _named(rows: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Give each of a list with its id; with its number where it has none."""
    for number, row in enumerate(rows):
        name = row.get("id") if isinstance(row, dict) else None
        yield (name if isinstance(name, str) else str(number)), row
