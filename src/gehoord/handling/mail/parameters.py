"""
The parameters of a part's headers: names of files, charsets, boundaries.

As RFC 2045 and 2231 write them and as programs do: in pieces, encoded, encoded
as in headers (RFC 2047), in bare eight-bit text, or without the quotes.
"""

from __future__ import annotations

import re
from email.message import Message
from typing import Final
from urllib.parse import unquote_to_bytes

from gehoord.handling.mail.charsets import decoded, from_surrogates
from gehoord.handling.mail.headers import one_line, words

LONGEST: Final = 10_000  # characters of a header that are looked at
MOST_PIECES: Final = 100

_NAME = re.compile(r"([^\s=*;]{1,60})\*?(\d{1,3})?(\*)?$")


def parameter(part: Message, name: str, header: str = "content-type") -> str:
    """Return a parameter of a part's header, or nothing."""
    return parameters(header_of(part, header)).get(name, "")


def header_of(part: Message, name: str) -> str:
    """Return a header of a part on one line, with its bytes as text; or nothing."""
    for each, value in part.raw_items():
        if each.lower() == name:
            return one_line(from_surrogates(str(value)[:LONGEST]))
    return ""


def kind_of(part: Message) -> str:
    """
    Return the media type that a part says it is, in small letters.

    A part that says nothing usable is plain text (RFC 2045, 5.2), or a mail
    where the parts around it are a digest.
    """
    declared = re.sub(r"\([^()]*\)", "", header_of(part, "content-type"))
    said = declared.partition(";")[0].strip().lower()
    main, slash, sub = said.partition("/")
    if not said:
        return part.get_default_type()
    return f"{main.strip()}/{sub.strip()}" if main and slash and sub else "text/plain"


def parameters(header: str) -> dict[str, str]:
    """Return the parameters behind a header's value, by their small-letter names."""
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for name, value in _pairs(header):
        match = _NAME.match(name)
        if match is None:
            continue
        base, number, is_encoded = match[1].lower(), match[2], bool(match[3])
        if number is None and not name.endswith("*"):
            plain.setdefault(base, words(value))
            continue
        encoded = is_encoded or (number is None and name.endswith("*"))
        found = pieces.setdefault(base, {})
        if len(found) < MOST_PIECES:
            found.setdefault(int(number or 0), (value, encoded))
    return plain | {base: _joined(found) for base, found in pieces.items()}


def _joined(found: dict[int, tuple[str, bool]]) -> str:
    """Put the pieces of a value together; the first says the charset (RFC 2231, 4)."""
    charset, content = "", b""
    for number, (value, encoded) in sorted(found.items()):
        text = value
        if encoded and number == min(found) and text.count("'") >= 2:  # noqa: PLR2004 - charset'language'text
            charset, _language, text = text.split("'", 2)
        content += (
            unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace")
        )
    return words(decoded(content, charset))


def _pairs(header: str) -> list[tuple[str, str]]:
    """Return the names and values behind the first semicolon, quotes taken away."""
    found = []
    for piece in _split(header)[1:]:
        name, mark, value = piece.partition("=")
        if mark:
            found.append((name.strip(), _unquoted(value.strip())))
    return found


def _split(header: str) -> list[str]:
    """Split at semicolons that stand in no quotes."""
    pieces, start, quoted, skip = [], 0, False, False
    for place, sign in enumerate(header):
        if skip:
            skip = False
        elif sign == "\\" and quoted:
            skip = True
        elif sign == '"':
            quoted = not quoted
        elif sign == ";" and not quoted:
            pieces.append(header[start:place])
            start = place + 1
    return [*pieces, header[start:]]


def _unquoted(value: str) -> str:
    """Return what stands between quotes; a comment behind a bare value goes."""
    if value.startswith('"'):
        closed = re.match(r'"((?:[^"\\]|\\.)*)"?', value)
        inside = closed[1] if closed else value.strip('"')
        return re.sub(r'\\(["\\])', r"\1", inside)
    return re.sub(r"\s*\([^()]*\)\s*$", "", value)
