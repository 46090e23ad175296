"""The headers of a mail: decoded, unfolded, and no longer than is looked at."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from email.message import Message
from email.utils import getaddresses

from gehoord.handling.mail.charsets import clean, decoded, from_surrogates
from gehoord.handling.mail.parts import Address, Limits

Headers = dict[str, list[str]]

_WORD = re.compile(r"=\?([^?*\s]{1,60})(?:\*[^?]*)?\?([bBqQ])\?([^?\n]*)\?=")
_SPECIAL = re.compile(r'[()<>\[\]:;@\\,."]')  # RFC 5322, 3.2.3
_BETWEEN_WORDS = re.compile(r"(?<=\?=)\s+(?==\?)")
_BLANKS = re.compile(r"\s+")
_ID = re.compile(r"<([^<>\s]{1,300})>")
_QUOTED_BYTE = re.compile(rb"=([0-9A-Fa-f]{2})")
LONGEST_ADDRESS = 254  # RFC 5321, 4.5.3.1.3 with its erratum


def headers_of(message: Message, limits: Limits) -> tuple[Headers, bool]:
    """Return the headers by their small-letter names, and whether one was cut."""
    found: Headers = {}
    cut = False
    for name, value in message.raw_items():
        text = str(value)
        if len(text) > limits.header_characters:
            text, cut = text[: limits.header_characters], True
        found.setdefault(name.lower(), []).append(text)
    return found, cut


def first(headers: Headers, name: str) -> str:
    """Return the first header of this name on one line, undecoded, or nothing."""
    values = headers.get(name)
    return one_line(values[0]) if values else ""


def one_line(raw: str) -> str:
    """Return a header's value on one line, undecoded."""
    return _BLANKS.sub(" ", raw).strip()


def words(raw: str, declared: str = "") -> str:
    """
    Return a header's text on one line, with its encoded words decoded.

    Raw bytes are read as UTF-8, or as the charset that the letter declares.
    """
    text = from_surrogates(raw, declared)
    if "=?" in text:
        text = _decoded_words(text)
    return _BLANKS.sub(" ", clean(text)).strip()


def addresses(
    values: Iterable[str], limits: Limits, declared: str = ""
) -> tuple[Address, ...]:
    """Return who is named in these headers, the names decoded."""
    found: list[Address] = []
    for value in values:
        text = from_surrogates(value, declared)[: limits.header_characters]
        # Where the address itself stands in an encoded word, it is taken from there.
        found += _named(_WORD.sub(_without_specials, text), limits) or (
            _named(words(text), limits) if "=?" in text else []
        )
    return tuple(found)


def _named(text: str, limits: Limits) -> list[Address]:
    try:
        pairs = getaddresses([text])
    except (IndexError, ValueError, TypeError, RecursionError):
        return []
    named = [(name, _plain_address(each)) for name, each in pairs[: limits.addresses]]
    return [Address(plain, words(name)) for name, plain in named if plain]


def _without_specials(word: re.Match[str]) -> str:
    """
    Return an encoded word with no sign in it that means something in an address.

    Many programs encode `jan@example.com`, as a name, and leave the sign in it.
    """
    if word[2] in "bB":
        return word[0]
    text = _SPECIAL.sub(lambda sign: f"={ord(sign[0]):02X}", word[3])
    return f"=?{word[1]}?{word[2]}?{text}?="


def message_ids(values: Iterable[str]) -> tuple[str, ...]:
    """Return the Message-IDs in these headers, without their brackets."""
    return tuple(each for value in values for each in _ID.findall(value))


def _plain_address(address: str) -> str:
    """Return the address when a letter could be sent to it, or nothing."""
    plain = clean(address).strip().strip("<>").strip()
    if len(plain) > 1 and plain[0] == plain[-1] == "'":  # as Outlook quotes a name
        plain = plain[1:-1]
    local, at, domain = plain.rpartition("@")
    usable = local and at and domain and not re.search(r"[\s,;<>()\"]", plain)
    return plain if usable and len(plain) <= LONGEST_ADDRESS else ""


def _decoded_words(text: str) -> str:
    """Decode encoded words; those in a row share bytes (RFC 2047, 5 and 6.2)."""
    text = _BETWEEN_WORDS.sub("", text)
    pieces: list[str] = []
    held, charset, end = b"", "", 0
    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        if between or match[1].lower() != charset:
            pieces += [decoded(held, charset), between]
            held = b""
        charset, end = match[1].lower(), match.end()
        held += _word_bytes(match[2], match[3])
    pieces += [decoded(held, charset), text[end:]]
    return "".join(pieces)


def _word_bytes(encoding: str, text: str) -> bytes:
    content = text.encode("utf-8", "replace")
    if encoding in "qQ":
        spaced = content.replace(b"_", b" ")
        return _QUOTED_BYTE.sub(lambda match: bytes([int(match[1], 16)]), spaced)
    try:
        return base64.b64decode(content + b"=" * (-len(content) % 4))
    except (binascii.Error, ValueError):
        return content
