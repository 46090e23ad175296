"""A pattern whose third party has a desk here, for one that people go to themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.reading.left_out import left_out

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
    that follow on them alone; and that a consumer is offered the court first, since who
    goes there themselves is called there by no clause (BW 6:236 n). Where only some of
    several are gone to so, all of it stays: then the file contradicts itself,
    which is found later.
    """
    if not _all_so(above.get("third-party")):
        return dict(below)
    found, key = left_out(below, _ACTS, _AFTER), "third-party"
    if isinstance(found.get(key), Mapping):
        found[key] = {x: y for x, y in found[key].items() if x != "court_choice"}
    return found


def _all_so(said: object) -> bool:
    """Return whether the file says so of each third party that it names."""
    rows = said if isinstance(said, list) else [said]
    tables = [each for each in rows if isinstance(each, dict)]
    return bool(tables) and all(each.get("by_themselves") is True for each in tables)
