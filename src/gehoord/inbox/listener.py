"""
A mail server of our own: what it answers 250 to is kept, durably.

Whoever is not known here is refused at once, so that the sender hears of it.
What cannot be kept now is answered 451: the message then stays where it is and
comes again. Nothing is ever answered before the commit.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from enum import StrEnum
from typing import Any, Final

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.db import close_old_connections

from gehoord.handling.mail import LIMITS
from gehoord.inbox.handed import handed
from gehoord.inbox.recipients import organisation_at
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation

log = logging.getLogger(__name__)

KEPT: Final = "250 2.0.0 Ontvangen / Received"
LATER: Final = "451 4.3.0 Nu niet, probeer het later / Not now, try again later"
BUSY: Final = "421 4.3.2 Te veel tegelijk, probeer het later / Too busy, try later"
UNKNOWN: Final = "550 5.1.1 Dit adres is hier niet bekend / No such address here"
TOO_LARGE: Final = (
    "552 5.3.4 Uw bericht is groter dan {most} MB en is niet ontvangen. Stuur het "
    "zonder de grootste bijlagen / Your message is larger than {most} MB and was not "
    "received. Send it without its largest attachments"
)
MEGABYTE: Final = 1024 * 1024
LONGEST_LINE: Final = MEGABYTE  # far over the limit of RFC 5321: many programs are
LONGEST_SILENCE_SECONDS: Final = 600  # RFC 5321, 4.5.3.2 asks five minutes or more
MOST_CONNECTIONS: Final = 40
MOST_RECIPIENTS: Final = 100  # RFC 5321, 4.5.3.1.8
WORKERS: Final = 4  # on SQLite one writes; the others read, or ask the network
LAST_ANSWERS_SECONDS: Final = 0.1  # time for them to leave
NAME: Final = "Gehoord"


class Speech(StrEnum):
    """What is spoken: with a mail server beside us, or with the world."""

    LMTP = "lmtp"
    SMTP = "smtp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ear:
    """How to listen. With `trust` STARTTLS is offered; `tls_only` insists on it."""

    speech: Speech
    hostname: str
    trust: ssl.SSLContext | None = field(default=None, repr=False)
    tls_only: bool = False
    most_bytes: int = LIMITS.raw_bytes


class Handler:
    """What is answered to a mail server, step by step."""

    def __init__(self, ear: Ear, now: Callable[[], datetime]) -> None:
        """Take how it listens and where the time comes from."""
        self.ear = ear
        self.now = now
        self.open = 0
        self.workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="mail")

    async def handle_RCPT(  # noqa: N802 - as the server calls it
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take a recipient that is ours; refuse any other."""
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return "452 4.5.3 Te veel ontvangers / Too many recipients"
        try:
            found = await self._aside(self._whose, address)
        except Exception as failed:  # noqa: BLE001 - whatever it is, the sender must wait
            return _later(failed)
        if found is None:
            return UNKNOWN
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802 - as the server calls it
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Keep the message and say so; LMTP hears it for each recipient."""
        told = await self._aside(self._keep, session, envelope)
        by_each = [told[address] for address in envelope.rcpt_tos]
        if self.ear.speech is Speech.LMTP:
            return "\r\n".join(by_each)
        return next((each for each in by_each if each != KEPT), KEPT)

    async def handle_exception(self, error: Exception) -> str:
        """Let the sender try again, whatever went wrong."""
        return _later(error)

    async def _aside(self, work: Callable[..., Any], *given: object) -> Any:  # noqa: ANN401 - whatever the work returns
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.workers, work, *given)

    def _whose(self, address: str) -> Organisation | None:
        close_old_connections()
        return organisation_at(address, now=self.now())

    def _keep(self, session: Session, envelope: Envelope) -> dict[str, str]:
        """Keep the message once for each organisation; say so for each recipient."""
        told: dict[str, str] = {}
        kept: dict[int, list[str]] = {}
        found: dict[int, Organisation] = {}
        for address in envelope.rcpt_tos:
            try:
                whose = self._whose(address)
            except Exception as failed:  # noqa: BLE001 - whatever it is, it must wait
                told[address] = _later(failed)
                continue
            if whose is None:  # a new procedure came between, with another address
                told[address] = UNKNOWN
                continue
            found[whose.pk] = whose
            kept.setdefault(whose.pk, []).append(address)
        for number, addresses in kept.items():
            answer = self._take(session, envelope, found[number], addresses)
            told |= dict.fromkeys(addresses, answer)
        return told

    def _take(
        self,
        session: Session,
        envelope: Envelope,
        organisation: Organisation,
        addresses: list[str],
    ) -> str:
        now = self.now()
        content = envelope.content
        body = content if isinstance(content, bytes) else b""
        trace = _trace(self.ear, session, envelope, addresses, now)
        try:
            handed(trace + body, Hatch.LISTENER, organisation=organisation, now=now)
        except Exception as failed:  # noqa: BLE001 - whatever it is, the message must wait
            return _later(failed)
        return KEPT


class _Manners:
    """What our server does otherwise than the one it is made from."""

    event_handler: Handler
    data_size_limit: int | None
    is_counted = False
    is_turned_away = False

    async def push(self, status: str | bytes) -> None:
        """Answer; the limit of size in a sentence for whoever wrote."""
        if isinstance(status, str) and status.startswith("552 "):
            most = (self.data_size_limit or 0) // MEGABYTE
            status = TOO_LARGE.format(most=most)
        await super().push(status)  # type: ignore[misc]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count who is connected; beyond what can be borne, say to come later."""
        if not self.is_counted:  # a connection is made again when TLS begins
            self.is_turned_away = self.event_handler.open >= MOST_CONNECTIONS
            self.is_counted = not self.is_turned_away
            self.event_handler.open += self.is_counted
        if self.is_turned_away:
            if isinstance(transport, asyncio.WriteTransport):
                transport.write(BUSY.encode() + b"\r\n")
            transport.close()
            return
        super().connection_made(transport)  # type: ignore[misc]

    def connection_lost(self, error: Exception | None) -> None:
        """Count who is gone."""
        if self.is_turned_away:
            return
        self.event_handler.open -= self.is_counted
        self.is_counted = False
        super().connection_lost(error)  # type: ignore[misc]


