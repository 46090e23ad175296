"""A pattern whose first step is the adviser, for a file that has no such step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.rules import AdviserFirst

Raw = Mapping[str, Any]
_ACTS: Final = frozenset({"settle-with-adviser", "answer-as-adviser"})
_AFTER: Final = frozenset({"passed-on", "adviser-answered"})
_COMPLIMENT: Final = "is-compliment"


def unadvised(below: Raw, above: Raw) -> dict[str, Any]:
    """
    Return the pattern without what hangs on its first step, where that is taken out.

    Those are the acts of the adviser, and the terms and letters that follow when a
    complaint went there. A compliment still goes to whom it is about.
    """
    found = dict(below)
    if above.get("adviser_first") != AdviserFirst.NONE:
        return found
    if isinstance(acts := below.get("acts"), dict):
        found["acts"] = {name: row for name, row in acts.items() if name not in _ACTS}
    if isinstance(told := below.get("notices"), dict):
        found["notices"] = {
            name: row for name, row in told.items() if not _follows(row, "after")
        }
    if isinstance(terms := below.get("term"), list):
        found["term"] = [row for row in terms if not _follows(row, "from")]
    return found


def _follows(row: object, key: str) -> bool:
    """Return whether it follows on that step alone."""
    if not isinstance(row, dict) or _COMPLIMENT in row.get("when", ()):
        return False
    said = row.get(key, ())
    causes = {said} if isinstance(said, str) else set(said)
    return bool(causes) and causes <= _AFTER
