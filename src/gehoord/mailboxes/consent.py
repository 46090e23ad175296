"""
Asking a provider's user for a grant, and taking it in: the authorization code flow.

With a proof key (PKCE), so that a code that somebody else sees is of no use. Nothing
secret is kept meanwhile: the key is worked out from the state.
Source: RFC 6749, 4.1; RFC 7636.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from enum import StrEnum
from functools import partial
from ssl import SSLContext
from typing import Final
from urllib.parse import urlencode, urlsplit

from django.utils.crypto import get_random_string, salted_hmac

from gehoord.dossier.keys import KeyTrouble
from gehoord.mailboxes import keeping, providers, seen, states
from gehoord.mailboxes.grants import Grant, Refused, ask, token_in
from gehoord.mailboxes.probe import Probe, probe
from gehoord.mailboxes.trouble import MailboxTrouble
from gehoord.organisation.mailboxes import Mailbox

STATE_CHARACTERS: Final = 43  # 256 bits
_SALT: Final = "gehoord.mailboxes.consent"


class Hitch(StrEnum):
    """What came between asking for a grant and having it."""

    STALE = "stale"
    DENIED = "denied"
    NOT_ALLOWED = "not-allowed"
    SCOPE = "scope"
    AWAY = "away"
    UNKNOWN = "unknown"
    CODE = "code"
    CLIENT = "client"
    REDIRECT = "redirect"
    NO_REFRESH = "no-refresh"


class NoGrant(Exception):
    """There is no grant. Holds the cause, and never a server's words."""

    def __init__(self, hitch: Hitch) -> None:
        """Take the cause."""
        super().__init__(str(hitch))
        self.hitch = hitch


_SAID: Final = {
    "access_denied": Hitch.DENIED,
    "consent_required": Hitch.NOT_ALLOWED,
    "interaction_required": Hitch.NOT_ALLOWED,
    "admin_policy_enforced": Hitch.NOT_ALLOWED,
    "org_internal": Hitch.NOT_ALLOWED,
    "unauthorized_client": Hitch.CLIENT,
    "invalid_client": Hitch.CLIENT,
    "deleted_client": Hitch.CLIENT,
    "invalid_scope": Hitch.SCOPE,
    "redirect_uri_mismatch": Hitch.REDIRECT,
    "invalid_grant": Hitch.CODE,
    "server_error": Hitch.AWAY,
    "temporarily_unavailable": Hitch.AWAY,
}


def fresh_state() -> str:
    """Return what comes back with the answer, and with nobody else's."""
    return get_random_string(STATE_CHARACTERS)


def address(grant: Grant, *, user: str, state: str, redirect: str) -> str:
    """Return where its user is asked for the grant. Raises NoGrant."""
    there = urlsplit(grant.authorize_url)
    if there.scheme != "https" or not there.hostname:
        raise NoGrant(Hitch.AWAY)
    asked = {
        "client_id": grant.client_id,
        "response_type": "code",
        "redirect_uri": redirect,
        "scope": grant.scope,
        "state": state,
        "code_challenge": _challenge(_verifier(state)),
        "code_challenge_method": "S256",
        "login_hint": user,
        **dict(providers.also_asked(grant.token_url)),
    }
    mark = "&" if there.query else "?"
    return f"{grant.authorize_url}{mark}{urlencode(asked)}"


def hitch_of(error: str) -> Hitch:
    """Return what a provider means by an error it sends somebody back with."""
    return _SAID.get(error, Hitch.UNKNOWN)


def redeem(
    grant: Grant, *, code: str, state: str, redirect: str, trust: SSLContext
) -> Grant:
    """Return the grant with what the provider gives for this code. Raises NoGrant."""
    asked = {
        "grant_type": "authorization_code",
        "client_id": grant.client_id,
        "code": code,
        "redirect_uri": redirect,
        "code_verifier": _verifier(state),
    }
    if grant.client_secret:
        asked["client_secret"] = grant.client_secret
    try:
        body = ask(grant.token_url, asked, trust=trust)
        given = token_in(body, replace(grant, refresh_token="")).grant
    except Refused as refused:
        raise NoGrant(hitch_of(refused.said)) from None
    except MailboxTrouble:
        raise NoGrant(Hitch.AWAY) from None
    if not given.refresh_token:
        raise NoGrant(Hitch.NO_REFRESH)
    return given


def grant_of(mailbox: Mailbox) -> Grant:
    """Return how the mailbox asks for a grant. Raises NoGrant where it does not."""
    try:
        known = keeping.secret_of(mailbox)
    except KeyTrouble:
        raise NoGrant(Hitch.STALE) from None
    if not isinstance(known, Grant) or not known.authorize_url:
        raise NoGrant(Hitch.STALE)
    return known


def take(mailbox: Mailbox, *, code: str, state: str, redirect: str) -> None:
    """Have the provider give a grant for this code, and keep it. Raises NoGrant."""
    given = redeem(
        grant_of(mailbox),
        code=code,
        state=state,
        redirect=redirect,
        trust=keeping.trust(),
    )
    states.keep_secret(mailbox, given)


def tried(mailbox: Mailbox) -> Probe:
    """Try the mailbox out with the grant that is kept. Never raises."""
    folders = seen.folders(mailbox.organisation_id, mailbox.number)
    return probe(
        keeping.access_of(mailbox),
        [each.name for each in folders],
        trust=keeping.trust(),
        keep=partial(states.keep_secret, mailbox),
    )


def _verifier(state: str) -> str:
    made = salted_hmac(_SALT, state, algorithm="sha256").digest()
    return _written(made)


def _challenge(verifier: str) -> str:
    return _written(hashlib.sha256(verifier.encode("ascii")).digest())


def _written(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")
