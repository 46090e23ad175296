"""A mail server on this machine, for letters that really leave."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from gehoord.letters.send import Security, Server


@dataclass
class Mailbox:
    """A mail server that keeps what it is given, or answers something else."""

    answer: str = "250 Kept"
    only_to: str = ""  # the recipient who gets that answer; without one everybody
    taken: list[tuple[str, list[str], bytes]] = field(default_factory=list)

    async def handle_RCPT(  # noqa: N802 - the name the server looks for
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        mine = self.only_to in {"", address}
        if mine and not self.answer.startswith("2"):
            return self.answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the name the server looks for
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        self.taken.append((envelope.mail_from or "", envelope.rcpt_tos, content))
        return "250 Kept"


class OnAFreePort(Controller):
    """A server on a port that is ours before anyone is told its number."""

    def __init__(self, mailbox: Mailbox, **options: Any) -> None:  # noqa: ANN401 - as Controller has it
        self.bound = socket.create_server(("127.0.0.1", 0))
        port = self.bound.getsockname()[1]
        super().__init__(mailbox, hostname="127.0.0.1", port=port, **options)

    def _create_server(self) -> Coroutine[Any, Any, asyncio.AbstractServer]:
        return self.loop.create_server(self._factory_invoker, sock=self.bound)


@contextmanager
def listening(mailbox: Mailbox, **options: Any) -> Iterator[Server]:  # noqa: ANN401 - as Controller has it
    controller = OnAFreePort(mailbox, **options)
    controller.start()
    try:
        yield Server(host="127.0.0.1", port=controller.port, security=Security.NONE)
    finally:
        controller.stop()
