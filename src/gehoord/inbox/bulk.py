"""
A message as it comes in over a connection: in memory while it is small enough for that.

Beyond that it is sealed as it comes, for each organisation that it is for, in a thread
of its own: no line waits for a disk, and no word lies on one in clear.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Full, Queue
from typing import Final

PIECE_BYTES: Final = 1024 * 1024
AHEAD: Final = 2  # pieces that wait to be sealed, for each message
LOOK_SECONDS: Final = 1.0  # how soon who waits sees that it was stopped
_END: Final = b""

Work = Callable[[Iterator[bytes]], None]
"""Takes a message piece by piece, and keeps it; raises what keeps it from doing so."""


class Stopped(Exception):
    """The message stopped coming in before its end."""


class Sealing:
    """One message being kept for one organisation while it comes in."""

    def __init__(self, work: Work) -> None:
        """Begin: what keeps it waits for the first piece."""
        self._pieces: Queue[bytes] = Queue(AHEAD)
        self._failed: Exception | None = None
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, args=(work,), daemon=True)
        self._thread.start()

    def add(self, piece: bytes) -> None:
        """Hand over a piece; waits while too many are on their way to the disk."""
        while not self._is_stopped:
            with suppress(Full):
                self._pieces.put(piece, timeout=LOOK_SECONDS)
                return

    def finish(self) -> None:
        """Wait until all of it is kept. Raises what kept it from being so."""
        self.add(_END)
        self._thread.join()
        if self._failed is not None:
            raise self._failed

    def stop(self) -> None:
        """Leave nothing behind of what did not come to its end."""
        self._is_stopped = True
        with suppress(Full):  # then it sees by the next piece that it is stopped
            self._pieces.put_nowait(_END)
        self._thread.join()

    def _run(self, work: Work) -> None:
        try:
            work(self._coming())
        except Exception as failed:  # noqa: BLE001 - told by `finish`
            self._failed = failed
            # What is still handed over goes nowhere, and nobody waits for it.
            while not self._is_stopped and self._pieces.get():
                pass

    def _coming(self) -> Iterator[bytes]:
        while piece := self._pieces.get():
            if self._is_stopped:
                break
            yield piece
        if self._is_stopped:
            raise Stopped


@dataclass(kw_only=True)
class Coming:
    """A message between its first line and its last."""

    most_held: int
    """How much of it is held in memory before it is sealed."""
    most: int
    """How much of it is taken at all."""
    size: int = 0
    held: bytearray = field(default_factory=bytearray, repr=False)
    sealings: dict[int, Sealing] = field(default_factory=dict, repr=False)
    is_begun: bool = False
    """Whether it is being sealed, or would be if it were not refused."""
    refused: str = ""
    """What is answered at its end, where it is not taken."""

    @property
    def is_too_large(self) -> bool:
        """Return whether it is larger than is taken at all."""
        return self.size > self.most

    @property
    def is_large(self) -> bool:
        """Return whether it is larger than is held."""
        return self.size > self.most_held

    @property
    def is_due(self) -> bool:
        """Return whether what is held is to be sealed now."""
        return self.is_large and len(self.held) >= PIECE_BYTES

    def add(self, line: bytes) -> None:
        """Take a line; of what is not taken nothing more is held."""
        self.size += len(line)
        if self.is_too_large or self.refused:
            self.held.clear()
        else:
            self.held += line

    def hand_on(self) -> None:
        """Have what is held sealed; waits until it is on its way to the disk."""
        while self.held:
            piece = bytes(self.held[:PIECE_BYTES])
            del self.held[:PIECE_BYTES]
            for each in self.sealings.values():
                each.add(piece)

    def finish(self) -> dict[int, Exception | None]:
        """Wait until it is kept by all; return what kept any of them from it."""
        self.hand_on()
        ended: dict[int, Exception | None] = {}
        for number, each in self.sealings.items():
            try:
                each.finish()
            except Exception as failed:  # noqa: BLE001 - told to who brought it
                ended[number] = failed
            else:
                ended[number] = None
        return ended

    def stop(self) -> None:
        """Leave nothing behind."""
        for each in self.sealings.values():
            each.stop()
