"""What our mail server does otherwise than the one it is made from."""

from __future__ import annotations

import asyncio
from typing import Any, Final, Protocol

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session, syntax

from gehoord.inbox.bulk import Coming

BUSY: Final = "421 4.3.2 Te veel tegelijk, probeer het later / Too busy, try later"
LONGEST_LINE: Final = 1024 * 1024  # read at once; RFC 5321 allows 1000, many write more
MOST_CONNECTIONS: Final = 40


class Addressed(Envelope):
    """What is known of a message before it comes, and for whom it was refused already."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.refused_for: set[int] = set()

    @property
    def told_size(self) -> int:
        """Return how large it is, as who brings it says; 0 when they do not."""
        found = (each.partition("=") for each in self.mail_options)
        sizes = [size for name, _, size in found if name.upper() == "SIZE"]
        return max((int(each) for each in sizes if each.isdigit()), default=0)


class Host(Protocol):
    """Who takes what is brought."""

    open: int

    def coming(self) -> Coming:
        """Return a message that is about to come."""
        ...

    async def hand_on(
        self, session: Session, envelope: Addressed, coming: Coming
    ) -> None:
        """Have what came of a large message so far sealed."""
        ...

    async def taken(self, session: Session, envelope: Addressed, coming: Coming) -> str:
        """Keep a message that came to its end, and say so."""
        ...

    def let_go(self, coming: Coming) -> None:
        """Leave nothing behind of what is not kept."""
        ...


class Manners:
    """Mixed into a server of aiosmtpd: how many it bears, and how it takes a message."""

    event_handler: Host
    envelope: Addressed
    session: Session
    transport: asyncio.Transport | None
    _reader: asyncio.StreamReader
    is_counted = False
    is_turned_away = False

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

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - as the server calls it
        """Take a message as it comes; what is large never lies in memory as a whole."""
        server: Any = self
        if await server.check_helo_needed() or await server.check_auth_needed("DATA"):
            return
        if not self.envelope.rcpt_tos:
            await server.push("503 5.5.1 Error: need RCPT command")
            return
        if arg:
            await server.push("501 5.5.4 Syntax: DATA")
            return
        await server.push("354 End data with <CR><LF>.<CR><LF>")
        coming = self.event_handler.coming()
        try:
            await self._hear(coming)
            answer = await self.event_handler.taken(self.session, self.envelope, coming)
        finally:
            self.event_handler.let_go(coming)
        server._set_post_data_state()  # noqa: SLF001 - as every command that ends a message
        await server.push(answer)

    async def _hear(self, coming: Coming) -> None:
        """Take lines until the one with a dot alone. Source: RFC 5321, 4.5.2."""
        begins = True  # a line: not so behind the first part of one that is very long
        while True:
            line = await self._line()
            if begins and line == b".\r\n":
                return
            coming.add(line[1:] if begins and line.startswith(b".") else line)
            begins = line.endswith(b"\r\n")
            if coming.is_due:
                await self.event_handler.hand_on(self.session, self.envelope, coming)

    async def _line(self) -> bytes:
        """Return the next line, or as much of it as is read at once."""
        try:
            return await self._reader.readuntil(b"\r\n")
        except asyncio.LimitOverrunError as longer:
            return await self._reader.read(longer.consumed)

    def _create_envelope(self) -> Addressed:
        return Addressed()


class ByLmtp(Manners, LMTP):  # type: ignore[misc]
    """Spoken with a mail server beside us."""

    line_length_limit = LONGEST_LINE


class BySmtp(Manners, SMTP):  # type: ignore[misc]
    """Spoken with the world."""

    line_length_limit = LONGEST_LINE
