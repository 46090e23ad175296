"""An entry: one thing that happened, when, by whom; and how it is written down."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from gehoord.procedure.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """
    One line of a dossier. Never changed; only destroyed with its case.

    `position` counts from 1. `at` is an aware instant. `by` is an actor:
    "complainant", "clock", "third-party", "other", "door:<name>" or "staff:<number>".
    """

    position: int
    at: datetime
    by: str
    event: Event


class UnknownEntry(Exception):
    """A stored entry has a name or version this program does not know."""


Reader = Callable[[Any], Any]
Writer = Callable[[Any], Any]
T = TypeVar("T")

KINDS: dict[str, type[Event]] = {kind.stored: kind for kind in get_args(Event)}
"""Every kind of entry by its stored name."""


def dump(entry: Entry) -> bytes:
    """Return the entry as canonical JSON, in UTF-8, with its name and version."""
    stored = {
        "version": entry.event.version,
        "position": entry.position,
        "at": entry.at.astimezone(UTC).isoformat(),
        "by": entry.by,
        "event": plain(entry.event),
    }
    return json.dumps(
        stored, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def load(stored: bytes) -> Entry:
    """
    Return the entry written down by `dump`.

    Raises UnknownEntry when its name or version is not known.
    """
    facts = json.loads(stored)
    name = facts["event"]["is"]
    kind: Any = KINDS.get(name)
    if kind is None or facts["version"] > kind.version:
        raise UnknownEntry(name)
    return Entry(
        position=facts["position"],
        at=datetime.fromisoformat(facts["at"]),
        by=facts["by"],
        event=_reader(kind)(facts["event"]),
    )


def enclose(
    events: tuple[Event, ...], *, after: int, at: datetime, by: str
) -> tuple[Entry, ...]:
    """Return the events as entries that follow position `after`."""
    return tuple(
        Entry(position=after + number, at=at, by=by, event=event)
        for number, event in enumerate(events, start=1)
    )


def plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return a part of an entry, or an act, as JSON can hold it."""
    kind: Any = type(value)
    return _writer(kind)(value)


@cache
def _writer(kind: Any) -> Writer:  # noqa: ANN401 - see plain
    """Return what writes a value of this kind; made once, since every act writes."""
    if is_dataclass(kind):
        return _to_attributes(kind)
    if issubclass(kind, StrEnum):
        return attrgetter("value")
    if issubclass(kind, datetime):
        return _moment
    if issubclass(kind, date):
        return date.isoformat
    return _list if issubclass(kind, tuple) else _as_it_is


def _to_attributes(kind: Any) -> Writer:  # noqa: ANN401 - see plain
    """Return what gives all that is not as usual, by name, and the name of the whole."""
    names = tuple(each.name for each in fields(kind))
    usual = tuple(each.default for each in fields(kind))
    named = {"is": kind.stored} if hasattr(kind, "stored") else {}
    all_of_it = attrgetter(*names) if len(names) > 1 else _each(names)

    def write(value: object) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, each, as_ever in zip(names, all_of_it(value), usual, strict=True):
            if each != as_ever:
                kind: Any = type(each)
                found[name] = _writer(kind)(each)
        return found | named

    return write


def _each(names: tuple[str, ...]) -> Writer:
    return lambda value: tuple(getattr(value, name) for name in names)


def _list(value: tuple[object, ...]) -> list[Any]:
    return [plain(each) for each in value]


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).isoformat()


def made(kind: type[T], said: Any) -> T:  # noqa: ANN401 - see plain
    """Return what `plain` wrote of something of this kind."""
    whatever: Any = kind
    found: T = _reader(whatever)(said)
    return found


@cache
def _hints(kind: type) -> dict[str, Any]:
    return {
        name: hint
        for name, hint in get_type_hints(kind).items()
        if name not in {"stored", "version"}
    }


@cache
def _reader(kind: Any) -> Reader:  # noqa: ANN401, PLR0911 - see plain
    """Return what reads a value of this kind; made once, since every load reads."""
    origin, inner = get_origin(kind), get_args(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        return _of_attributes(kind)
    if origin in {Union, UnionType}:
        return _of_one_of(inner)
    if origin is tuple:
        return _of_tuple(inner)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    if kind is datetime:
        return datetime.fromisoformat
    if kind is date:
        return date.fromisoformat
    return _as_it_is


def _of_attributes(kind: type) -> Reader:
    readers = {name: _reader(hint) for name, hint in _hints(kind).items()}

    def read(value: dict[str, Any]) -> object:
        return kind(
            **{
                name: readers[name](each)
                for name, each in value.items()
                if name != "is"
            }
        )

    return read


def _of_one_of(kinds: tuple[Any, ...]) -> Reader:
    some = tuple(kind for kind in kinds if kind is not NoneType)
    named = {kind.stored: _reader(kind) for kind in some if hasattr(kind, "stored")}
    first = _reader(some[0])

    def read(value: Any) -> object:  # noqa: ANN401 - see plain
        if value is None:
            return None
        is_named = isinstance(value, dict) and "is" in value
        return named[value["is"]](value) if is_named else first(value)

    return read


def _of_tuple(kinds: tuple[Any, ...]) -> Reader:
    if kinds[-1] is Ellipsis:
        every = _reader(kinds[0])
        return lambda value: tuple(every(each) for each in value)
    readers = tuple(_reader(kind) for kind in kinds)
    return lambda value: tuple(
        reader(each) for reader, each in zip(readers, value, strict=True)
    )


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - see plain
    return value
