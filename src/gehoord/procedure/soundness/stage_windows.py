"""Until when, and on what grounds, one may enter a stage: what does nothing there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from gehoord.procedure.lanes import Entry, StageRule, StageWindow
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, wrong

_Key = tuple[str, ...]
_UNASKED: Final = frozenset({Entry.START, Entry.STRAIGHT})
"""Stages that nobody asks to enter."""


def windows_of(row: StageRule) -> Iterator[tuple[_Key, StageWindow]]:
    """Give each window of a stage with where its length stands, the usual one last."""
    here = ("stage", row.id)
    for number, each in enumerate(row.every_window):
        own = ("window", str(number)) if number < len(row.windows) else ()
        yield (*here, *own, "within"), each


def stage_windows(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in them; nothing where no file says any."""
    for row in procedure.stages:
        if row.by_post and not row.counts_from_receipt:
            yield wrong("by-post-unused", "stage", row.id, "by_post", stage=row.name)
        yield from _grounds(row)
        for number, each in enumerate(row.windows):
            key = ("stage", row.id, "window", str(number))
            if not (each.only_for or each.not_for):
                yield wrong("stage-window-for-all", *key, stage=row.name)
            elif each.only_for and set(each.only_for) <= set(each.not_for):
                yield wrong("for-nobody", *key, "not_for")
            elif any(_hides(before, each) for before in row.windows[:number]):
                yield wrong("stage-window-never", *key, stage=row.name)


def _grounds(row: StageRule) -> Iterator[Unsound]:
    """Grounds that nobody is asked, or that not everybody can read."""
    if not row.grounds:
        return
    key = ("stage", row.id, "grounds")
    if row.entry in _UNASKED:
        yield wrong("grounds-unasked", *key, stage=row.name)
    said = row.grounds.values() if isinstance(row.grounds, Mapping) else ()
    if len({len(each) for each in said}) > 1:
        yield wrong("grounds-uneven", *key, stage=row.name)


def _hides(before: StageWindow, window: StageWindow) -> bool:
    """Return whether the row before it holds wherever this one does."""
    only = set(before.only_for)
    within = not only or (bool(window.only_for) and set(window.only_for) <= only)
    return within and set(before.not_for) <= set(window.not_for)
