"""
What makes a mail the same mail, whichever way and however often it comes in.

Every server on the way adds headers of its own, so only what the writer's own
program wrote is looked at.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final

AUTHORED: Final = frozenset(
    {
        b"from",
        b"sender",
        b"reply-to",
        b"to",
        b"cc",
        b"date",
        b"subject",
        b"message-id",
        b"in-reply-to",
        b"references",
        b"auto-submitted",
        b"mime-version",
        b"content-type",
        b"content-transfer-encoding",
        b"content-disposition",
    }
)
LONGEST_HEAD: Final = 1024 * 1024  # bytes; beyond, the whole mail is looked at
CHUNK: Final = 1024 * 1024  # bytes
_LONGEST_BLANK: Final = 4
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_FOLDED = re.compile(rb"\n[ \t]+")
_BLANKS = re.compile(rb"[ \t]+")


class Digest:
    """A hash over what the writer wrote, of a mail that comes in piece by piece."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._summed = hashlib.sha256()
        self._head: bytes | None = b""  # until its end was seen
        self._held = b""  # ends of lines, of which more may follow

    def add(self, piece: bytes) -> None:
        """Take the next piece."""
        if self._head is None:
            self._body(piece)
            return
        self._head += piece
        start = _start(self._head)
        blank = _BLANK_LINE.search(self._head, start)
        # A line end that is cut in two may still become a blank line.
        if blank is not None and blank.end() < len(self._head):
            self._begin(start, blank.start(), blank.end())
        elif len(self._head) - start > LONGEST_HEAD + _LONGEST_BLANK:
            self._begin(start, start, start)

    def done(self) -> bytes:
        """Return the hash, now that nothing follows."""
        if self._head is not None:
            start = _start(self._head)
            blank = _BLANK_LINE.search(self._head, start)
            end = len(self._head)
            at, after = (blank.start(), blank.end()) if blank else (end, end)
            self._begin(start, at, after)
        held = self._held.replace(b"\r\n", b"\n")
        self._summed.update(held.rstrip(b"\n"))
        return self._summed.digest()

    def _begin(self, start: int, head_end: int, body: int) -> None:
        """Take the head in, where there is one, and go on with the rest."""
        whole, self._head = self._head or b"", None
        head = whole[start:head_end] if head_end - start <= LONGEST_HEAD else b""
        authored = _authored(head.replace(b"\r\n", b"\n"))
        if authored:
            self._summed.update(b"\n".join(authored) + b"\n\n")
        self._body(whole, body if authored else start)

    def _body(self, piece: bytes, start: int = 0) -> None:
        """
        Take text in, its lines ended alike and the last ends left out.

        In pieces, because a mail may be large and a copy of all of it costs as much.
        """
        for place in range(start, len(piece), CHUNK):
            text = self._held + piece[place : place + CHUNK]
            whole = text.removesuffix(b"\r")
            halved = text[len(whole) :]  # of an end of line that goes on later
            text = whole.replace(b"\r\n", b"\n")
            ready = text.rstrip(b"\n")
            self._held = text[len(ready) :] + halved
            self._summed.update(ready)


def digest(raw: bytes) -> bytes:
    """Return a hash over what the writer wrote: those headers, and the body."""
    summed = Digest()
    summed.add(raw)
    return summed.done()


def _start(raw: bytes) -> int:
    """Return where a mail begins, behind the line that a mailbox file puts before it."""
    if not raw.startswith(b"From "):
        return 0
    return raw.find(b"\n") + 1 or len(raw)


def _authored(head: bytes) -> list[bytes]:
    found = []
    for line in _FOLDED.sub(b" ", head).split(b"\n"):
        name, mark, value = line.partition(b":")
        name = name.strip().lower()
        if mark and name in AUTHORED:
            found.append(name + b":" + _BLANKS.sub(b" ", value).strip())
    return sorted(found)
