"""Chance, as an argument: whoever rehearses brings the dice."""

from __future__ import annotations

from typing import Protocol


class Chance(Protocol):
    """Something that gives numbers between 0 and 1, as `random.Random` does."""

    def random(self) -> float:
        """Return the next number: 0 or more, less than 1."""
        ...
