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
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial
from itertools import chain
from typing import Any, Final

from aiosmtpd.smtp import SMTP, Session
from django.db import close_old_connections, connection

from gehoord.handling.mail import LIMITS
from gehoord.handling.too_large import MOST_KEPT_BYTES
from gehoord.inbox import handed
from gehoord.inbox.bulk import Coming, Sealing
from gehoord.inbox.manners import Addressed, ByLmtp, BySmtp
from gehoord.inbox.recipients import organisation_at
from gehoord.inbox.trace import headers
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation

log = logging.getLogger(__name__)

KEPT: Final = "250 2.0.0 Ontvangen / Received"
LATER: Final = "451 4.3.0 Nu niet, probeer het later / Not now, try again later"
TOO_MANY: Final = "452 4.3.1 Te veel tegelijk, probeer het later / Too busy, try later"
UNKNOWN: Final = "550 5.1.1 Dit adres is hier niet bekend / No such address here"
TOO_LARGE: Final = (
    "552 5.3.4 Uw bericht is groter dan {most} MB en is niet ontvangen. Stuur het "
    "zonder de grootste bijlagen / Your message is larger than {most} MB and was not "
    "received. Send it without its largest attachments"
)
MEGABYTE: Final = 1024 * 1024
LONGEST_SILENCE_SECONDS: Final = 600  # RFC 5321, 4.5.3.2 asks five minutes or more
MOST_LARGE: Final = 4  # at the same time: each holds some megabytes and a file
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
    most_held: int = LIMITS.raw_bytes
    most_bytes: int = MOST_KEPT_BYTES


