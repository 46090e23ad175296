"""An act that a file writes itself, and that nobody may do any more where it must be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.over_pattern.said import parsed

_ACTS: Final = "acts"
_LAST: Final = "responding-owner"
"""Who answers where nobody impartial is left: of whom no text speaks."""
_ANSWERS: Final = frozenset({"propose", "judge", "close"})
"""Without which such a complaint is never over."""


def acts_narrowed(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """
    Return each act from which a file leaves out who does it when nobody else is left.

    An act of one's own takes the place of who may do it in the pattern. Where a file
    lets nobody answer openly (`nobody_else`), none is missed.
    """
    own, theirs = _acts(text), _below(text, patterns)
    if parsed(text).get("nobody_else") == "alarm":
        return
    for name, mine in own.items():
        said = mine.get("by") if name in _ANSWERS else None
        if not isinstance(said, list) or _LAST in said:
            continue
        if _LAST in theirs.get(name, {}).get("by", ()):
            by = ", ".join(f'"{each}"' for each in (*said, _LAST))
            yield doubtful("act-narrowed", _ACTS, name, "by", act=name, by=f"[{by}]")


def _acts(text: str) -> dict[str, Any]:
    found = parsed(text).get(_ACTS)
    rows = found.items() if isinstance(found, dict) else ()
    return {name: row for name, row in rows if isinstance(row, dict)}


def _below(text: str, patterns: Mapping[str, str]) -> dict[str, Any]:
    """Return the acts of the patterns of a text, the nearer over the further."""
    base = patterns.get(str(parsed(text).get("extends", "")))
    if not base:
        return {}
    below, mine = _below(base, patterns), _acts(base)
    return {
        **below,
        **{name: {**below.get(name, {}), **row} for name, row in mine.items()},
    }
