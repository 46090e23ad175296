"""A file that came with a mail: its kind by its content, a name that does no harm."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from gehoord.dossier import media
from gehoord.handling.mail.parts import Attachment

UNKNOWN: Final = "application/octet-stream"
MAIL: Final = "message/rfc822"
LONGEST_NAME: Final = 120  # characters
LONGEST_ENDING: Final = 10  # characters
HEAD: Final = 4096  # bytes

_ALSO: Final = (  # what a form does not welcome, a mail may bring
    (b"\x78\x9f\x3e\x22", "application/vnd.ms-tnef"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BEGIN:VCALENDAR", "text/calendar"),
    (b"BEGIN:VCARD", "text/vcard"),
)
_ENDINGS: Final = MappingProxyType(
    {
        "application/pdf": ".pdf",
        "image/png": ".png",
        "image/jpeg": ".jpg",
        "image/gif": ".gif",
        "application/zip": ".zip",
        "application/vnd.ms-tnef": ".dat",
        "text/calendar": ".ics",
        "text/plain": ".txt",
        MAIL: ".eml",
    }
)
_BAD_IN_NAMES = re.compile(
    '[\x00-\x1f\x7f<>:"|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]'
)
_PATH = re.compile(r"[/\\]")


def attachment(name: str, content: bytes, *, number: int, kind: str = "") -> Attachment:
    """Return the file; its kind is told from its content unless it is given."""
    told = kind or kind_of(content)
    named = safe_name(name, number=number, kind=told)
    return Attachment(name=named, media_type=told, content=content)


def kind_of(content: bytes) -> str:
    """Return the media type that the first bytes tell."""
    head = content[:HEAD]
    bare = head.lstrip()
    also = next((kind for sign, kind in _ALSO if bare.startswith(sign)), UNKNOWN)
    known = media.media_type(head)
    return also if known is None or also.startswith("text/") else known


def safe_name(name: str, *, number: int, kind: str) -> str:
    """Return the file's own name without path or tricks, or one by its number."""
    bare = _BAD_IN_NAMES.sub("", _PATH.split(name)[-1]).strip(" .")
    if not bare:
        return f"bijlage-{number}{_ENDINGS.get(kind, '')}"
    stem, dot, ending = bare.rpartition(".")
    if len(bare) <= LONGEST_NAME or not dot or len(ending) > LONGEST_ENDING:
        return bare[:LONGEST_NAME]
    return f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}"
