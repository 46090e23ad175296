"""The cases that the entries of a case name: one it was joined with, those in notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from gehoord.dossier import mentions, references, store
from gehoord.dossier.store import NoSuchCase
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry

_REFERENCE: Final = re.compile(r"\b\d\d-[0-9A-Za-z]{4,8}-[0-9A-Za-z]\b")


def named(organisation_id: int, entries: Iterable[Entry]) -> dict[int, str]:
    """Return the cases that these entries name, by id, in their order."""
    found: dict[int, str] = {}
    for written in dict.fromkeys(_written(entries)):
        case_id = case_called(organisation_id, written)
        if case_id is not None:
            found.setdefault(case_id, references.read(written))
    return found


def keep(organisation_id: int, case_id: int, entries: Iterable[Entry]) -> None:
    """Let each case that they name find this one. Belongs in their transaction."""
    others = [each for each in named(organisation_id, entries) if each != case_id]
    if others:
        mentions.put(organisation_id, case_id, others)


def case_called(organisation_id: int, reference: str) -> int | None:
    """Return the id of the case with a reference as somebody wrote it, or None."""
    try:
        return store.find(organisation_id, references.read(reference))
    except (ValueError, NoSuchCase):
        return None


def _written(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry.event, e.Joined):
            yield entry.event.reference
        if isinstance(entry.event, e.Noted):
            yield from _REFERENCE.findall(entry.event.words)
