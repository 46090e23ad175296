"""
Dovecot on this machine, and one that gives and judges tokens; a mailbox in it.

A room's conftest takes the fixtures from here:

    from tests.mailbox_servers import dovecot as dovecot, tokens as tokens
"""

from __future__ import annotations

import json
import ssl
import threading
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

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
    refuses: str = ""
    """What it says instead of giving permission."""
    is_forgetful: bool = False
    """Whether it gives no refresh token."""
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
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

    @property
    def authorize_url(self) -> str:
        return f"https://localhost:{self.port}/authorize"

    def allow(self, asked: dict[str, str]) -> str:
        """Return where somebody is sent who was asked here and said yes, or no."""
        back = asked["redirect_uri"]
        if self.refuses:
            return (
                f"{back}?{urlencode({'error': self.refuses, 'state': asked['state']})}"
            )
        if (asked["response_type"], asked["client_id"]) != ("code", "gehoord"):
            return f"{back}?error=unauthorized_client&state={asked['state']}"
        code = f"code-{next(_names)}"
        self.codes[code] = asked
        return f"{back}?{urlencode({'code': code, 'state': asked['state']})}"

    def redeem(self, said: dict[str, str]) -> tuple[int, dict[str, object]]:
        """Give for a code, once, to who can show the key it was asked with."""
        if said.get("client_secret") != self.client_secret:
            return 401, {"error": "invalid_client"}
        asked = self.codes.pop(said.get("code", ""), None)
        verifier = said.get("code_verifier", "").encode()
        shown = urlsafe_b64encode(sha256(verifier).digest()).decode().rstrip("=")
        if asked is None or asked["code_challenge"] != shown:
            return 400, {"error": "invalid_grant"}
        if asked["redirect_uri"] != said.get("redirect_uri"):
            return 400, {"error": "invalid_grant"}
        return 200, self.fresh()

    def fresh(self) -> dict[str, object]:
        token = f"token-{len(self.asked)}"
        self.good.add(token)
        self.refresh_token = f"volgende-{len(self.asked)}"
        given: dict[str, object] = {"access_token": token, "expires_in": 3600}
        return given | (
            {} if self.is_forgetful else {"refresh_token": self.refresh_token}
        )

    def give(self, said: dict[str, str]) -> tuple[int, dict[str, object]]:
        self.asked.append(said)
        if said.get("grant_type") == "authorization_code":
            return self.redeem(said)
        known = said.get("refresh_token") == self.refresh_token
        if not known or said.get("client_secret") != self.client_secret:
            return 400, {"error": "invalid_grant"}
        return 200, self.fresh()

    def judge(self, said: dict[str, str]) -> tuple[int, dict[str, object]]:
        if said.get("token") in self.good:
            return 200, {"active": "true", "username": self.user}
        return 200, {"active": "false"}


def _handler(tokens: Tokens) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = dict(parse_qsl(urlsplit(self.path).query))
            self.send_response(302)
            self.send_header("Location", tokens.allow(asked))
            self.send_header("Content-Length", "0")
            self.end_headers()

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
