"""What stands in a pattern, and has no use any more in a file that is laid over it."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.lines import Places

_OUTGROWN: Final = frozenset(
    {
        *("notice-never-sent", "act-never-possible", "term-never-runs"),
        *("consent-never-asked", "consent-out-of-reach"),
    }
)
"""What is mended by leaving out the line that it is about."""


def to_remove(found: Unsound, where: Places) -> str:
    """
    Return what a file over a pattern puts in `remove` to leave it out.

    Empty where it is the file's own line, or where leaving it out mends nothing.
    """
    over = ("extends",) in where
    if not over or found.code not in _OUTGROWN or len(found.key) < 2:  # noqa: PLR2004
        return ""
    table, name = found.key[:2]
    if any(each[0] == table and name in each[1:] for each in where):
        return ""
    return f"{table}.{name}"


def line_in(where: Places) -> int | None:
    """Return the line of a file that brings in what the pattern says."""
    return where.get(("remove",), where.get(("extends",)))
