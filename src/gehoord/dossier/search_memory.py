"""
What a search read of the index, kept as it is sealed, so that it is not read again.

Half of a search was reading the same pages once more. Nothing is kept that was opened:
once a key of the index is erased, what stands here opens no more than what is on a disk.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

MOST_BYTES: Final = 64 * 1024 * 1024  # the words of some 100,000 full dossiers

Whose = tuple[str, int]
"""Which database, and whose index in it."""


@dataclass
class Memory:
    """The sealed words of blocks, for as long as no other stands in their place."""

    most_bytes: int = MOST_BYTES
    _kept: dict[Whose, dict[int, tuple[int, int, bytes]]] = field(default_factory=dict)
    _bytes: int = 0
    _lock: Lock = field(default_factory=Lock)

    def get(self, whose: Whose, begin: int, *, key_id: int, turn: int) -> bytes | None:
        """Return the sealed words that were read at this place; None otherwise."""
        known = self._kept.get(whose, {}).get(begin)
        if known is None or known[:2] != (key_id, turn):
            return None
        return known[2]

    def keep(
        self, whose: Whose, begin: int, sealed: bytes, *, key_id: int, turn: int
    ) -> None:
        """Keep what was read, where there is room; what stood there before goes."""
        with self._lock:
            self._drop(whose, begin)
            if self._bytes + len(sealed) <= self.most_bytes:
                self._kept.setdefault(whose, {})[begin] = (key_id, turn, sealed)
                self._bytes += len(sealed)

    def forget_all_but(self, whose: Whose, begins: Collection[int]) -> None:
        """Drop what begins nowhere any more."""
        with self._lock:
            for begin in self._kept.get(whose, {}).keys() - set(begins):
                self._drop(whose, begin)

    def drop(self, whose: Whose, begin: int) -> None:
        """Drop what was kept of one block."""
        with self._lock:
            self._drop(whose, begin)

    def _drop(self, whose: Whose, begin: int) -> None:
        gone = self._kept.get(whose, {}).pop(begin, None)
        self._bytes -= len(gone[2]) if gone else 0
