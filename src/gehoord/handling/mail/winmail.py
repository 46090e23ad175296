"""
Files and words out of `winmail.dat`, in which Outlook packs what it sends (TNEF).

Read here, and not by a library: those there are copy what is left for every
attribute they meet, or repeat as often as the file says, so a small hostile file
keeps them busy for hours. Source: MS-OXTNEF 2.1.3, MS-OXCDATA 2.11.1.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gehoord.handling.mail import rtf
from gehoord.handling.mail.charsets import charset_within, clean, decoded
from gehoord.handling.mail.from_html import text_of

_SIGNATURE: Final = 0x223E9F78
_HEAD: Final = struct.Struct("<IH")
_ATTRIBUTE: Final = struct.Struct("<BHHI")  # level, name, type, length
_CHECKSUM_BYTES: Final = 2
_NEXT_FILE: Final = 0x9002  # the rendering of a file begins it
_TITLE: Final = 0x8010
_DATA: Final = 0x800F
_PROPERTIES: Final = 0x9005
_CODE_PAGE: Final = 0x9007
_LONG_NAME: Final = 0x3707
_OBJECT: Final = 0x3701
_BODY: Final = 0x800C
_MESSAGE: Final = 0x9003
_PLAIN_WORDS: Final = 0x1000
_RICH_WORDS: Final = 0x1009
_HTML_WORDS: Final = 0x1013
_NAMED: Final = 0x8000
_MANY: Final = 0x1000
_SIZES: Final = {
    **dict.fromkeys((0x02, 0x03, 0x04, 0x0A, 0x0B), 4),
    **dict.fromkeys((0x05, 0x06, 0x07, 0x14, 0x40), 8),
    0x48: 16,
}
_VARIABLE: Final = frozenset({0x0D, 0x1E, 0x1F, 0x102})
_UNICODE: Final = 0x1F
_BINARY: Final = 0x102
_MOST_WORDS: Final = 300_000  # bytes: as much as of HTML
_MOST: Final = 5000  # attributes, or properties of one file


class _Garbled(Exception):
    """It is not what it says it is."""


@dataclass
class _File:
    """One file, as far as it was read."""

    title: str = ""
    long_name: str = ""
    content: bytes = b""


@dataclass
class _Bytes:
    """What is left to read of some bytes; nothing is copied but what is taken."""

    content: memoryview
    at: int = 0

    def take(self, size: int) -> memoryview:
        """Return so many bytes. Raises _Garbled when there are fewer."""
        if size > len(self.content) - self.at:
            raise _Garbled
        taken = self.content[self.at : self.at + size]
        self.at += size
        return taken

    def number(self) -> int:
        """Return a number of four bytes."""
        return int.from_bytes(self.take(4), "little")

    @property
    def is_left(self) -> bool:
        """Return whether there is more."""
        return self.at < len(self.content)


def unpacked(content: bytes) -> list[tuple[str, bytes]]:
    """
    Return each file with its name; nothing when it cannot be read.

    Never raises. What stands before a place that is garbled counts.
    """
    read = _Bytes(memoryview(content))
    files: list[_File] = []
    page = "latin-1"
    try:
        signature, _key = _HEAD.unpack(read.take(_HEAD.size))
        if signature != _SIGNATURE:
            return []
        for name, data in _attributes(read):
            if name == _CODE_PAGE:
                page = _page(data)
            elif name == _NEXT_FILE:
                files.append(_File())
            elif files:
                _add(files[-1], name, data, page=page)
    except _Garbled:
        files = files if files and files[-1].content else files[:-1]
    named = [(each.long_name or each.title, each.content) for each in files]
    return [(name, content) for name, content in named if name or content]


def words_within(content: bytes) -> str:
    """
    Return the words of the mail itself, where they stand in it: as text, HTML or
    rich text. Empty when there are none. Never raises.
    """
    read = _Bytes(memoryview(content))
    page = "latin-1"
    found: dict[int, str] = {}
    try:
        signature, _key = _HEAD.unpack(read.take(_HEAD.size))
        if signature != _SIGNATURE:
            return ""
        for name, data in _attributes(read):
            if name == _CODE_PAGE:
                page = _page(data)
            elif name == _BODY:
                found.setdefault(_PLAIN_WORDS, _text(data[:_MOST_WORDS], page))
            elif name == _MESSAGE:
                _words(data, found, page=page)
    except _Garbled:
        pass  # what stands before it counts
    kinds = (_PLAIN_WORDS, _HTML_WORDS, _RICH_WORDS)
    said = (clean(found.get(each, "")).strip() for each in kinds)
    return next((each for each in said if each), "")


def _words(data: memoryview, found: dict[int, str], *, page: str) -> None:
    for kind, number, value in _properties(_Bytes(data)):
        charset = "utf-16-le" if kind == _UNICODE else page
        if number == _PLAIN_WORDS:
            found.setdefault(number, _text(value[:_MOST_WORDS], charset))
        elif number == _HTML_WORDS:
            said = bytes(value[:_MOST_WORDS])
            declared = charset_within(said) if kind == _BINARY else charset
            found.setdefault(number, text_of(decoded(said, declared or page)))
        elif number == _RICH_WORDS:
            rich = rtf.unpacked(bytes(value[:_MOST_WORDS]))
            found.setdefault(number, rtf.words_of(rich))


def _attributes(read: _Bytes) -> Iterator[tuple[int, memoryview]]:
    for _ in range(_MOST):
        if not read.is_left:
            return
        _level, name, _type, length = _ATTRIBUTE.unpack(read.take(_ATTRIBUTE.size))
        yield name, read.take(length)
        read.take(_CHECKSUM_BYTES)


def _add(file: _File, name: int, data: memoryview, *, page: str) -> None:
    if name == _TITLE:
        file.title = _text(data, page)
    elif name == _DATA:
        file.content = bytes(data)
    elif name == _PROPERTIES:
        for kind, number, value in _properties(_Bytes(data)):
            if number == _LONG_NAME:
                file.long_name = _text(value, "utf-16-le" if kind == _UNICODE else page)
            elif number == _OBJECT and not file.content:
                file.content = bytes(value)


def _properties(read: _Bytes) -> Iterator[tuple[int, int, memoryview]]:
    for _ in range(min(read.number(), _MOST)):
        kind = int.from_bytes(read.take(2), "little")
        number = int.from_bytes(read.take(2), "little")
        if number >= _NAMED:
            _skip_name(read)
        many = bool(kind & _MANY)
        kind &= ~_MANY
        if kind in _VARIABLE:
            for _each in range(min(read.number(), _MOST)):
                size = read.number()
                value = read.take(size)
                read.take(-size % 4)
                yield kind, number, value
        elif kind in _SIZES:
            times = min(read.number(), _MOST) if many else 1
            read.take(_SIZES[kind] * times)
        else:
            raise _Garbled


def _skip_name(read: _Bytes) -> None:
    read.take(16)
    if read.number():
        size = read.number()
        read.take(size + -size % 4)
    else:
        read.number()


def _page(data: memoryview) -> str:
    name = f"cp{int.from_bytes(data[:4], 'little')}"
    try:
        "".encode(name)
    except LookupError:
        return "latin-1"
    return name


def _text(data: memoryview, page: str) -> str:
    return bytes(data).decode(page, errors="replace").partition("\0")[0]
