"""A letter of a file's own that takes along what was written: a draft, a judgement."""

from __future__ import annotations

from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.parts import FileRef

AFTER: Final = frozenset({"draft-sent", "judged-provisionally"})
"""After these, what was written is what the letter is about: paper has no link to it."""


def is_enclosed(event: e.Event) -> bool:
    """Return whether what this entry says goes with a letter of the file's own."""
    return not AFTER.isdisjoint(e.names(event))


def enclosed_files(event: e.Event) -> tuple[FileRef, ...]:
    """Return the files that go with such a letter: those of a draft."""
    return event.files if isinstance(event, e.DraftSent) else ()
