"""
How often someone may try a password or a code, kept in the memory of this process.

On real time, never on the practice clock. Nothing is kept longer than the
period counts back, so memory stays bounded by the limit on addresses.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field

MOST_KEYS = 10_000


@dataclass(kw_only=True)
class Tries:
    """Attempts by key, forgotten after a while."""

    most: int
    within: float  # seconds
    clock: Callable[[], float] = time.monotonic
    _failed: dict[Hashable, deque[float]] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def are_left(self, keys: Iterable[Hashable]) -> bool:
        """Tell whether none of the keys has used up its tries."""
        with self._lock:
            return all(len(self._recent(key)) < self.most for key in keys)

    def spend(self, key: Hashable) -> bool:
        """Count one attempt, unless all are used up; return whether one was left."""
        with self._lock:
            recent = self._recent(key)
            if len(recent) >= self.most:
                return False
            recent.append(self.clock())
            self._forget_the_old()
            return True

    def used(self, keys: Iterable[Hashable]) -> None:
        """Count one failed attempt for each of the keys."""
        with self._lock:
            for key in keys:
                self._recent(key).append(self.clock())
            self._forget_the_old()

    def forget(self, key: Hashable) -> None:
        """Begin anew for this key: someone got it right."""
        with self._lock:
            self._failed.pop(key, None)

    def _recent(self, key: Hashable) -> deque[float]:
        found = self._failed.setdefault(key, deque(maxlen=self.most))
        while found and found[0] <= self.clock() - self.within:
            found.popleft()
        return found

    def _forget_the_old(self) -> None:
        if len(self._failed) <= MOST_KEYS:
            return
        for key in list(self._failed):
            if not self._recent(key):
                del self._failed[key]
        while len(self._failed) > MOST_KEYS:
            del self._failed[next(iter(self._failed))]
