"""
How Gehoord says who it is at a mail server: a password, or a grant for tokens.

A grant is what a provider gave once (Microsoft 365, Google): with it a token is
fetched that opens the mailbox for about an hour. Source: RFC 6749, 4.4 and 6.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http.client import HTTPException, HTTPSConnection
from ssl import SSLContext
from time import monotonic
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

from gehoord.mailboxes.trouble import MailboxTrouble, Trouble

TIMEOUT_SECONDS: Final = 20.0
MOST_BYTES: Final = 100_000
OK: Final = 200
BAD_REQUEST: Final = 400
SERVER_ERROR: Final = 500
EARLY_SECONDS: Final = 120.0  # a token is not used in its last moments
USUAL_SECONDS: Final = 3600.0


@dataclass(frozen=True, kw_only=True)
class Password:
    """A name's password."""

    password: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Grant:
    """With what a token is fetched; without a refresh token, as the program itself."""

    token_url: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    scope: str = ""
    authorize_url: str = ""
    """Where its user can be asked for it; empty where it was filled in by hand."""


Secret = Password | Grant


@dataclass(frozen=True, kw_only=True)
class Token:
    """A token for now, and the grant for next time: some servers replace it."""

    token: str = field(repr=False)
    lasts_seconds: float
    grant: Grant = field(repr=False)


class Refused(Exception):
    """A provider gives nothing; holds the code that it says so with (RFC 6749, 5.2)."""

    def __init__(self, said: str) -> None:
        """Take the code."""
        super().__init__("A provider gives nothing.")
        self.said = said


class Tokens:
    """Tokens that are still good, in memory only."""

    def __init__(self) -> None:
        """Begin with none."""
        self._good: dict[Grant, tuple[float, Token]] = {}
        self._followed_by: dict[Grant, Grant] = {}
        self._one_at_a_time = threading.Lock()

    def current(self, grant: Grant, *, trust: SSLContext) -> Token:
        """Return a token that is good, fetched if need be. Raises MailboxTrouble."""
        with self._one_at_a_time:
            # Settings cannot be written: what replaced a grant is known here only.
            newest = self._followed_by.get(grant, grant)
            until, known = self._good.get(newest, (0.0, None))
            if known is not None and monotonic() < until:
                return known
            token = fetch(newest, trust=trust)
            good_until = monotonic() + token.lasts_seconds - EARLY_SECONDS
            self._good = {token.grant: (good_until, token)} | {
                other: kept
                for other, kept in self._good.items()
                if other != newest and monotonic() < kept[0]
            }
            if token.grant != grant:
                self._followed_by[grant] = token.grant
            return token

    def forget(self, grant: Grant) -> None:
        """Fetch a new one next time: a server refused the one there is."""
        with self._one_at_a_time:
            self._good.pop(grant, None)


TOKENS: Final = Tokens()


def fetch(grant: Grant, *, trust: SSLContext) -> Token:
    """Fetch a token from the provider. Raises MailboxTrouble."""
    try:
        return token_in(ask(grant.token_url, _asked(grant), trust=trust), grant)
    except Refused:
        raise MailboxTrouble(Trouble.TOKEN) from None


def ask(address: str, asked: Mapping[str, str], *, trust: SSLContext) -> bytes:
    """Return what a provider answers. Raises Refused and MailboxTrouble."""
    there = urlsplit(address)
    if there.scheme != "https" or not there.hostname:
        raise MailboxTrouble(Trouble.TOKEN_SERVER)
    connection = HTTPSConnection(
        there.hostname, there.port, timeout=TIMEOUT_SECONDS, context=trust
    )
    where = there.path + (f"?{there.query}" if there.query else "")
    try:
        connection.request(
            "POST",
            where or "/",
            body=urlencode(asked),
            headers={
                "Content-Type": "application/x-www-form-urlencoded",
                "Accept": "application/json",
            },
        )
        answer = connection.getresponse()
        status, body = answer.status, answer.read(MOST_BYTES)
    except (OSError, HTTPException) as error:
        raise MailboxTrouble(Trouble.TOKEN_SERVER) from error
    finally:
        connection.close()
    if BAD_REQUEST <= status < SERVER_ERROR:
        raise Refused(_code_in(body))
    if status != OK:
        raise MailboxTrouble(Trouble.TOKEN_SERVER)
    return body


def _code_in(body: bytes) -> str:
    try:
        return str(json.loads(body)["error"])
    except (ValueError, KeyError, TypeError):
        return ""


def _asked(grant: Grant) -> dict[str, str]:
    asked = {"client_id": grant.client_id}
    if grant.refresh_token:
        asked |= {"grant_type": "refresh_token", "refresh_token": grant.refresh_token}
    else:
        asked |= {"grant_type": "client_credentials"}
    if grant.client_secret:
        asked["client_secret"] = grant.client_secret
    if grant.scope:
        asked["scope"] = grant.scope
    return asked


def token_in(body: bytes, grant: Grant) -> Token:
    """Return the token in an answer. Raises MailboxTrouble."""
    try:
        said: Any = json.loads(body)
        token = said["access_token"]
        lasts = float(said.get("expires_in") or USUAL_SECONDS)
        renewed = said.get("refresh_token") or grant.refresh_token
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise MailboxTrouble(Trouble.TOKEN_SERVER) from error
    if not isinstance(token, str) or not isinstance(renewed, str) or not token:
        raise MailboxTrouble(Trouble.TOKEN_SERVER)
    return Token(
        token=token, lasts_seconds=lasts, grant=replace(grant, refresh_token=renewed)
    )


def dump(secret: Secret) -> bytes:
    """Return the secret as bytes to be sealed."""
    match secret:
        case Password():
            return json.dumps({"password": secret.password}).encode()
        case Grant():
            return json.dumps(
                {
                    "token_url": secret.token_url,
                    "client_id": secret.client_id,
                    "client_secret": secret.client_secret,
                    "refresh_token": secret.refresh_token,
                    "scope": secret.scope,
                    "authorize_url": secret.authorize_url,
                }
            ).encode()


def load(content: bytes) -> Secret:
    """Return the secret that `dump` made."""
    said: dict[str, str] = json.loads(content)
    if "password" in said:
        return Password(password=said["password"])
    return Grant(**said)
