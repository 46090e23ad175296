"""Bytes to text, whatever was declared, declared wrongly or not at all."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

# What declares itself one of these is, in mail, often something else: nearly
# always Windows-1252, and UTF-8 whenever the bytes happen to be valid as that.
_WESTERN = frozenset({"ascii", "iso8859-1", "iso8859-15", "cp1252"})
_NEVER = frozenset(  # slow on hostile input, or no character sets at all
    {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"}
)
_ALIASES = {
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "x-sjis": "cp932",
    "x-gbk": "gbk",
    "ks_c_5601-1987": "cp949",
    "ansi_x3.110-1983": "latin-1",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "windows-31j": "cp932",
    "utf8mb4": "utf-8",
}
_META = re.compile(
    rb"<meta\s[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_-]{1,40})", re.IGNORECASE
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_ENDS = re.compile(r"\r\n?")
LONGEST_NAME = 40  # characters of a name that any codec has


def decoded(content: bytes, declared: str = "") -> str:
    """
    Return the text of these bytes, without control characters.

    Never raises: a character that cannot be known becomes the sign for that.
    """
    name = _codec(declared)
    if name is None or name in _WESTERN:
        return clean(_guessed(content))
    try:
        return clean(content.decode(name))
    except (UnicodeError, LookupError, ValueError):
        return clean(_guessed(content))


def from_surrogates(text: str) -> str:
    """Return text whose raw bytes the parser hid in surrogates, decoded."""
    if text.isascii():
        return clean(text)
    try:
        return decoded(text.encode("ascii", "surrogateescape"))
    except UnicodeEncodeError:
        return clean(text)


def charset_within(page: bytes) -> str:
    """Return the charset that an HTML page says it is in itself, or nothing."""
    found = _META.search(page[:2048])
    return found[1].decode("ascii") if found else ""


def clean(text: str) -> str:
    """Return the text with plain line ends, without control characters."""
    if "\r" in text:
        text = _ENDS.sub("\n", text)
    return _CONTROLS.sub("", text)


def _guessed(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


@lru_cache(maxsize=256)
def _codec(declared: str) -> str | None:
    """Return the codec's name, or None when there is none for it."""
    asked = declared.strip().strip("\"'").lower()
    if not asked or len(asked) > LONGEST_NAME or not asked.isascii():
        return None
    try:
        name = codecs.lookup(_ALIASES.get(asked, asked)).name
        b"".decode(name)  # refuses codecs that are no character sets
    except (LookupError, ValueError, UnicodeError):
        return None
    if name in _NEVER:
        return None
    return "utf-8-sig" if name == "utf-8" else name
