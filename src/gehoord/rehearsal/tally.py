"""What became of a rehearsal: counts, by promise and by month."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from gehoord.procedure.parts import Result

NOT_KEPT: Final = frozenset({Result.SOFTENED, Result.MISSED, Result.SENT})
"""Softened is honest, and still not what was promised."""
COUNTED: Final = NOT_KEPT | {Result.KEPT, Result.KEPT_BY_CLOCK}
"""The rest was no longer needed, or was a wait for somebody else."""


@dataclass(slots=True)
class Tally:
    """Counts of one or more stretches of time; a month is 1 to 12."""

    results: Counter[tuple[str, int, Result]] = field(default_factory=Counter)
    broken: dict[tuple[int, str], list[date]] = field(default_factory=dict)
    kept: set[tuple[int, str]] = field(default_factory=set)
    arrived: Counter[int] = field(default_factory=Counter)
    closed: Counter[int] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    days: Counter[int] = field(default_factory=Counter)
    more_time: Counter[int] = field(default_factory=Counter)
    minutes: Counter[int] = field(default_factory=Counter)
    lapsed: Counter[str] = field(default_factory=Counter)
    unfinished: int = 0
    nobody: int = 0  # cases in which nobody impartial was left

    def settle(self, case: int, term: str, last_day: date, result: Result) -> None:
        """Count what became of a term, in the month of its last day."""
        if result is Result.LAPSED:
            self.lapsed[term] += 1
        if result not in COUNTED:
            return
        self.results[term, last_day.month, result] += 1
        if result in NOT_KEPT:
            self.broken.setdefault((case, term), []).append(last_day)
        else:
            self.kept.add((case, term))

    def add(self, other: Tally) -> None:
        """Add the counts of another stretch; its single cases are left out."""
        for name in (
            "results",
            "arrived",
            "closed",
            "outcomes",
            "days",
            "more_time",
            "minutes",
            "lapsed",
        ):
            getattr(self, name).update(getattr(other, name))
        self.unfinished += other.unfinished
        self.nobody += other.nobody
