"""The bytes of a part as they were before they travelled (RFC 2045, 6)."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from email.message import Message
from typing import Final

from gehoord.handling.mail import uuencoded
from gehoord.handling.mail.parameters import header_of
from gehoord.handling.mail.runs import Part

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_QUOTED: Final = "quoted-printable"
_UU: Final = frozenset({"x-uuencode", "uuencode", "uue", "x-uue"})


def part_content(part: Part) -> bytes:
    """Return the bytes of a part, its transfer encoding undone as far as it goes."""
    return undone(part.held(), encoding_of(part))


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
    try:
        return binascii.a2b_base64(content)
    except binascii.Error:
        whole = content.partition(b"=")[0]
    signs = _NOT_BASE64.sub(b"", whole)
    if not signs and content.strip(b"= \t\r\n"):
        return content
    usable = len(signs) - (1 if len(signs) % 4 == 1 else 0)
    return base64.b64decode(signs[:usable] + b"=" * (-usable % 4))
