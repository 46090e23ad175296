"""What a file takes out of the pattern under it, and what it names in vain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import Any, Final

_DEEPEST: Final = 3  # a list, its row, a key of that row
_NEAR: Final = 0.75  # a letter or two of a word
_MADE_OF: Final[Mapping[str, str]] = MappingProxyType(
    {"term.cure": "incomplete.cure", "term.deposit": "deposit"}
)
"""Terms that no file has a row of, by what makes them: to be taken out there."""


def taken_out(table: Mapping[str, Any], said: str) -> dict[str, Any] | None:
    """Return the table without what stands at this path; None where nothing does."""
    return _minus(table, said.split(".")) if said else None


def in_vain(table: Mapping[str, Any], removed: object) -> tuple[tuple[str, str], ...]:
    """
    Return each path that takes nothing out, with what comes near to it, if any.

    What another path takes out with all around it was there, and is not in vain.
    """
    rows = removed if isinstance(removed, list) else ()
    return tuple(
        (str(said), _made_of(table, said) or _nearest(str(said), _paths(table)))
        for said in rows
        if not isinstance(said, str)
        or (taken_out(table, said) is None and not _goes_along(said, rows))
    )


def _made_of(table: Mapping[str, Any], said: object) -> str:
    """Return what makes this term, where that is there; else nothing."""
    made = _MADE_OF.get(str(said), "")
    return made if made and taken_out(table, made) is not None else ""


def _goes_along(said: str, rows: Sequence[object]) -> bool:
    """Return whether what makes this term is taken out as well, and it goes along."""
    made = _MADE_OF.get(said, "")
    return bool(made) and any(each in rows for each in (made, made.partition(".")[0]))


def have_ids(rows: object) -> bool:
    """Return whether these are tables of a list that each go by an id."""
    return isinstance(rows, list) and all(
        isinstance(each, dict) and isinstance(each.get("id"), str) for each in rows
    )


def _nearest(said: str, paths: Iterable[str]) -> str:
    """Return the path that differs least, if each part of it comes near; else nothing."""
    best, least = "", _NEAR
    for path in paths:
        mine, theirs = said.split("."), path.split(".")
        if len(mine) != len(theirs):
            continue
        near = min(map(_alike, mine, theirs))
        if near >= least:
            best, least = path, near
    return best


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _paths(table: Mapping[str, Any], depth: int = _DEEPEST) -> Iterator[str]:
    for name, value in table.items():
        yield name
        rows = {each["id"]: each for each in value} if have_ids(value) else value
        if isinstance(rows, dict) and depth > 1:
            yield from (f"{name}.{each}" for each in _paths(rows, depth - 1))


def _minus(table: Mapping[str, Any], path: list[str]) -> dict[str, Any] | None:
    first, rest = path[0], path[1:]
    if first not in table:
        return None
    value = table[first]
    if not rest:
        return {key: each for key, each in table.items() if key != first}
    if isinstance(value, dict):
        inner: Any = _minus(value, rest)
    elif have_ids(value):
        inner = _minus_row(value, rest)
    else:
        return None
    return None if inner is None else {**table, first: inner}


def _minus_row(rows: list[Any], path: list[str]) -> list[Any] | None:
    number = next((n for n, row in enumerate(rows) if row["id"] == path[0]), None)
    if number is None:
        return None
    if len(path) == 1:
        return [*rows[:number], *rows[number + 1 :]]
    inner = _minus(rows[number], path[1:])
    return None if inner is None else [*rows[:number], inner, *rows[number + 1 :]]
