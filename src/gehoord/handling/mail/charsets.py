"""Bytes to text, whatever was declared, declared wrongly or not at all."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

# What declares itself one of these is, in mail, often something else: nearly
# always Windows-1252, and UTF-8 whenever the bytes happen to be valid as that.
_WESTERN = frozenset({"ascii", "iso8859-1", "iso8859-15", "cp1252"})
_LATIN_9 = "iso8859-15"  # the one of these with a euro sign of its own
_IN_WINDOWS_ONLY = re.compile(rb"[\x80-\x9f]")  # signs there, controls elsewhere
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
_WIDER = {  # as everybody else reads them: what says the first is often the second
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
}
_UTF_8 = "utf-8-sig"
_UTF_8_SIGN = re.compile(  # RFC 3629, 4: two bytes and more
    rb"((?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}"
    rb"|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+)"
)
_JAPANESE = re.compile(rb"\x1b([$(])[@BJ]")  # the two and the one byte signs begin
_HIGH = bytes(each | 0x80 if each > ord(" ") else each for each in range(256))
_FEW = 20  # one wrong sign in so many is a slip, more are another charset
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
    if name == _LATIN_9 and _is_as_it_says(content):
        return clean(content.decode(name))
    if name is None or name in _WESTERN or name == _UTF_8:
        return clean(_guessed(content))
    try:
        return clean(content.decode(name))
    except (UnicodeError, LookupError, ValueError):
        return clean(_nearly(content, name))


def _is_as_it_says(content: bytes) -> bool:
    """Return whether nothing tells that what says Latin-9 is another charset."""
    return not _IN_WINDOWS_ONLY.search(content) and not _is_utf_8(content)


def from_surrogates(text: str, declared: str = "") -> str:
    """
    Return text whose raw bytes the parser hid in surrogates, decoded.

    As UTF-8 where it can be (RFC 6532), else as what is declared elsewhere.
    """
    if text.isascii():
        return clean(text)
    try:
        content = text.encode("ascii", "surrogateescape")
    except UnicodeEncodeError:
        return clean(text)
    return decoded(content, "" if _is_utf_8(content) else declared)


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
    """
    Return the text as UTF-8, and every byte that cannot be as Windows-1252.

    Texts of both are put together by programs that add a line to each mail.
    """
    try:
        return content.decode(_UTF_8)
    except UnicodeDecodeError:
        pieces = _UTF_8_SIGN.split(content)
    read = ("cp1252", "utf-8")  # in turn: what is between the signs, and the signs
    return "".join(
        piece.decode(read[place % 2], "replace") for place, piece in enumerate(pieces)
    )


def _nearly(content: bytes, name: str) -> str:
    """Return the text in this charset if few signs of it are wrong, or else guess."""
    if name == "utf-7" or (not content.isascii() and _is_utf_8(content)):
        return _guessed(content)
    if name.startswith("iso2022_jp"):
        content, name = _as_euc(content), "euc_jis_2004"  # it has the makers' signs too
    try:
        text = content.decode(name, "replace")
    except (UnicodeError, LookupError, ValueError):
        return _guessed(content)
    plain = 0 if name.startswith("utf-") else len(text.encode("ascii", "ignore"))
    is_slip = text.count("\ufffd") * _FEW <= len(text) - plain
    return text if is_slip else _guessed(content)


def _as_euc(content: bytes) -> bytes:
    """Return Japanese text with a high bit for each sign of two bytes."""
    first, *rest = _JAPANESE.split(content)
    pairs = zip(rest[::2], rest[1::2], strict=True)
    return first + b"".join(
        text.translate(_HIGH) if kind == b"$" else text for kind, text in pairs
    )


def _is_utf_8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


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
    return _UTF_8 if name == "utf-8" else _WIDER.get(name, name)
