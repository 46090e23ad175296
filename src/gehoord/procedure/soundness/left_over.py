"""What stands in a pattern, and has no use any more in a file that is laid over it."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.lines import Places

_OUTGROWN: Final = frozenset(
    {
        *("notice-never-sent", "act-never-possible", "term-never-runs"),
        "breach-never-told",
        *("consent-never-asked", "consent-out-of-reach", "complete-never"),
    }
)
"""What is mended by leaving out the table, or the row, that it is about."""
_OF_A_KEY: Final = frozenset({"opens-nothing"})
"""What is mended by leaving out the key itself."""


def to_remove(found: Unsound, where: Places) -> str:
    """
    Return what a file over a pattern puts in `remove` to leave it out.

    Empty where it is the file's own line, or where leaving it out mends nothing; also
    of what was only not seen, which may be in use.
    """
    if "beyond" in found.facts:
        return ""
    over = ("extends",) in where
    if over and found.code in _OF_A_KEY:
        return "" if found.key in where else ".".join(found.key)
    if not over or found.code not in _OUTGROWN or len(found.key) < 2:  # noqa: PLR2004
        return ""
    table, name = found.key[:2]
    if any(each[0] == table and name in each[1:] for each in where):
        return ""
    return f"{table}.{name}"


def line_in(where: Places) -> int | None:
    """Return the line of a file that brings in what the pattern says."""
    return where.get(("remove",), where.get(("extends",)))


def in_vain(path: str, *, near: str, base: str) -> Unsound:
    """
    Return the warning that a path in `remove` takes nothing out.

    It may be a slip, and what comes near to it then stays; or a line that an older
    version of the pattern had, which is no reason to refuse a file.
    """
    if near:
        return doubtful(
            "removes-something-else", "remove", path, path=path, near_to=near
        )
    return doubtful("removes-nothing", "remove", path, path=path, base=base)
