"""
What people wrote in a mail that is too large to be taken apart, found as it streams by.

Long runs of base64 are files: of each only the beginning is held, since a text may be
written so as well. What is held is bounded, however large the mail is.
"""

from __future__ import annotations

import re
from typing import Final

MOST_BYTES: Final = 1024 * 1024
MOST_LINES: Final = 1000  # of one run of base64: 76 kB, far more than anybody writes
LONGEST_LINE: Final = 64 * 1024

_BASE64: Final = (
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n"
)
_FULL_LINE = re.compile(rb"[A-Za-z0-9+/]{56,}={0,2}\r?\n")


class Excerpt:
    """Takes a mail piece by piece; holds its headers and its texts, wherever they are."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._held: list[bytes] = []
        self._size = 0
        self._open = b""  # a line that goes on in the next piece
        self._drops_rest = False  # of a line that is too long
        self._run = 0  # lines of base64 after each other

    def add(self, piece: bytes) -> None:
        """Take the next piece."""
        if self._size >= MOST_BYTES or self._is_all_of_a_file(piece):
            return
        lines = (self._open + piece).splitlines(keepends=True)
        self._open = b""
        if lines and not lines[-1].endswith(b"\n"):
            self._open = lines.pop()
        for line in lines:
            self._line(line)
        if len(self._open) > LONGEST_LINE:
            self._line(self._open)
            self._open, self._drops_rest = b"", True

    @property
    def content(self) -> bytes:
        """Return what is held of the mail."""
        return b"".join((*self._held, self._open[:LONGEST_LINE]))

    def _is_all_of_a_file(self, piece: bytes) -> bool:
        """Return whether a file that is not held any more just goes on."""
        inside = self._run > MOST_LINES and not self._open.translate(None, _BASE64)
        if not inside or piece.translate(None, _BASE64):
            return False
        self._open = piece[piece.rfind(b"\n") + 1 :][-LONGEST_LINE:]
        return True

    def _line(self, line: bytes) -> None:
        if self._drops_rest:
            self._drops_rest = not line.endswith(b"\n")
            return
        self._run = self._run + 1 if _FULL_LINE.fullmatch(line) else 0
        if self._run <= MOST_LINES and self._size < MOST_BYTES:
            self._held.append(line)
            self._size += len(line)