class _ByLmtp(_Manners, LMTP):
    line_length_limit = LONGEST_LINE


class _BySmtp(_Manners, SMTP):
    line_length_limit = LONGEST_LINE


def protocol(handler: Handler) -> SMTP:
    """Return the conversation with one who connects."""
    ear = handler.ear
    made = _ByLmtp if ear.speech is Speech.LMTP else _BySmtp
    return made(
        handler,
        hostname=ear.hostname,
        ident=NAME,
        data_size_limit=ear.most_bytes,
        enable_SMTPUTF8=True,
        tls_context=ear.trust,
        require_starttls=ear.tls_only,
        timeout=LONGEST_SILENCE_SECONDS,
        loop=asyncio.get_running_loop(),
    )


async def listen(handler: Handler, bound: socket.socket, stop: asyncio.Event) -> None:
    """Listen until told to stop; what is being kept then is kept and answered."""
    loop = asyncio.get_running_loop()
    is_path = bound.family == socket.AF_UNIX
    create = loop.create_unix_server if is_path else loop.create_server
    server = await create(lambda: protocol(handler), sock=bound)
    await stop.wait()
    server.close()
    await loop.run_in_executor(None, handler.workers.shutdown)
    await asyncio.sleep(LAST_ANSWERS_SECONDS)


def _trace(
    ear: Ear,
    session: Session,
    envelope: Envelope,
    addresses: list[str],
    now: datetime,
) -> bytes:
    """Return the headers of final delivery (RFC 5321, 4.4)."""
    sender = (envelope.mail_from or "").strip("<>")
    with_tls = "S" if session.ssl is not None else ""
    by = "LMTP" if ear.speech is Speech.LMTP else "ESMTP"
    client = session.host_name or "unknown"
    here = f"{ear.hostname} with {by}{with_tls}"
    lines = [
        f"Return-Path: <{sender}>",
        *(f"Delivered-To: {each}" for each in addresses),
        f"Received: from {client} by {here}; {format_datetime(now)}",
    ]
    return b"".join(_line(each) for each in lines)


def _line(text: str) -> bytes:
    plain = "".join(each for each in text if each.isprintable() or each > "\x7f")
    return plain.encode("utf-8", "surrogateescape") + b"\r\n"


def _later(failed: Exception) -> str:
    log.warning("A message has to wait at its sender: %s.", type(failed).__name__)
    return LATER
