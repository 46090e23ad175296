"""Accepting what is doubtful in a procedure: each by its name, with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

SHORTEST_REASON: Final = 3  # characters; "ja" is no reason
LONGEST_REASON: Final = 500
TAKEN_OVER: Final = "taken-over"  # it shipped so, and no owner gave a reason yet


def said(reasons: Mapping[str, str], name: str) -> str:
    """Return the reason for accepting this; empty where none was given."""
    words = " ".join(reasons.get(name, "").split())
    return words[:LONGEST_REASON] if len(words) >= SHORTEST_REASON else ""


def unaccepted(names: Iterable[str], reasons: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of what is doubtful and was accepted with no reason."""
    return tuple(name for name in names if not said(reasons, name))
