"""A pattern in which what is told waits for a confirmation, where it need not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.reading.left_out import left_out

Raw = Mapping[str, Any]
_ACTS: Final = frozenset({"confirm-words"})
_AFTER: Final = frozenset({"received-orally"})


def told_counts(below: Raw, above: Raw) -> dict[str, Any]:
    """
    Return the pattern without asking whether the words are right, where those count.

    Those are the act that says so, and the letter and the time that ask for it.
    """
    if above.get("told_counts") is not True:
        return dict(below)
    return left_out(below, _ACTS, _AFTER)