class Handler:
    """What is answered to a mail server, step by step."""

    def __init__(self, ear: Ear, now: Callable[[], datetime]) -> None:
        """Take how it listens and where the time comes from."""
        self.ear = ear
        self.now = now
        self.open = 0
        self.large = 0
        self.workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="mail")

    async def handle_EHLO(  # noqa: N802 - as the server calls it
        self,
        server: SMTP,
        session: Session,
        _envelope: Addressed,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        """Tell the limit in advance; who goes over it hears so for each recipient."""
        session.host_name = hostname
        server.command_size_limits["MAIL"] += 26  # RFC 1870, 3
        first, *others = responses
        return [first, f"250-SIZE {self.ear.most_bytes}", *others]

    async def handle_RCPT(  # noqa: N802 - as the server calls it
        self,
        _server: SMTP,
        _session: Session,
        envelope: Addressed,
        address: str,
        options: list[str],
    ) -> str:
        """Take a recipient that is ours; refuse any other, and what is too large."""
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return "452 4.5.3 Te veel ontvangers / Too many recipients"
        try:
            found = await self._aside(self._whose, address)
        except Exception as failed:  # noqa: BLE001 - whatever it is, the sender must wait
            return _later(failed)
        if found is None:
            return UNKNOWN
        if envelope.told_size > self.ear.most_bytes:
            return str(await self._aside(self._refuse, envelope, found))
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    def coming(self) -> Coming:
        """Return a message that is about to come."""
        return Coming(most_held=self.ear.most_held, most=self.ear.most_bytes)

    async def hand_on(
        self, session: Session, envelope: Addressed, coming: Coming
    ) -> None:
        """Have what came of a large message so far sealed; the first time, begin."""
        if not coming.is_begun:
            coming.is_begun = True
            if self.large >= MOST_LARGE:
                coming.refused = TOO_MANY
                return
            try:
                whose = await self._aside(self._for_whom, envelope)
            except Exception as failed:  # noqa: BLE001 - whatever it is, it must wait
                coming.refused = _later(failed)
                return
            self.large += 1
            coming.sealings = {
                number: Sealing(partial(self._seal, session, envelope, *found))
                for number, found in whose.items()
            }
        await asyncio.to_thread(coming.hand_on)

    async def taken(self, session: Session, envelope: Addressed, coming: Coming) -> str:
        """Keep the message and say so; LMTP hears it for each recipient."""
        if coming.is_large and not coming.is_begun:
            await self.hand_on(session, envelope, coming)
        work = self._ended if coming.is_large else self._keep
        told = await self._aside(work, session, envelope, coming)
        by_each = [told[address] for address in envelope.rcpt_tos]
        if self.ear.speech is Speech.LMTP:
            return "\r\n".join(by_each)
        return next((each for each in by_each if each != KEPT), KEPT)

    def let_go(self, coming: Coming) -> None:
        """Leave nothing behind of what is not kept, and make room for another."""
        self.large -= bool(coming.sealings)
        coming.stop()

    async def handle_exception(self, error: Exception) -> str:
        """Let the sender try again, whatever went wrong."""
        return _later(error)

    async def _aside(self, work: Callable[..., Any], *given: object) -> Any:  # noqa: ANN401 - whatever the work returns
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.workers, work, *given)

    def _whose(self, address: str) -> Organisation | None:
        close_old_connections()
        return organisation_at(address, now=self.now())

    def _refuse(self, envelope: Addressed, whose: Organisation) -> str:
        """Count what is too large, once for each organisation, and say so."""
        try:
            if whose.pk not in envelope.refused_for:
                handed.refused(Hatch.LISTENER, organisation=whose, now=self.now())
                envelope.refused_for.add(whose.pk)
        except Exception as failed:  # noqa: BLE001 - whatever it is, it must wait
            return _later(failed)
        return TOO_LARGE.format(most=self.ear.most_bytes // MEGABYTE)

    def _for_whom(
        self, envelope: Addressed
    ) -> dict[int, tuple[Organisation, list[str]]]:
        """Return each organisation that it is for, with its addresses."""
        found: dict[int, tuple[Organisation, list[str]]] = {}
        for address in envelope.rcpt_tos:
            whose = self._whose(address)
            if whose is not None:  # otherwise a new procedure came between
                found.setdefault(whose.pk, (whose, []))[1].append(address)
        return found

    def _keep(
        self, session: Session, envelope: Addressed, coming: Coming
    ) -> dict[str, str]:
        """Keep the message once for each organisation; say so for each recipient."""
        told = dict.fromkeys(envelope.rcpt_tos, UNKNOWN)
        content = bytes(coming.held)
        coming.held.clear()
        try:
            whose = self._for_whom(envelope)
        except Exception as failed:  # noqa: BLE001 - whatever it is, it must wait
            return dict.fromkeys(envelope.rcpt_tos, _later(failed))
        for organisation, addresses in whose.values():
            now = self.now()
            trace = self._trace(session, envelope, addresses, now)
            answer = KEPT
            try:
                handed.handed(
                    trace + content, Hatch.LISTENER, organisation=organisation, now=now
                )
            except Exception as failed:  # noqa: BLE001 - whatever it is, it must wait
                answer = _later(failed)
            told |= dict.fromkeys(addresses, answer)
        return told

    def _seal(
        self,
        session: Session,
        envelope: Addressed,
        organisation: Organisation,
        addresses: list[str],
        pieces: Iterator[bytes],
    ) -> None:
        """Keep a large message for one organisation, in a thread of its own."""
        now = self.now()
        trace = self._trace(session, envelope, addresses, now)
        try:
            handed.handed_large(
                chain([trace], pieces),
                Hatch.LISTENER,
                organisation=organisation,
                now=now,
            )
        finally:
            connection.close()

    def _trace(
        self,
        session: Session,
        envelope: Addressed,
        addresses: list[str],
        now: datetime,
    ) -> bytes:
        spoken = "LMTP" if self.ear.speech is Speech.LMTP else "ESMTP"
        here = f"{self.ear.hostname} with {spoken}"
        return headers(session, envelope, addresses, here=here, now=now)

    def _ended(
        self, _session: Session, envelope: Addressed, coming: Coming
    ) -> dict[str, str]:
        """Wait until a large message is kept; say so for each recipient, or why not."""
        if coming.refused and not coming.is_too_large:
            return dict.fromkeys(envelope.rcpt_tos, coming.refused)
        told = dict.fromkeys(envelope.rcpt_tos, UNKNOWN)
        try:
            whose = self._for_whom(envelope)
        except Exception as failed:  # noqa: BLE001 - whatever it is, it must wait
            return dict.fromkeys(envelope.rcpt_tos, _later(failed))
        ended = {} if coming.is_too_large else coming.finish()
        for number, (organisation, addresses) in whose.items():
            failed_by = ended.get(number)
            if coming.is_too_large:
                answer = self._refuse(envelope, organisation)
            elif number not in ended:
                answer = LATER
            else:
                answer = KEPT if failed_by is None else _later(failed_by)
            told |= dict.fromkeys(addresses, answer)
        return told


def protocol(handler: Handler) -> SMTP:
    """Return the conversation with one who connects."""
    ear = handler.ear
    made = ByLmtp if ear.speech is Speech.LMTP else BySmtp
    return made(
        handler,
        hostname=ear.hostname,
        ident=NAME,
        data_size_limit=None,  # told and kept by the handler, who counts what it refuses
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


def _later(failed: Exception) -> str:
    log.warning("A message has to wait at its sender: %s.", type(failed).__name__)
    return LATER
