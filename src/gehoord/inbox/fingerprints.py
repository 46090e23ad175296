"""
What makes a mail the same mail, whichever way and however often it comes in.

Every server on the way adds headers of its own, so only what the writer's own
program wrote is looked at.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
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
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_FOLDED = re.compile(rb"\n[ \t]+")
_BLANKS = re.compile(rb"[ \t]+")


def digest(raw: bytes) -> bytes:
    """Return a hash over what the writer wrote: those headers, and the body."""
    start = 0
    if raw.startswith(b"From "):
        start = raw.find(b"\n") + 1 or len(raw)
    blank = _BLANK_LINE.search(raw, start)
    head_end, body = (blank.start(), blank.end()) if blank else (len(raw), len(raw))
    head = raw[start:head_end] if head_end - start <= LONGEST_HEAD else b""
    authored = _authored(head.replace(b"\r\n", b"\n"))
    summed = hashlib.sha256()
    if authored:
        summed.update(b"\n".join(authored) + b"\n\n")
    for piece in _pieces(raw, body if authored else start):
        summed.update(piece)
    return summed.digest()


def _pieces(raw: bytes, start: int) -> Iterator[bytes]:
    """
    Yield the rest of a mail, its lines ended alike and the last ends left out.

    In pieces, because a mail may be large and a copy of all of it costs as much.
    """
    held = b""
    for place in range(start, len(raw), CHUNK):
        text = held + raw[place : place + CHUNK]
        is_last = place + CHUNK >= len(raw)
        whole = text if is_last else text.removesuffix(b"\r")
        halved = text[len(whole) :]  # of an end of line that goes on in the next piece
        text = whole.replace(b"\r\n", b"\n")
        ready = text.rstrip(b"\n")
        held = text[len(ready) :] + halved
        yield ready


def _authored(head: bytes) -> list[bytes]:
    found = []
    for line in _FOLDED.sub(b" ", head).split(b"\n"):
        name, mark, value = line.partition(b":")
        name = name.strip().lower()
        if mark and name in AUTHORED:
            found.append(name + b":" + _BLANKS.sub(b" ", value).strip())
    return sorted(found)
