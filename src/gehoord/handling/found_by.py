"""
What search finds a case by: who sent it, and every word that people wrote in it.

Who sees only the bundle finds it by what stands there: notes of the office are in the
card of a case, so whoever may not read those is held against what they may read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import FileRef

_WRITTEN: Final = (
    *("subject", "words", "wish", "reason", "reasons", "findings", "measures"),
    "on_comments",
    *("minutes", "what", "who", "effect", "way_on", "despite", "parts", "files"),
    *("panel", "chair", "members", "member"),
)
_CODES: Final = (e.Alarmed, e.LetterFailed, e.HandlerReleased)
"""Entries whose reason is a code of ours, or can be one."""


def found_by(case: Case, entries: Iterable[Entry]) -> tuple[str, ...]:
    """Return what search finds a case by, beside its reference; the sender first."""
    sender = case.sender
    return (
        sender.name,
        sender.email,
        sender.phone,
        sender.address,
        case.representative,
        case.subject,
        case.words,
        *written(entries),
    )


def written(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the words of each entry, and what its files are called."""
    for entry in entries:
        event = entry.event
        if isinstance(event, _CODES):
            continue
        kind: Any = type(event)
        for name in _written_in(kind):
            yield from _words(getattr(event, name))


@cache
def _written_in(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a kind of entry
    """Return which of these an entry of this kind has: of most kinds one or two."""
    return tuple(name for name in _WRITTEN if hasattr(kind, name))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, tuple):
        for each in value:
            if isinstance(each, FileRef):
                yield each.name
            elif isinstance(each, str):
                yield each
