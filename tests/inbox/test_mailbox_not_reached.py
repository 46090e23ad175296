"""A mail server that goes away before anybody is signed in: nothing is lost by it."""

from __future__ import annotations

import imaplib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest

from gehoord.inbox.watching import read_once
from gehoord.mailboxes import keeping
from gehoord.mailboxes.grants import Password
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Mailbox, Way
from gehoord.people.models import Organisation
from tests.inbox.fetched import clock, message, numbers
from tests.mailbox_servers import Tokens, make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted"),
]

PIECE = 65536
STARTTLS = b"STARTTLS"
HELLO = b"\x16\x03"  # how a client begins TLS: RFC 8446, 5.1
SEALED = b"\x17\x03"  # and what either says once that stands


@dataclass
class Between:
    """A line to a server that breaks once something is said on it."""

    server_port: int
    breaks_at: bytes = b""
    broken: int = 0
    listening: socket.socket = field(
        default_factory=lambda: socket.create_server(("127.0.0.1", 0))
    )

    @property
    def port(self) -> int:
        number: int = self.listening.getsockname()[1]
        return number

    def serve(self) -> None:
        """Take one connection after the other, until nobody listens any more."""
        while True:
            try:
                client, _ = self.listening.accept()
            except OSError:
                return
            with client, socket.create_connection(("127.0.0.1", self.server_port)) as s:
                back = threading.Thread(target=self.carry, args=(s, client))
                back.start()
                self.carry(client, s)
                back.join()

    def carry(self, source: socket.socket, to: socket.socket) -> None:
        with suppress(OSError):
            while said := source.recv(PIECE):
                if self.breaks_at and self.breaks_at in said:
                    self.broken += 1
                    break
                to.sendall(said)
        for each in (source, to):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)


@contextmanager
def breaking(server_port: int, *, at: bytes) -> Iterator[Between]:
    line = Between(server_port, breaks_at=at)
    serving = threading.Thread(target=line.serve)
    serving.start()
    try:
        yield line
    finally:
        line.listening.shutdown(socket.SHUT_RDWR)
        line.listening.close()
        serving.join()


@pytest.mark.parametrize("at", [STARTTLS, HELLO, SEALED], ids=["ask", "hello", "on"])
def test_a_connection_cut_while_it_is_secured_is_named_and_taken_up_again(
    firm: Organisation, dovecot: Dovecot, user: str, at: bytes
) -> None:
    dovecot.put(user, message(1))
    mailbox = make_mailbox(firm, dovecot, user=user)
    with breaking(dovecot.starttls_port, at=at) as line:
        mailbox.way, mailbox.port = Way.STARTTLS, line.port
        secret = Password(password=dovecot.password)
        mailbox.sealed_secret = keeping.seal(mailbox, secret)
        mailbox.save()
        with pytest.raises(MailboxTrouble) as trouble:
            read_once(mailbox, clock=clock)
        before = (line.broken, numbers(firm))
        line.breaks_at = b""

        read_once(mailbox, clock=clock)

    assert before == (1, {})
    assert trouble.value.trouble is Trouble.CUT_OFF
    assert numbers(firm) == {"case": 1}
    assert Mailbox.objects.get(organisation=firm).leased_by == ""


def cut_when_asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Cut the connection when the server asks who it is; return how that was said."""
    real = imaplib.IMAP4.authenticate
    asked = list[str]()

    def cutting(
        self: imaplib.IMAP4, mechanism: str, answer: Callable[[bytes], Any]
    ) -> tuple[str, str]:
        def cut_off(challenge: bytes) -> Any:  # noqa: ANN401 - as it gives it
            asked.append(mechanism)
            self.sock.shutdown(socket.SHUT_RDWR)
            return answer(challenge)

        return real(self, mechanism, cut_off)

    monkeypatch.setattr(imaplib.IMAP4, "authenticate", cutting)
    return asked


def test_a_connection_cut_while_a_token_is_shown_is_no_fault_of_the_token(
    firm: Organisation,
    dovecot: Dovecot,
    tokens: Tokens,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tokens.user, tokens.refresh_token = user, f"eerste van {user}"
    dovecot.put(user, message(1))
    mailbox = make_mailbox(firm, dovecot, user=user, secret=tokens.grant())
    with monkeypatch.context() as patched:
        asked = cut_when_asked(patched)
        with pytest.raises(MailboxTrouble) as trouble:
            read_once(mailbox, clock=clock)
    before = numbers(firm)

    read_once(mailbox, clock=clock)

    assert (asked, before) == (["XOAUTH2"], {})
    assert trouble.value.trouble is Trouble.CUT_OFF
    assert numbers(firm) == {"case": 1}
    mailbox.refresh_from_db()
    assert keeping.secret_of(mailbox) == tokens.grant()


def test_a_grant_that_was_replaced_is_kept_though_signing_in_was_cut_off(
    firm: Organisation,
    dovecot: Dovecot,
    tokens: Tokens,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tokens.user, tokens.refresh_token = user, f"eerste van {user}"
    before = tokens.grant()
    mailbox = make_mailbox(firm, dovecot, user=user, secret=before)

    cut_when_asked(monkeypatch)
    with pytest.raises(MailboxTrouble):
        read_once(mailbox, clock=clock)

    # Whoever ends here knows only what is in the database.
    mailbox.refresh_from_db()
    assert tokens.grant() != before
    assert keeping.secret_of(mailbox) == tokens.grant()
