"""An entry: one thing that happened, when, by whom; and how it is written down."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

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


KINDS: dict[str, type[Event]] = {kind.stored: kind for kind in get_args(Event)}
"""Every kind of entry by its stored name."""


def dump(entry: Entry) -> bytes:
    """Return the entry as canonical JSON, in UTF-8, with its name and version."""
    stored = {
        "version": entry.event.version,
        "position": entry.position,
        "at": entry.at.astimezone(UTC).isoformat(),
        "by": entry.by,
        "event": _plain(entry.event),
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
    kind = KINDS.get(name)
    if kind is None or facts["version"] > kind.version:
        raise UnknownEntry(name)
    return Entry(
        position=facts["position"],
        at=datetime.fromisoformat(facts["at"]),
        by=facts["by"],
        event=_read(kind, facts["event"]),
    )


def enclose(
    events: tuple[Event, ...], *, after: int, at: datetime, by: str
) -> tuple[Entry, ...]:
    """Return the events as entries that follow position `after`."""
    return tuple(
        Entry(position=after + number, at=at, by=by, event=event)
        for number, event in enumerate(events, start=1)
    )


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    if is_dataclass(value) and not isinstance(value, type):
        plain = {
            each.name: _plain(getattr(value, each.name))
            for each in fields(value)
            if getattr(value, each.name) != each.default
        }
        stored = getattr(value, "stored", None)
        return plain | {"is": stored} if stored else plain
    match value:
        case StrEnum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(each) for each in value]
        case _:
            return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return {
        name: hint
        for name, hint in get_type_hints(kind).items()
        if name not in {"stored", "version"}
    }


def _read(kind: Any, value: Any) -> Any:  # noqa: ANN401, PLR0911 - see _plain
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(
            **{n: _read(hints[n], each) for n, each in value.items() if n != "is"}
        )
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        if value is None:
            return None
        return _read(_which(get_args(kind), value), value)
    if origin is tuple:
        inner = get_args(kind)
        if inner[-1] is Ellipsis:
            return tuple(_read(inner[0], each) for each in value)
        return tuple(_read(k, each) for k, each in zip(inner, value, strict=True))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(value)
    if kind in {datetime, date}:
        return kind.fromisoformat(value)
    return value


def _which(kinds: tuple[Any, ...], value: object) -> Any:  # noqa: ANN401 - see _plain
    if isinstance(value, dict) and "is" in value:
        return next(kind for kind in kinds if kind.stored == value["is"])
    return next(kind for kind in kinds if kind is not NoneType)
