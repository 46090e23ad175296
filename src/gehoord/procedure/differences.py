"""
What changed between two versions of a procedure: every value, by where it stands.

Nothing is left out: a part that has no words of its own is still found here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from gehoord.procedure.days import Calendar, rows
from gehoord.procedure.lengths import Length
from gehoord.procedure.rules import Procedure

Path = tuple[str, ...]

_NAMES = frozenset({"id", "version", "extends", "third_party", "extension"})
_OF_ITSELF = frozenset({"act"})
"""What only says again under which name it stands."""
"""
What is not compared: what a version is called is no change of what it says, and the
first third party and the first extension stand among the others too.
"""


_TWICE = frozenset({("terms", "seasons")})
"""What a row holds that stands as a part of its own too."""

_NOTHING = (None, (), "")


class Change(StrEnum):
    """What happened to a value."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One value that is not what it was; None where it was or is not there."""

    path: Path
    change: Change
    before: object = None
    after: object = None


def differences(old: Procedure, new: Procedure) -> tuple[Difference, ...]:
    """Return what changed, in the order of the parts of a procedure."""
    several = _in_several_languages(old) | _in_several_languages(new)
    before, after = (dict(_values(_spelled(each, several))) for each in (old, new))
    parts = tuple(dict.fromkeys([*_parts(before), *_parts(after)]))
    whole = tuple(_whole(parts, before, after))
    known = {each.path for each in whole}
    paths = dict.fromkeys([*before, *after])
    changed = (_change(path, before, after) for path in paths if path[:2] not in known)
    return (*whole, *(each for each in changed if each is not None))


def _in_several_languages(one: Procedure) -> frozenset[str]:
    """Return which sentences of the text say in which language they are."""
    text = one.text or ()
    return frozenset(each.id for each in text if isinstance(each.said, Mapping))


def _spelled(one: Procedure, several: frozenset[str]) -> Procedure:
    """Return the same, where these sentences say in which language they are."""
    if not several or not one.text:
        return one
    text = (
        replace(each, said={one.languages[0]: each.said})
        if each.id in several and isinstance(each.said, str)
        else each
        for each in one.text
    )
    return replace(one, text=tuple(text))


def _values(one: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Give every value with the way to it."""
    inside = _inside(one)
    if inside is None:
        yield path, _leaf(one)
        return
    for name, value in inside:
        known = name in (_OF_ITSELF if path else _NAMES)
        if not known and (*path[:1], name) not in _TWICE:
            yield from _values(value, (*path, name))


def _inside(one: object) -> Iterable[tuple[str, object]] | None:
    """Return what lies in a value, by name; None where it is one thing."""
    if isinstance(one, Length):
        return None
    if isinstance(one, Calendar):
        listed = {"own": rows(one.own), "closed": rows(one.closed)}
        return {"id": one.id, **listed}.items()
    if is_dataclass(one) and not isinstance(one, type):
        return ((each.name, getattr(one, each.name)) for each in fields(one))
    if isinstance(one, Mapping):
        return ((str(name), value) for name, value in one.items())
    if isinstance(one, tuple) and any(is_dataclass(each) for each in one):
        return _named(one)
    return None


def _leaf(one: object) -> object:
    if isinstance(one, ZoneInfo):
        return one.key
    if isinstance(one, frozenset):
        return tuple(sorted(one))
    return one


def _named(rows: tuple[object, ...]) -> Iterator[tuple[str, object]]:
    """Name each row by its id; rows of one id, or without, by their number too."""
    taken: dict[str, int] = {}
    for row in rows:
        name = str(getattr(row, "id", ""))
        taken[name] = taken.get(name, 0) + 1
        number = taken[name]
        yield (name if name and number == 1 else f"{name} {number}".strip()), row


def _parts(values: Mapping[Path, object]) -> Iterator[Path]:
    """Give the parts that can be there as a whole, such as one term."""
    yield from (path[:2] for path in values if path[2:])


def _whole(
    parts: tuple[Path, ...], before: Mapping[Path, object], after: Mapping[Path, object]
) -> Iterator[Difference]:
    old, new = set(_parts(before)), set(_parts(after))
    for part in parts:
        if part not in old:
            yield Difference(path=part, change=Change.ADDED)
        elif part not in new:
            yield Difference(path=part, change=Change.REMOVED)


def _change(
    path: Path, before: Mapping[Path, object], after: Mapping[Path, object]
) -> Difference | None:
    was, is_now = before.get(path), after.get(path)
    came_or_went = (path in before) is not (path in after)
    nothing = was in _NOTHING and is_now in _NOTHING
    if was == is_now or (came_or_went and nothing):
        return None  # what came in its place, or went, is told of by itself
    if path not in before:
        return Difference(path=path, change=Change.ADDED, after=is_now)
    if path not in after:
        return Difference(path=path, change=Change.REMOVED, before=was)
    return Difference(path=path, change=Change.CHANGED, before=was, after=is_now)
