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
_FOLDED = re.compile(rb"\n[ \t]+")
_BLANKS = re.compile(rb"[ \t]+")


def digest(raw: bytes) -> bytes:
    """Return a hash over what the writer wrote: those headers, and the body."""
    text = raw.replace(b"\r\n", b"\n")
    if text.startswith(b"From "):
        text = text.partition(b"\n")[2]
    head, _blank, body = text.partition(b"\n\n")
    authored = _authored(head)
    summed = hashlib.sha256()
    if authored:
        summed.update(b"\n".join(authored) + b"\n\n")
        summed.update(body.rstrip(b"\n"))
    else:
        summed.update(text.rstrip(b"\n"))
    return summed.digest()


def _authored(head: bytes) -> list[bytes]:
    found = []
    for line in _FOLDED.sub(b" ", head).split(b"\n"):
        name, mark, value = line.partition(b":")
        name = name.strip().lower()
        if mark and name in AUTHORED:
            found.append(name + b":" + _BLANKS.sub(b" ", value).strip())
    return sorted(found)
