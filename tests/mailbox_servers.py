"""
Dovecot on this machine, and one that gives and judges tokens; a mailbox in it.

A room's conftest takes the fixtures from here:

    from tests.mailbox_servers import dovecot as dovecot, tokens as tokens
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from pytest_django import Settings

from gehoord.mailboxes import keeping
from gehoord.mailboxes.grants import Grant, Password, Secret
from gehoord.organisation.mailboxes import (
    Afterwards,
    Mailbox,
    MailFolder,
    Mode,
    SignIn,
    Way,
)
from gehoord.people.models import Organisation
from tools import certificates
from tools import dovecot as debian
from tools.dovecot import Dovecot

_names = count()


@dataclass
class Tokens:
    """A provider: gives tokens for a grant, and tells Dovecot whether one is good."""

    authority: Path
    port: int = 0
    introspection_port: int = 0
    client_secret: str = "geheim van de app"
    refresh_token: str = "eerste"
    user: str = ""
    good: set[str] = field(default_factory=set)
    asked: list[dict[str, str]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}/token"

    def grant(self) -> Grant:
        return Grant(
            token_url=self.url,
            client_id="gehoord",
            client_secret=self.client_secret,
            refresh_token=self.refresh_token,
        )

    def give(self, said: dict[str, str]) -> tuple[int, dict[str, object]]:
        self.asked.append(said)
        known = said.get("refresh_token") == self.refresh_token
        if not known or said.get("client_secret") != self.client_secret:
            return 400, {"error": "invalid_grant"}
        token = f"token-{len(self.asked)}"
        self.good.add(token)
        self.refresh_token = f"volgende-{len(self.asked)}"
        return 200, {
            "access_token": token,
            "expires_in": 3600,
            "refresh_token": self.refresh_token,
        }

    def judge(self, said: dict[str, str]) -> tuple[int, dict[str, object]]:
        if said.get("token") in self.good:
            return 200, {"active": "true", "username": self.user}
        return 200, {"active": "false"}


def _handler(tokens: Tokens) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            said = dict(parse_qsl(self.rfile.read(length).decode()))
            answer = tokens.give if self.path == "/token" else tokens.judge
            status, facts = answer(said)
            body = json.dumps(facts).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_said: object) -> None: ...

    return Handler


@contextmanager
def _serving(server: ThreadingHTTPServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="session")
def tokens(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tokens]:
    certificate, key, authority = certificates.make(tmp_path_factory.mktemp("tokens"))
    made = Tokens(authority)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    giving = ThreadingHTTPServer(("127.0.0.1", 0), _handler(made))
    giving.socket = tls.wrap_socket(giving.socket, server_side=True)
    judging = ThreadingHTTPServer(("127.0.0.1", 0), _handler(made))
    with _serving(giving) as made.port, _serving(judging) as made.introspection_port:
        yield made


@pytest.fixture(scope="session")
def dovecot(tokens: Tokens) -> Iterator[Dovecot]:
    asked = f"http://127.0.0.1:{tokens.introspection_port}/judge"
    with debian.server(introspection=asked) as running:
        yield running


@pytest.fixture(scope="session")
def authorities(
    dovecot: Dovecot, tokens: Tokens, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Both authorities in one file, as the setting takes them."""
    file = tmp_path_factory.mktemp("authorities") / "both.pem"
    file.write_bytes(dovecot.authority.read_bytes() + tokens.authority.read_bytes())
    return file


@pytest.fixture
def trusted(settings: Settings, authorities: Path) -> None:
    """Let the certificates of these servers be believed."""
    settings.GEHOORD_MAIL_AUTHORITIES = authorities


@pytest.fixture
def user() -> str:
    """Return a user of the mail server whom nobody else is."""
    return fresh_user()


@pytest.fixture
def mailbox(firm: Organisation, dovecot: Dovecot, user: str) -> Mailbox:
    """Return the mailbox of that user, which the firm reads."""
    return make_mailbox(firm, dovecot, user=user)


def fresh_user() -> str:
    """Return a name under which nobody has a mailbox yet."""
    return f"klachten{next(_names)}"


def make_mailbox(  # noqa: PLR0913 - what can be set of a mailbox
    firm: Organisation,
    dovecot: Dovecot,
    *,
    user: str,
    number: int = 1,
    mode: Mode = Mode.DEDICATED,
    afterwards: Afterwards = Afterwards.LEAVE,
    move_to: str = "",
    remove_after_days: int | None = None,
    folders: tuple[str, ...] = ("INBOX",),
    secret: Secret | None = None,
) -> Mailbox:
    """Set a mailbox up, past the page for it."""
    given = secret or Password(password=dovecot.password)
    is_password = isinstance(given, Password)
    mailbox = Mailbox(
        organisation=firm,
        number=number,
        host="localhost",
        port=dovecot.tls_port,
        way=Way.TLS,
        user=user,
        sign_in=SignIn.PASSWORD if is_password else SignIn.XOAUTH2,
        mode=mode,
        afterwards=afterwards,
        move_to=move_to,
        remove_after_days=remove_after_days,
    )
    mailbox.sealed_secret = keeping.seal(mailbox, given)
    mailbox.save()
    for place, name in enumerate(folders, 1):
        MailFolder.objects.create(
            organisation=firm, mailbox=number, number=place, name=name
        )
    return mailbox
