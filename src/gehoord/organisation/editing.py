"""
Changing a procedure's text where an owner changed it, and nowhere else.

Comments, order and whatever a form does not know stay byte for byte, but for the mark
that a value is there to be filled in: that goes when it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Item

_TO_FILL_IN: Final = "fill in"  # how such a comment ends
Path = tuple[str, ...]
Value = str | bool | int | date | list[Any] | dict[str, Any] | None


class NoSuchPlace(Exception):
    """The text has no place for a value: the table it belongs to is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """
    One value put in another's place; None takes the key out.

    `path` leads to the key: tables by name, rows of a list by their id, or by their
    number from 1 where they have none.
    """

    path: Path
    value: Value


def edited(text: str, edits: Iterable[Edit]) -> str:
    """
    Return the text with these values changed; without edits the very same text.

    Raises NoSuchPlace when a row is not there, or the text is no TOML.
    """
    wanted = tuple(edits)
    if not wanted:
        return text
    try:
        document = tomlkit.parse(text)
    except TOMLKitError as error:
        raise NoSuchPlace(str(error)) from None
    for each in wanted:
        _apply(document, each)
    return tomlkit.dumps(document)


def _apply(document: MutableMapping[str, Any], one: Edit) -> None:
    *way, key = one.path
    place: Any = document
    for step in way:
        place = _step(place, step, one.path)
    if one.value is None:
        place.pop(key, None)
    else:
        place[key] = _like(place.get(key), one.value)
        _is_filled_in(place[key])


def _is_filled_in(value: object) -> None:
    """Take away the mark that a value is only there to be filled in."""
    if isinstance(value, Item) and value.trivia.comment.endswith(_TO_FILL_IN):
        value.trivia.comment_ws = value.trivia.comment = ""


def _step(place: Any, step: str, path: Path) -> Any:  # noqa: ANN401  tomlkit's own
    if isinstance(place, list):
        return _row(place, step, path)
    if step not in place:
        place[step] = tomlkit.table()
    found = place[step]
    if isinstance(found, Mapping) and _is_number(_after(path, step)):
        return _Only(found)
    return found


def _after(path: Path, step: str) -> str:
    return path[path.index(step) + 1] if step in path[:-1] else ""


def _is_number(step: str) -> bool:
    return step.isdigit()


class _Only(list[Any]):
    """A table that stands alone where a list of them may stand: it is number 1."""

    def __init__(self, table: Any) -> None:  # noqa: ANN401  tomlkit's own
        super().__init__([table])


def _row(rows: list[Any], step: str, path: Path) -> Any:  # noqa: ANN401  tomlkit's own
    for row in rows:
        if isinstance(row, Mapping) and row.get("id") == step:
            return row
    if _is_number(step) and 0 < int(step) <= len(rows):
        return rows[int(step) - 1]
    raise NoSuchPlace(".".join(path))


_SINGLE_LINE: Final = 4  # so many short texts stand on one line


def _like(before: Any, value: Value) -> Any:  # noqa: ANN401  tomlkit's own
    """Return the new value in the manner of the old one, a list over lines or not."""
    if isinstance(value, dict):
        return _inline(value)
    if not isinstance(value, list):
        return value
    made = tomlkit.array()
    made.extend(_inline(each) if isinstance(each, dict) else each for each in value)
    over_lines = "\n" in before.as_string() if hasattr(before, "as_string") else False
    return made.multiline(over_lines and len(value) > _SINGLE_LINE)


def _inline(value: dict[str, Any]) -> Any:  # noqa: ANN401  tomlkit's own
    made = tomlkit.inline_table()
    for name, each in value.items():
        made[name] = _inline(each) if isinstance(each, dict) else each
    return made
