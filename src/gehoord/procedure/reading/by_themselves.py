"""A pattern whose third party has a desk here, for one that people go to themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Raw = Mapping[str, Any]
_ACTS: Final = frozenset(
    {
        *("refer", "refer-as-respondent", "propose-referral", "choose-route"),
        *("admit", "refer-back", "rule", "carry-out"),
    }
)
_AFTER: Final = frozenset(
    {
        *("referral-proposed", "referred", "court-choice-offered", "route-chosen"),
        *("admitted", "referred-back", "bundle-made", "ruled", "carried-out"),
    }
)


def by_themselves(below: Raw, above: Raw) -> dict[str, Any]:
    """
    Return the pattern without what a third party does here, where none is to do it.

    Those are the acts that bring a case there and through it, and the terms and letters
    that follow on them alone. Where only some of several are gone to so, all of it
    stays: then the file contradicts itself, which is found later.
    """
    found = dict(below)
    if not _all_so(above.get("third-party")):
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


def _all_so(said: object) -> bool:
    """Return whether the file says so of each third party that it names."""
    rows = said if isinstance(said, list) else [said]
    tables = [each for each in rows if isinstance(each, dict)]
    return bool(tables) and all(each.get("by_themselves") is True for each in tables)


def _follows(row: object, key: str) -> bool:
    said = row.get(key, ()) if isinstance(row, dict) else ()
    causes = {said} if isinstance(said, str) else set(said)
    return bool(causes) and causes <= _AFTER
