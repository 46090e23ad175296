"""
What stands in a signature that was packed around it (S/MIME, `smime.p7m`).

It is taken out and read; nothing of the signature is verified. Only the way to the
content is walked, and within bounds. Source: RFC 5652, 3 and 5; X.690, 8.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_SIGNED: Final = bytes.fromhex("2a864886f70d010702")
_SEQUENCE, _SET, _OBJECT, _OCTETS, _FIRST = 0x30, 0x31, 0x06, 0x04, 0xA0
_CONSTRUCTED: Final = 0x20
_END: Final = 0x00
_DEEPEST: Final = 20
_MOST: Final = 200_000  # elements


class _Garbled(Exception):
    """It is not what it says it is."""


@dataclass
class _Walk:
    """A place in the bytes, and how many elements were looked at."""

    content: memoryview
    at: int = 0
    seen: int = 0

    def begin(self, *tags: int) -> int | None:
        """
        Go into the element here; return where it ends, None for "where it says so".

        Raises _Garbled when it is another.
        """
        tag, end = self._head()
        if tag not in tags:
            raise _Garbled
        return end

    def skip(self, depth: int = 0) -> None:
        """Go past the element here."""
        if depth > _DEEPEST:
            raise _Garbled
        _tag, end = self._head()
        if end is None:
            while not self.ends():
                self.skip(depth + 1)
        else:
            self.at = end

    def ends(self) -> bool:
        """Return whether an element without a length ends here, and go past that."""
        if bytes(self.content[self.at : self.at + 2]) != b"\0\0":
            return False
        self.at += 2
        return True

    def octets(self, depth: int = 0) -> bytes:
        """Return the bytes of the string here, also where it comes in pieces."""
        if depth > _DEEPEST:
            raise _Garbled
        tag, end = self._head()
        if tag == _OCTETS and end is not None:
            start, self.at = self.at, end
            return bytes(self.content[start:end])
        if tag != _OCTETS | _CONSTRUCTED:
            raise _Garbled
        pieces = []
        while not (self.ends() if end is None else self.at >= end):
            pieces.append(self.octets(depth + 1))
        return b"".join(pieces)

    def _head(self) -> tuple[int, int | None]:
        self.seen += 1
        if self.seen > _MOST or self.at + 2 > len(self.content):
            raise _Garbled
        tag, length = self.content[self.at], self.content[self.at + 1]
        self.at += 2
        if length == 0x80:  # noqa: PLR2004 - X.690, 8.1.3.6: it ends where it says so
            if not tag & _CONSTRUCTED:
                raise _Garbled
            return tag, None
        if length > 0x80:  # noqa: PLR2004 - 8.1.3.5: so many bytes hold the length
            size = length & 0x7F
            length = int.from_bytes(self.content[self.at : self.at + size], "big")
            self.at += size
        end = self.at + length
        if end > len(self.content):
            raise _Garbled
        return tag, end


def is_signed(content: bytes) -> bool:
    """Return whether this says that it is signed, not that it is sealed."""
    try:
        _signed(_Walk(memoryview(content)))
    except (_Garbled, IndexError):
        return False
    return True


def signed_content(content: bytes) -> bytes | None:
    """Return what was signed; None where it cannot be taken out, or is not in it."""
    walk = _Walk(memoryview(content))
    try:
        _signed(walk)
        walk.begin(_FIRST)
        walk.begin(_SEQUENCE)
        walk.skip()  # the version
        walk.skip()  # the ways of hashing
        end = walk.begin(_SEQUENCE)
        walk.skip()  # what kind of content it is
        if walk.ends() or (end is not None and walk.at >= end):
            return None  # it stands beside it, in the clear
        walk.begin(_FIRST)
        return walk.octets()
    except (_Garbled, IndexError):
        return None


def _signed(walk: _Walk) -> None:
    walk.begin(_SEQUENCE)
    end = walk.begin(_OBJECT)
    if end is None or bytes(walk.content[walk.at : end]) != _SIGNED:
        raise _Garbled
    walk.at = end
