"""The parts of a mail: its text, and the files that came with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import Final

from gehoord.handling.mail import opaque, uuencoded
from gehoord.handling.mail.bounds import too_much
from gehoord.handling.mail.charsets import charset_within, decoded
from gehoord.handling.mail.files import MAIL, attachment
from gehoord.handling.mail.flowed import unflowed
from gehoord.handling.mail.from_html import text_of
from gehoord.handling.mail.headers import words
from gehoord.handling.mail.mended import begun, mended
from gehoord.handling.mail.natures import Nature, may_be_packed, of_part
from gehoord.handling.mail.parameters import header_of, kind_of, parameter
from gehoord.handling.mail.parts import Attachment, Limits, Problem
from gehoord.handling.mail.runs import Part, parsed, without_runs
from gehoord.handling.mail.transfer import encoding_of, part_content, undone
from gehoord.handling.mail.winmail import unpacked, words_within

MOST_OPENED: Final = 3  # one in the other: a list signs what its writer signed

_BODIES: Final = frozenset({"text/plain", "text/html"})
_MARKED_UP: Final = frozenset({"text/enriched", "text/richtext"})  # RFC 1896
_IN_PLACE: Final = _MARKED_UP | {"text/plain", "text/markdown", "text/x-markdown"}
"""Texts that hold the words of a mail where no body does."""

_ALTERNATIVE: Final = "multipart/alternative"
_REPORTED: Final = frozenset(
    {
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/global-disposition-notification",
    }
)


@dataclass
class Found:
    """What was found so far in a mail, or in one part of it."""

    texts: list[str] = field(default_factory=list)
    from_html: list[str] = field(default_factory=list)
    in_files: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    problems: set[Problem] = field(default_factory=set)
    natures: set[Nature | None] = field(default_factory=set)
    within: list[Message] = field(default_factory=list)
    parts: int = 0
    charset: str = ""  # that the first text declares
    packed: list[bytes] = field(default_factory=list)  # as only Outlook does
    opened: int = 0  # signatures that were packed around what is read

    @property
    def text(self) -> str:
        """
        Return the plain text, or what the HTML says where there is none.

        Where there is neither, what stands in a text that was given a name and
        meant to be read in place: some programs name the words themselves.
        """
        plain = "\n".join(self.texts).strip("\n")
        if plain.strip():
            return plain
        html = "\n".join(self.from_html).strip()
        return html or "\n".join(self.in_files).strip("\n")


def bodies(message: Part, limits: Limits) -> Found:
    """Return the text and the files of a mail, within the limits."""
    found = Found()
    _look_into(message, found, limits)
    for content in found.packed:
        if not found.text.strip():
            found.texts.append(words_within(content))
    return found


def children_of(part: Message) -> list[Part]:
    """Return the parts within a part; none for a leaf."""
    inside = part.get_payload() if part.is_multipart() else None
    if not isinstance(inside, list):
        return []
    return [each for each in inside if isinstance(each, Part)]


def _look_into(part: Part, found: Found, limits: Limits) -> None:
    found.parts += 1
    if found.parts > limits.parts:
        found.problems.add(Problem.TOO_MANY_PARTS)
        return
    kind = kind_of(part)
    nature = of_part(kind, parameter(part, "smime-type"), name=_file_name(part))
    children = children_of(part)
    if not children and may_be_packed(kind, name=_file_name(part)):
        _signed(part, nature, found, limits)
        return
    found.natures.add(nature)
    if kind in _REPORTED:
        return
    if not children:
        is_packed = nature is Nature.OUTLOOK
        (_packed if is_packed else _leaf)(part, found, limits)
    elif kind.startswith("message/"):
        _message(part, children, found, limits)
    elif kind == _ALTERNATIVE:
        _alternative(children, found, limits)
    else:
        for child in children:
            _look_into(child, found, limits)


def _alternative(children: list[Part], found: Found, limits: Limits) -> None:
    """Take the words of one alternative only, and the files of all."""
    inside = Found(
        parts=found.parts,
        natures=found.natures,
        within=found.within,
        html=found.html,
        packed=found.packed,
        opened=found.opened,
    )
    for child in children:
        _look_into(child, inside, limits)
    found.parts, found.opened = inside.parts, inside.opened
    found.charset = found.charset or inside.charset
    found.problems |= inside.problems
    found.texts.append(inside.text)
    for each in inside.attachments:
        _attach(each, found, limits)


def _leaf(part: Part, found: Found, limits: Limits) -> None:
    kind, content = kind_of(part), part_content(part)
    declared = _file_name(part)
    disposition = header_of(part, "content-disposition").lower()
    is_body = kind in _BODIES or kind.startswith("multipart/")
    if not is_body or declared or disposition.startswith("attachment"):
        _add(declared, content, found, limits)
        if kind in _IN_PLACE and not disposition.startswith("attachment"):
            start = content[: limits.text_characters]
            text = decoded(start, parameter(part, "charset"))
            found.in_files.append(text_of(text) if kind in _MARKED_UP else text)
        return
    is_html = kind == "text/html"
    most = limits.html_characters if is_html else limits.text_characters
    if len(content) > most:
        found.problems.add(Problem.TEXT_CUT)
        _add("", content, found, limits)
        content = content[:most]
    charset = parameter(part, "charset")
    found.charset = found.charset or charset
    if is_html:
        text = decoded(content, charset or charset_within(content))
        found.from_html.append(text_of(text))
        found.html.append(text)
        return
    text, written = uuencoded.split(decoded(content, charset))
    for name, file in written:
        _add(name, file, found, limits)
    if parameter(part, "format").lower() == "flowed":
        spare = parameter(part, "delsp").lower() == "yes"
        text = unflowed(text, delete_space=spare)
    found.texts.append(text)


def _packed(part: Part, found: Found, limits: Limits) -> None:
    """Keep what Outlook packed, which may hold more, and the files that come out."""
    content = part_content(part)
    _add(_file_name(part), content, found, limits)
    found.packed.append(content)
    for name, file in unpacked(content):
        found.natures.add(Nature.UNPACKED)
        _add(name, file, found, limits)


def _signed(part: Part, nature: Nature | None, found: Found, limits: Limits) -> None:
    """Keep what S/MIME packed, and read what is in it if it is only signed."""
    content = part_content(part)
    _add(_file_name(part), content, found, limits)
    found.natures.add(Nature.SIGNED if opaque.is_signed(content) else nature)
    found.opened += 1
    if found.opened > MOST_OPENED:
        return
    inner = opaque.signed_content(content)
    if inner is None:
        return
    slim, runs = without_runs(begun(inner))
    slim = mended(slim)
    problem = too_much(slim, limits)
    if problem is None:
        _look_into(parsed(slim, runs), found, limits)
    else:
        found.problems.add(Problem.TOO_MANY_PARTS)


def _message(part: Part, children: list[Part], found: Found, limits: Limits) -> None:
    """Keep a mail within a mail as a file of its own."""
    content, inner = within(part, children[0])
    found.within.append(inner)
    subject = words(str(inner.get("subject", ""))[:200])
    name = _file_name(part) or (f"{subject}.eml" if subject else "")
    _add(name, content, found, limits, kind=MAIL)


def within(part: Part, inner: Message) -> tuple[bytes, Message]:
    """
    Return the bytes of a mail within a mail, and the mail itself.

    Some programs encode it, which RFC 2046 (5.2.1) forbids.
    """
    encoding = encoding_of(part)
    try:
        content = part.whole(inner.as_bytes())
        if encoding in {"base64", "quoted-printable"}:
            content = undone(content, encoding)
            head = content.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
            inner = message_from_bytes(head + b"\n\n", policy=compat32)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        content = b""
    return content, inner


def _file_name(part: Part) -> str:
    return parameter(part, "filename", "content-disposition") or parameter(part, "name")


def _add(
    name: str, content: bytes, found: Found, limits: Limits, *, kind: str = ""
) -> None:
    number = len(found.attachments) + 1
    _attach(attachment(name, content, number=number, kind=kind), found, limits)


def _attach(made: Attachment, found: Found, limits: Limits) -> None:
    if len(found.attachments) >= limits.files:
        found.problems.add(Problem.TOO_MANY_PARTS)
        return
    found.attachments.append(made)
