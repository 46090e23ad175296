"""
What kind of file something is, told from its first bytes and never from its name.

A closed list: what people send with a complaint. Anything that could run, or
that a browser would show as a page, is not in it.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

_STARTS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"#!AMR", "audio/amr"),
)
_BOXES: Final = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"avif": "image/avif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
    b"3gp4": "video/3gpp",
    b"3gp5": "video/3gpp",
}
_RIFF: Final = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_IN_ZIP: Final = (
    (b"word/", _OFFICE + "wordprocessingml.document"),
    (b"xl/", _OFFICE + "spreadsheetml.sheet"),
    (b"ppt/", _OFFICE + "presentationml.presentation"),
)
_OPEN_DOCUMENT: Final = re.compile(
    rb"mimetype(application/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))"
)
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word and Excel before 2007
_MPEG_FRAME: Final = (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")
_PAGE: Final = re.compile(
    rb"<\s*(?:!doctype|html|script|svg|body|iframe)", re.IGNORECASE
)
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAIL: Final = re.compile(
    rb"(?:return-path|received|from|date|subject):", re.IGNORECASE
)


def media_type(head: bytes) -> str | None:  # noqa: PLR0911 - one line for each family
    """
    Return the media type of a file that starts with these bytes.

    None for what is not in the list; empty content is nothing at all.
    """
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head.startswith(_MPEG_FRAME):
        return "audio/mpeg"
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _BOXES.get(head[8:12], "video/mp4")
    if head.startswith(b"PK\x03\x04"):
        return _zipped(head)
    if head.startswith(_COMPOUND):
        return "application/x-ole-storage"
    return _text(head)


def _zipped(head: bytes) -> str | None:
    """Return which office document it is; any other zip can hold anything."""
    found = _OPEN_DOCUMENT.search(head[:200])
    if found:
        return found[1].decode("ascii")
    if b"[Content_Types].xml" not in head and b"_rels/" not in head:
        return None
    return next((kind for part, kind in _IN_ZIP if part in head), _OFFICE + "document")


def _text(head: bytes) -> str | None:
    if (
        not head
        or _CONTROL.search(head)
        or _PAGE.search(head)
        or head.startswith(b"#!")
    ):
        return None
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return None
    return "message/rfc822" if _MAIL.match(head) else "text/plain"
