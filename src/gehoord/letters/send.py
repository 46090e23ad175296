"""
A letter that leaves: as a mail through SMTP, or into the letterbox of a practice.

What became of it is named for what it is. A mail that our relay took is
`relayed`; one that a server took while we spoke to it for the recipient is
`accepted`. Whether the fault is for good decides whether it is tried again.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from enum import StrEnum
from pathlib import Path
from typing import Final

from gehoord.dossier.disk import replace_file
from gehoord.letters.facts import Composed
from gehoord.letters.multipart import body_of
from gehoord.procedure.parts import Delivery


class Security(StrEnum):
    """How the way to the server is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class NoToken(Exception):
    """No token could be had to sign in with: says nothing about the recipient."""


NO_TOKEN: Final = "no-token"  # noqa: S105 - a reason, no token


@dataclass(frozen=True, kw_only=True)
class Server:
    """
    The mail server that letters go through; `is_relay` when it is our own.

    With a token the name is signed in by XOAUTH2, otherwise by its password.
    """

    host: str
    port: int
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = field(default="", repr=False)
    token: Callable[[], str] | None = field(default=None, repr=False)
    timeout_seconds: float = 30.0
    is_relay: bool = True
    trust: ssl.SSLContext | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """
    What became of one attempt: `delivery` when it left, else why not.

    `reason` holds the server's code and never its words, which may repeat an
    address. `for_good` says that trying again is useless.
    """

    delivery: Delivery | None
    reason: str = ""
    for_good: bool = False


def to_message(  # noqa: PLR0913 - each is a line of the mail
    letter: Composed,
    *,
    sender: str,
    sender_name: str,
    recipient: str,
    message_id: str,
    pdf: bytes | None = None,
    reply_to: str = "",
    sent_at: datetime | None = None,
    after: tuple[str, ...] = (),
) -> bytes:
    """
    Return the mail as it travels: text, HTML, and the letter as PDF if given.

    Headers name the recipient's address and nothing else about a person; `after`
    are the Message-IDs of what it comes after, oldest first.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = letter.subject
    message["From"] = Address(display_name=sender_name, addr_spec=sender)
    message["To"] = recipient
    if sent_at is not None:
        message["Date"] = sent_at
    message["Message-ID"] = f"<{message_id}@{sender.rpartition('@')[2]}>"
    if reply_to:
        message["Reply-To"] = reply_to
    if not letter.by_person:
        message["Auto-Submitted"] = "auto-generated"
        message["X-Auto-Response-Suppress"] = "All"
    headers = message.as_bytes().removesuffix(b"\r\n")  # which would end them
    return _threaded(after) + headers + body_of(letter, pdf=pdf, mark=message_id)


def _threaded(after: tuple[str, ...]) -> bytes:
    """
    Return the headers by which programs show mails together (RFC 5322, 3.6.4).

    Written out here: the library takes a long Message-ID for words, and encodes it.
    """
    if not after:
        return b""
    named = [f"<{each}>".encode("ascii") for each in after]
    references = b"References: " + b"\r\n ".join(named) + b"\r\n"
    return b"In-Reply-To: " + named[-1] + b"\r\n" + references


def plain_words(mail: bytes) -> str:
    """Return the plain text of a mail that `to_message` made."""
    part = message_from_bytes(mail, policy=SMTP).get_body(preferencelist=("plain",))
    return str(part.get_content()) if part else ""


def deliver(
    message: bytes, *, envelope_sender: str, recipient: str, server: Server
) -> Sent:
    """Send one mail through SMTP and return what became of it. Never raises."""
    try:
        connection = _connected(server)
        try:
            connection.sendmail(envelope_sender, [recipient], message)
        finally:
            _part(connection)
    except smtplib.SMTPRecipientsRefused as refused:
        code = next(iter(refused.recipients.values()), (0, b""))[0]
        return _failed(code)
    except smtplib.SMTPResponseException as refused:
        return _failed(refused.smtp_code, ours=isinstance(refused, _OURS))
    except NoToken:
        return Sent(delivery=None, reason=NO_TOKEN)
    except (smtplib.SMTPException, OSError, ValueError) as error:
        return Sent(delivery=None, reason=type(error).__name__)
    return Sent(delivery=Delivery.RELAYED if server.is_relay else Delivery.ACCEPTED)


_OURS = (
    smtplib.SMTPAuthenticationError,
    smtplib.SMTPConnectError,
    smtplib.SMTPHeloError,
)
"""Faults between us and our server: they say nothing about the recipient."""


def _failed(code: int, *, ours: bool = False) -> Sent:
    """Codes from 500 on are for good, unless the fault is our own."""
    return Sent(delivery=None, reason=f"smtp {code}", for_good=code >= 500 and not ours)  # noqa: PLR2004 - RFC 5321, 4.2.1


def _connected(server: Server) -> smtplib.SMTP:
    trust = server.trust or ssl.create_default_context()
    if server.security is Security.TLS:
        connection: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, timeout=server.timeout_seconds, context=trust
        )
    else:
        connection = smtplib.SMTP(
            server.host, server.port, timeout=server.timeout_seconds
        )
    try:
        if server.security is Security.STARTTLS:
            connection.starttls(context=trust)
        if server.user and server.security is not Security.NONE:
            _sign_in(connection, server)
    except BaseException:
        connection.close()
        raise
    return connection


def _part(connection: smtplib.SMTP) -> None:
    """
    Say goodbye, whatever is said back: what was taken before stays taken.

    Left to itself the library calls any goodbye but 221 a failure, and a letter that
    is in would go out again at every try, or be said not to have arrived.
    """
    with suppress(smtplib.SMTPException, OSError):
        connection.quit()
    connection.close()


def _sign_in(connection: smtplib.SMTP, server: Server) -> None:
    if server.token is None:
        connection.login(server.user, server.password)
        return
    said = f"user={server.user}\x01auth=Bearer {server.token()}\x01\x01"

    def answer(challenge: bytes | None = None) -> str:
        # A server that refuses says why first, and waits for an empty answer.
        return said if challenge is None else ""

    connection.ehlo_or_helo_if_needed()
    connection.auth("XOAUTH2", answer)


def post_in_practice(message: bytes, *, message_id: str, letterbox: Path) -> Sent:
    """Put a mail in the letterbox folder of a practice; nothing leaves the machine."""
    letterbox.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(letterbox / f"{message_id}.eml", message)
    return Sent(delivery=Delivery.ACCEPTED)
