"""What a file over a pattern leaves: to be filled in, or of another third party."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.over_pattern.acts_narrowed import acts_narrowed
from gehoord.procedure.soundness.over_pattern.asked_by_pattern import asked_by_pattern
from gehoord.procedure.soundness.over_pattern.of_another_kind import of_another_kind
from gehoord.procedure.soundness.over_pattern.rows_of_pattern import rows_of_pattern
from gehoord.procedure.soundness.over_pattern.said import key_below, parsed
from gehoord.procedure.soundness.over_pattern.under_own_source import (
    quoted,
    under_own_source,
)
from gehoord.procedure.soundness.over_pattern.unfilled import unfilled

_TABLE: Final = "third-party"
_OF_THE_OTHER: Final = (
    "window",
    "costs",
    "hearing",
    "ruling",
    "substitute",
    "until",
    "cap",
    "transfer",
    "then",
)
_BY_ITS_LAW: Final = ("binding_for", "damages")
"""What the law of a pattern says of any such body, and no other law does."""


def inherited(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return what is still to be filled in, and what was meant of somebody else."""
    yield from unfilled(text, patterns)
    yield from _of_another(text, patterns)
    yield from under_own_source(text, patterns)
    yield from asked_by_pattern(text, patterns)
    yield from rows_of_pattern(text, patterns)
    yield from acts_narrowed(text, patterns)
    yield from of_another_kind(text, patterns)


def _of_another(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return each word about the pattern's third party under the name of another."""
    own = parsed(text)
    base = parsed(patterns.get(str(own.get("extends", "")), ""))
    mine, theirs = own.get(_TABLE), _third_party(base, patterns)
    if not isinstance(mine, dict) or "name" not in mine:
        return
    if mine["name"] == theirs.get("name"):
        return
    theirs = _left_in(theirs, own)
    by_law = key_below("legal_bases", text, patterns) and "legal_bases" not in own
    keys = _OF_THE_OTHER + (() if by_law else _BY_ITS_LAW)
    for key in keys:
        left = theirs.get(key, "unspecified") != "unspecified"
        if left and key not in mine:
            value = theirs[key]
            sides = isinstance(value, list)
            said = value if sides else quoted(value, text, patterns)
            yield doubtful("left-from-pattern", _TABLE, key, key=key, said=said)


def _third_party(base: dict[str, Any], patterns: Mapping[str, str]) -> dict[str, Any]:
    """Return what a pattern says of its third party, over what its own pattern says."""
    before = patterns.get(str(base.get("extends", "")))
    older = _third_party(parsed(before), patterns) if before else {}
    older = _left_in(older, base)
    found = base.get(_TABLE)
    return {**older, **found} if isinstance(found, dict) else older


def _left_in(said: dict[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is left of it under a text that may take it out, or a key of it."""
    gone = over.get("remove", ())
    if _TABLE in gone:
        return {}
    return {key: each for key, each in said.items() if f"{_TABLE}.{key}" not in gone}
