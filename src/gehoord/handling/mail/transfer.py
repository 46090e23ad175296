"""The bytes of a part as they were before they travelled (RFC 2045, 6)."""

from __future__ import annotations

import base64
import quopri
import re
from email.message import Message
from typing import Final

from gehoord.handling.mail import uuencoded
from gehoord.handling.mail.parameters import header_of

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_QUOTED: Final = "quoted-printable"
_UU: Final = frozenset({"x-uuencode", "uuencode", "uue", "x-uue"})


def part_content(part: Message) -> bytes:
    """Return the bytes of a part, its transfer encoding undone as far as it goes."""
    encoding = encoding_of(part)
    if encoding == "base64" or encoding in _UU:  # decoded here: theirs gives up sooner
        held = part.get_payload()
        whole = (
            held.encode("utf-8", "surrogateescape") if isinstance(held, str) else b""
        )
        return undone(whole, encoding)
    is_known = str(part.get("content-transfer-encoding", "")).lower() == _QUOTED
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    return content if is_known else undone(content, encoding)


def encoding_of(part: Message) -> str:
    """Return the transfer encoding that a part says it has, in small letters."""
    said = header_of(part, "content-transfer-encoding").partition("(")[0]
    return said.partition(";")[0].strip(" '\"").lower()


def undone(content: bytes, encoding: str) -> bytes:
    """Return the content without the encoding; unknown ones are left alone."""
    if encoding == "base64":
        return _from_base64(content)
    if encoding == _QUOTED:
        return quopri.decodestring(content)
    if encoding in _UU:
        found = uuencoded.split(content.decode("latin-1"))[1]
        return found[0][1] if found else content
    return content


def _from_base64(content: bytes) -> bytes:
    """
    Return what base64 holds, up to where it was cut off.

    What stands behind the padding is another program's line below the file; a
    text that is no base64 at all is what it is.
    """
    whole, _padding, _rest = content.partition(b"=")
    signs = _NOT_BASE64.sub(b"", whole)
    if not signs and content.strip(b"= \t\r\n"):
        return content
    usable = len(signs) - (1 if len(signs) % 4 == 1 else 0)
    return base64.b64decode(signs[:usable] + b"=" * (-usable % 4))
