"""The parts of a mail: its text, and the files that came with it."""

from __future__ import annotations

import binascii
from dataclasses import dataclass, field
from email.message import Message
from typing import Final

from gehoord.handling.mail.charsets import decoded
from gehoord.handling.mail.files import MAIL, attachment
from gehoord.handling.mail.flowed import unflowed
from gehoord.handling.mail.from_html import text_of
from gehoord.handling.mail.headers import words
from gehoord.handling.mail.parts import Attachment, Limits, Problem

_BODIES: Final = frozenset({"text/plain", "text/html"})
_ALTERNATIVE: Final = "multipart/alternative"
_MESSAGES: Final = frozenset({"message/rfc822", "message/global"})
_REPORTED: Final = frozenset(
    {"message/delivery-status", "message/global-delivery-status"}
)


@dataclass
class Found:
    """What was found so far in a mail, or in one part of it."""

    texts: list[str] = field(default_factory=list)
    from_html: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    problems: set[Problem] = field(default_factory=set)
    parts: int = 0

    @property
    def text(self) -> str:
        """Return the plain text, or what the HTML says where there is none."""
        plain = "\n".join(self.texts).strip("\n")
        return plain if plain.strip() else "\n".join(self.from_html).strip()


def bodies(message: Message, limits: Limits) -> Found:
    """Return the text and the files of a mail, within the limits."""
    found = Found()
    _look_into(message, found, limits)
    return found


def part_content(part: Message) -> bytes:
    """Return the bytes of a part, its transfer encoding undone as far as it goes."""
    try:
        content = part.get_payload(decode=True)
    except (ValueError, binascii.Error, LookupError, TypeError, AssertionError):
        content = None
    if isinstance(content, bytes):
        return content
    held = part.get_payload()
    if not isinstance(held, str):
        return b""
    return held.encode("utf-8", "surrogateescape")


def children_of(part: Message) -> list[Message]:
    """Return the parts within a part; none for a leaf."""
    inside = part.get_payload() if part.is_multipart() else None
    if not isinstance(inside, list):
        return []
    return [each for each in inside if isinstance(each, Message)]


def parameter(part: Message, name: str, header: str = "content-type") -> str:
    """Return a parameter of a part's header, or nothing."""
    try:
        value = part.get_param(name, header=header)
    except (ValueError, LookupError, TypeError, IndexError, AttributeError):
        return ""
    if isinstance(value, tuple):
        charset, _language, text = value
        return decoded(text.encode("latin-1", "replace"), charset or "us-ascii")
    return words(value) if isinstance(value, str) else ""


def _look_into(part: Message, found: Found, limits: Limits) -> None:
    found.parts += 1
    if found.parts > limits.parts:
        found.problems.add(Problem.TOO_MANY_PARTS)
        return
    kind = part.get_content_type()
    if kind in _REPORTED:
        return
    children = children_of(part)
    if not children:
        _leaf(part, kind, found, limits)
    elif kind in _MESSAGES:
        _message(part, children, found, limits)
    elif kind == _ALTERNATIVE:
        _alternative(children, found, limits)
    else:
        for child in children:
            _look_into(child, found, limits)


def _alternative(children: list[Message], found: Found, limits: Limits) -> None:
    """Take the words of one alternative only, and the files of all."""
    inside = Found(parts=found.parts)
    for child in children:
        _look_into(child, inside, limits)
    found.parts = inside.parts
    found.problems |= inside.problems
    found.texts.append(inside.text)
    for each in inside.attachments:
        _attach(each, found, limits)


def _leaf(part: Message, kind: str, found: Found, limits: Limits) -> None:
    content = part_content(part)
    declared = _file_name(part)
    disposition = str(part.get("content-disposition", "")).strip().lower()
    is_body = kind in _BODIES or part.get_content_maintype() == "multipart"
    if not is_body or declared or disposition.startswith("attachment"):
        number = len(found.attachments) + 1
        _attach(attachment(declared, content, number=number), found, limits)
        return
    is_html = kind == "text/html"
    most = limits.html_characters if is_html else limits.text_characters
    if len(content) > most:
        found.problems.add(Problem.TEXT_CUT)
        number = len(found.attachments) + 1
        _attach(attachment("", content, number=number), found, limits)
        content = content[:most]
    text = decoded(content, parameter(part, "charset"))
    if is_html:
        found.from_html.append(text_of(text))
    elif parameter(part, "format").lower() == "flowed":
        spare = parameter(part, "delsp").lower() == "yes"
        found.texts.append(unflowed(text, delete_space=spare))
    else:
        found.texts.append(text)


def _message(
    part: Message, children: list[Message], found: Found, limits: Limits
) -> None:
    """Keep a mail within a mail as a file of its own."""
    inner = children[0]
    try:
        content = inner.as_bytes()
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        content = b""
    subject = words(str(inner.get("subject", ""))[:200])
    name = _file_name(part) or (f"{subject}.eml" if subject else "")
    number = len(found.attachments) + 1
    _attach(attachment(name, content, number=number, kind=MAIL), found, limits)


def _file_name(part: Message) -> str:
    return parameter(part, "filename", "content-disposition") or parameter(part, "name")


def _attach(made: Attachment, found: Found, limits: Limits) -> None:
    if len(found.attachments) >= limits.files:
        found.problems.add(Problem.TOO_MANY_PARTS)
        return
    found.attachments.append(made)
