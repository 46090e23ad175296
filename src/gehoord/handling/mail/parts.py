"""What a mail is, once read: small values, and the limits under which it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gehoord.handling.mail.natures import Nature
from gehoord.procedure.parts import Particulars
from gehoord.procedure.senders import Found

NOBODY = Particulars()


class Problem(StrEnum):
    """What was not understood, or only in part. The raw message has all of it."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    TOO_NESTED = "too-nested"
    TOO_MANY_LINES = "too-many-lines"
    TOO_MANY_PARTS = "too-many-parts"
    HEADER_CUT = "header-cut"
    TEXT_CUT = "text-cut"
    NO_SENDER = "no-sender"
    TWO_SENDERS = "two-senders"
    NOT_PARSED = "not-parsed"


UNREADABLE = frozenset(
    {
        Problem.EMPTY,
        Problem.TOO_LARGE,
        Problem.TOO_MANY_LINES,
        Problem.TOO_NESTED,
        Problem.NOT_PARSED,
    }
)
"""Problems after which nothing that was read can be relied on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of a mail is looked into; whatever is beyond is kept unread."""

    raw_bytes: int = 40 * 1024 * 1024
    parsed_bytes: int = 8 * 1024 * 1024  # of it, files in base64 left out
    boundaries: int = 60  # each may nest one deeper, and depth costs most
    nested: int = 60  # messages within messages
    parts: int = 200
    header_characters: int = 10_000
    addresses: int = 200
    lines: int = 250_000  # the parser's cost is per line
    comparisons: int = 5_000_000  # of a line with a boundary
    text_characters: int = 1_000_000
    html_characters: int = 300_000  # costs more to read, and is mostly not words
    files: int = 50


@dataclass(frozen=True, slots=True)
class Address:
    """An address with the name beside it, as the mail gives them."""

    address: str
    name: str = ""


UNKNOWN = Address("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a mail; its kind is told from its content."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


class Action(StrEnum):
    """What a delivery report says happened to a letter (RFC 3464, 2.3.3)."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a mail server reports of a letter it was given."""

    action: Action
    status: str = ""  # such as 5.1.1; empty where the report gives none
    message_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMail:
    """What was understood of a mail. Nothing here was verified by anybody."""

    sender: Address = UNKNOWN
    reply_to: tuple[Address, ...] = ()
    return_path: str | None = None  # empty for the null sender, None if not told
    recipients: tuple[str, ...] = ()
    message_id: str = ""
    references: tuple[str, ...] = ()
    subject: str = ""
    text: str = field(default="", repr=False)
    html: str = field(default="", repr=False)  # as it came: to be tamed, never shown
    language: str = ""  # empty when it could not be told
    particulars: Particulars = field(default=NOBODY, repr=False)
    found: tuple[Found, ...] = ()  # where in it the particulars stand
    labelled: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    loose: Particulars = field(default=NOBODY, repr=False)  # if it answers a question
    labelled_subject: str = ""
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    auto_submitted: str = ""
    precedence: str = ""
    authentication_results: tuple[str, ...] = field(default=(), repr=False)
    is_marked_spam: bool = False  # by the headers of a server on the way
    is_from_list: bool = False
    is_auto_marked: bool = False  # by one of the headers that only some systems use
    natures: frozenset[Nature] = frozenset()
    forwarded: Address = UNKNOWN  # who wrote the mail that was sent on in it
    report: Report | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def is_unreadable(self) -> bool:
        """Return whether nothing of it can be relied on."""
        return not UNREADABLE.isdisjoint(self.problems)
