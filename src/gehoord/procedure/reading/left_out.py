"""A pattern without some of its acts, and without what follows on them alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Raw = Mapping[str, Any]


def left_out(
    below: Raw, acts: frozenset[str], causes: frozenset[str], *, kept_when: str = ""
) -> dict[str, Any]:
    """
    Return the pattern without these acts, and the terms and letters they alone cause.

    `causes` are the entries that the acts make; a letter that leaves only under the
    condition `kept_when` stays.
    """

    def follows(row: object, key: str) -> bool:
        if not isinstance(row, dict) or (
            kept_when and kept_when in row.get("when", ())
        ):
            return False
        said = row.get(key, ())
        found = {said} if isinstance(said, str) else set(said)
        return bool(found) and found <= causes

    found = dict(below)
    if isinstance(rules := below.get("acts"), dict):
        found["acts"] = {name: row for name, row in rules.items() if name not in acts}
    if isinstance(told := below.get("notices"), dict):
        found["notices"] = {
            x: row for x, row in told.items() if not follows(row, "after")
        }
    if isinstance(terms := below.get("term"), list):
        found["term"] = [row for row in terms if not follows(row, "from")]
    return found
