"""What is still to happen in a rehearsal, in order of time."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

Happening = Callable[[int], None]
"""What happens, given the number of the day."""


class Agenda:
    """Happenings by instant; two at one instant in the order they were planned."""

    def __init__(self) -> None:
        self._waiting: list[tuple[float, int, int, Happening]] = []
        self._planned = 0
        self.now = 0.0

    def plan(self, at: float, day: int, what: Happening) -> None:
        """Let this happen at that instant (seconds since 1970), which is on that day."""
        self._planned += 1
        heappush(self._waiting, (max(at, self.now), self._planned, day, what))

    def run(self) -> None:
        """Let everything happen, until nothing is left."""
        waiting = self._waiting
        while waiting:
            self.now, _, day, what = heappop(waiting)
            what(day)
