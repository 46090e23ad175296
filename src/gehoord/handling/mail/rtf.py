"""
The words of a rich text, as Outlook packs them: unpacked, and without their layout.

Read here, in linear time and up to a bound. A text that was HTML before it was
packed becomes that HTML again. Source: MS-OXRTFCP 2 (packed), MS-OXRTFEX 2.1 (HTML).
"""

from __future__ import annotations

import html
import re
import struct
from dataclasses import dataclass, field
from typing import Final

from gehoord.handling.mail.charsets import clean
from gehoord.handling.mail.from_html import text_of

MOST: Final = 300_000  # bytes of rich text: as much as of HTML

_HEAD: Final = struct.Struct("<IIII")
_PACKED: Final = 0x75465A4C
_PLAIN: Final = 0x414C454D
_WINDOW: Final = 4096
_BEFORE: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
    b"\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
    b"{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])"
    r"|([\r\n]+)|([^\\{}\r\n]+)|."
)
_ASIDE: Final = frozenset(
    {
        *("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header"),
        *("footer", "headerl", "headerr", "footerl", "footerr", "themedata", "filetbl"),
        *("listtable", "listoverridetable", "rsidtbl", "generator", "fldinst"),
        *("xmlnstbl", "datastore", "latentstyles", "colorschememapping", "revtbl"),
    }
)
_WRITES: Final = {
    **dict.fromkeys(("par", "line", "row", "sect", "page"), "\n"),
    **dict.fromkeys(("tab", "cell"), "\t"),
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}
_SIGNS: Final = {"~": "\u00a0", "_": "-", "{": "{", "}": "}", "\\": "\\", "\n": "\n"}
_DEEPEST: Final = 200


def unpacked(content: bytes) -> bytes:
    """Return the rich text that was packed; what stands before a fault counts."""
    if len(content) < _HEAD.size:
        return b""
    _size, _raw_size, kind, _crc = _HEAD.unpack_from(content)
    if kind == _PLAIN:
        return content[_HEAD.size :][:MOST]
    return _inflated(content) if kind == _PACKED else b""


def _inflated(content: bytes) -> bytes:
    window = bytearray(_WINDOW)
    window[: len(_BEFORE)] = _BEFORE
    at, place, made = len(_BEFORE), _HEAD.size, bytearray()
    while place < len(content) and len(made) < MOST:
        control, place = content[place], place + 1
        for bit in range(8):
            is_copy = control >> bit & 1
            taken = content[place : place + 1 + is_copy]
            if len(taken) < 1 + is_copy:
                return bytes(made)
            place += len(taken)
            start, length = at, 1
            if is_copy:
                start, length = int.from_bytes(taken, "big") >> 4, (taken[1] & 15) + 2
                if start == at:  # so a packed text ends
                    return bytes(made)
            for step in range(length):
                sign = window[(start + step) % _WINDOW] if is_copy else taken[0]
                window[at] = sign
                at = (at + 1) % _WINDOW
                made.append(sign)
    return bytes(made)


@dataclass(slots=True)
class _Group:
    """What holds between two braces."""

    is_aside: bool = False  # nothing in it is a word of the letter
    is_tag: bool = False  # it holds a tag of the HTML that this was before
    is_layout: bool = False  # it stands for a tag, and is said by that tag already
    skips: int = 1  # signs that stand for one that is written by its number


@dataclass(slots=True)
class _Reading:
    """How far a rich text was read."""

    is_html: bool
    page: str = "cp1252"
    now: _Group = field(default_factory=_Group)
    outer: list[_Group] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    octets: bytearray = field(default_factory=bytearray)
    to_skip: int = 0

    def write(self, text: str) -> None:
        """Write what is read, unless it is no word."""
        self.flush()
        group = self.now
        if group.is_tag:
            self.written.append(text)
        elif not group.is_aside and not group.is_layout:
            self.written.append(html.escape(text) if self.is_html else text)

    def flush(self) -> None:
        """Write the bytes that were read one by one: several may be one sign."""
        if self.octets:
            text, self.octets = self.octets.decode(self.page, "replace"), bytearray()
            self.write(text)

    def octet(self, value: int) -> None:
        """Take a byte, unless it stands for a sign that was written already."""
        if self.to_skip:
            self.to_skip -= 1
        else:
            self.octets.append(value)

    def plain(self, text: str) -> None:
        """Write a text, without what stands for a sign that was written already."""
        rest = text[self.to_skip :]
        self.to_skip -= len(text) - len(rest)
        if rest:
            self.write(rest)

    def open(self) -> None:
        """Begin a group, which begins as the one around it."""
        self.flush()
        if len(self.outer) < _DEEPEST:
            group = self.now
            self.outer.append(group)
            self.now = _Group(
                group.is_aside, group.is_tag, group.is_layout, group.skips
            )

    def close(self) -> None:
        """End a group."""
        self.flush()
        if self.outer:
            self.now = self.outer.pop()


def words_of(content: bytes) -> str:
    """Return the words of a rich text; never raises."""
    text = content[:MOST].decode("latin-1")
    if not text.lstrip().startswith("{\\rtf"):
        return ""
    reading = _Reading(is_html="\\fromhtml" in text[:2000])
    for match in _TOKEN.finditer(text):
        _read(match, reading)
    reading.flush()
    # Signs beyond those numbers, such as emoji, are written as two halves.
    halves = "".join(reading.written).encode("utf-16-le", "surrogatepass")
    made = halves.decode("utf-16-le", "replace")
    return text_of(made) if reading.is_html else clean(made).strip()


def _read(match: re.Match[str], reading: _Reading) -> None:
    word, number, octet, sign, brace, _ends, plain = match.groups()
    if word:
        _do(word, int(number) if number else None, reading)
    elif sign == "*":
        reading.now.is_aside = True
    elif sign:
        reading.write(_SIGNS.get(sign, ""))
    elif brace:
        (reading.open if brace == "{" else reading.close)()
    elif octet:
        reading.octet(int(octet, 16))
    elif plain:
        reading.plain(plain)


def _do(word: str, number: int | None, reading: _Reading) -> None:
    group = reading.now
    if word in _WRITES:
        reading.write(_WRITES[word])
    elif word == "u" and number is not None:
        reading.write(chr(number & 0xFFFF))  # above 32767 it is written negative
        reading.to_skip = group.skips
    elif word == "uc" and number is not None:
        group.skips = min(max(number, 0), 8)
    elif word == "ansicpg" and number:
        reading.page = _page(number)
    elif word == "htmltag":
        group.is_tag = reading.is_html
    elif word == "htmlrtf":
        group.is_layout = number != 0
    elif word in _ASIDE:
        group.is_aside = True


def _page(number: int) -> str:
    name = f"cp{number}"
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name
