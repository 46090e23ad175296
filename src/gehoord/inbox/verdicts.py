"""
What a mail is: one small question after the other, in a fixed order.

Pure: what the database knows is handed in. Whatever is not surely one of these
is kept for a person; nothing is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gehoord.handling.mail import Problem, ReadMail
from gehoord.handling.mail.natures import PGP_ENCRYPTED, Nature, of_text
from gehoord.handling.suggesting import named
from gehoord.handling.threads import Thread
from gehoord.inbox.machines import is_marked, seems_automatic


class Verdict(StrEnum):
    """What a mail is."""

    NEW = "new"
    REPLY = "reply"
    UNPROVEN = "reply-of-unproven-sender"
    NOTICE = "delivery-notice"
    AUTOMATIC = "automatic-answer"
    OWN_LETTER = "own-letter"
    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"
    KEPT = "kept-for-a-person"


class Why(StrEnum):
    """Why a person must look at a mail."""

    NONE = ""
    UNREADABLE = "unreadable"
    NO_SENDER = "no-sender"
    TWO_SENDERS = "two-senders"
    OWN_ADDRESS = "own-address"
    STAFF = "from-staff"
    LIST = "from-a-list"
    AUTOMATIC = "automatic"
    NULL_SENDER = "null-sender"
    UNKNOWN_LETTER = "about-an-unknown-letter"
    STAFF_LETTER = "a-letter-to-staff-came-back"
    NUMBER_ONLY = "a-case-number-is-no-proof"
    SOMEONE_ELSE = "from-someone-else"
    SPAM = "suspected-spam"
    ENCRYPTED = "encrypted"
    CALENDAR = "calendar"
    REFUSED = "not-possible-now"
    TOO_LARGE = "too-large"
    ECHO = "answers-each-receipt"
    FAILED = "something-went-wrong"


MISREAD: Final = frozenset({Why.UNREADABLE, Why.ENCRYPTED, Why.CALENDAR, Why.FAILED})
"""Reasons that say nothing of the mail, and only what no rule could make of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a mail beyond what it says itself."""

    own_addresses: frozenset[str] = frozenset()  # in small letters, as the next
    staff_addresses: frozenset[str] = frozenset()
    third_parties: frozenset[str] = frozenset()
    thread: Thread | None = None
    own_letter: Thread | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A verdict, and why a person must look at it if so."""

    verdict: Verdict
    why: Why = Why.NONE


Question = Callable[[ReadMail, Known], Judged | None]

_LOOKED_AT: Final = 50_000  # characters


def judge(mail: ReadMail, known: Known) -> Judged:
    """Return what the mail is: the first question that has an answer decides."""
    for question in QUESTIONS:
        judged = question(mail, known)
        if judged is not None:
            return judged
    return Judged(verdict=Verdict.NEW)


def unreadable(mail: ReadMail, _known: Known) -> Judged | None:
    """Judge a mail of which nothing can be relied on."""
    if mail.is_unreadable:
        return Judged(verdict=Verdict.UNREADABLE, why=Why.UNREADABLE)
    return None


def delivery_notice(mail: ReadMail, known: Known) -> Judged | None:
    """Judge what a server reports of a letter: at its own address, or naming it."""
    if mail.report is None:
        return None
    about = known.thread and known.thread.letter
    why = Why.NONE if about else Why.UNKNOWN_LETTER
    return Judged(verdict=Verdict.NOTICE, why=why)


def own_letter(mail: ReadMail, known: Known) -> Judged | None:
    """Judge a letter of ours that came back, or what comes under our address."""
    ours = without_tag(mail.sender.address.lower()) in known.own_addresses
    if ours and known.own_letter is not None:
        return Judged(verdict=Verdict.OWN_LETTER)
    if ours:
        return Judged(verdict=Verdict.OWN_LETTER, why=Why.OWN_ADDRESS)
    return None


def without_tag(address: str) -> str:
    """Return the address without what stands between its plus and its at."""
    local, at, domain = address.rpartition("@")
    return local.partition("+")[0] + at + domain


def automatic(mail: ReadMail, known: Known) -> Judged | None:
    """Judge what no person wrote: a machine answered, or sent it by itself."""
    at_bounce_address = known.thread is not None and known.thread.is_bounce_address
    if mail.is_from_list:
        return None
    if is_marked(mail) or at_bounce_address:
        return Judged(verdict=Verdict.AUTOMATIC, why=Why.AUTOMATIC)
    if mail.return_path == "":
        return Judged(verdict=Verdict.AUTOMATIC, why=Why.NULL_SENDER)
    if known.thread is None and seems_automatic(mail):
        return Judged(verdict=Verdict.AUTOMATIC, why=Why.AUTOMATIC)
    return None


def from_a_list(mail: ReadMail, _known: Known) -> Judged | None:
    """Judge what came by a list: an answer would go to everybody on it."""
    if mail.is_from_list or mail.precedence == "list":
        return Judged(verdict=Verdict.KEPT, why=Why.LIST)
    return None


def without_one_sender(mail: ReadMail, _known: Known) -> Judged | None:
    """Judge a mail without anybody to answer, or where it is not clear whom."""
    if Problem.TWO_SENDERS in mail.problems:
        return Judged(verdict=Verdict.KEPT, why=Why.TWO_SENDERS)
    if Problem.NO_SENDER in mail.problems and not mail.particulars.email:
        return Judged(verdict=Verdict.KEPT, why=Why.NO_SENDER)
    return None


def from_staff(mail: ReadMail, known: Known) -> Judged | None:
    """Judge what staff send on; what a third party answers to a letter is a reply."""
    sender = mail.sender.address.lower()
    answers = known.thread is not None and sender in known.third_parties
    if sender in known.staff_addresses and not answers:
        return Judged(verdict=Verdict.KEPT, why=Why.STAFF)
    return None


def reply(_mail: ReadMail, known: Known) -> Judged | None:
    """Judge a mail with a secret of a case; whose it is, is asked later."""
    return Judged(verdict=Verdict.REPLY) if known.thread is not None else None


def names_a_case(mail: ReadMail, _known: Known) -> Judged | None:
    """
    Judge a mail that names a case without the secret.

    Whether there is such a case is not looked at: otherwise a receipt, or none,
    would tell a stranger which cases exist.
    """
    text = f"{mail.subject}\n{mail.text[:_LOOKED_AT]}"
    if any(named(text)):
        return Judged(verdict=Verdict.KEPT, why=Why.NUMBER_ONLY)
    return None


def without_words(mail: ReadMail, _known: Known) -> Judged | None:
    """Judge what no rule can read: an encrypted mail, a bare answer to an invitation."""
    if Nature.ENCRYPTED in mail.natures and of_text(mail.text or PGP_ENCRYPTED):
        return Judged(verdict=Verdict.KEPT, why=Why.ENCRYPTED)
    if Nature.CALENDAR in mail.natures and not mail.text.strip():
        return Judged(verdict=Verdict.KEPT, why=Why.CALENDAR)
    return None


def suspected_spam(mail: ReadMail, _known: Known) -> Judged | None:
    """Judge what a server on the way called spam: it may be a complaint all the same."""
    if mail.is_marked_spam:
        return Judged(verdict=Verdict.KEPT, why=Why.SPAM)
    return None


QUESTIONS: Final[tuple[Question, ...]] = (
    unreadable,
    delivery_notice,
    own_letter,
    automatic,
    from_a_list,
    without_one_sender,
    from_staff,
    reply,
    names_a_case,
    without_words,
    suspected_spam,
)
"""In this order, and a mail that has no answer to any is new."""
