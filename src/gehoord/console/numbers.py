"""A number with what is counted, as one says it of one and of more."""

from __future__ import annotations


def many(number: int, one: str, more: str) -> str:
    """Return "1 case waits" or "3 cases wait"."""
    return f"{number} {one if number == 1 else more}"
