"""The way out for letters, as it is set: a mail server, or a provider's web address."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from django.conf import settings

from gehoord.dossier.keys import KeyTrouble
from gehoord.letters import provider
from gehoord.letters.provider import Provider
from gehoord.letters.send import NoToken, Security, Sent, Server, deliver
from gehoord.mailboxes import for_letters
from gehoord.mailboxes.grants import TOKENS, Grant
from gehoord.mailboxes.keeping import trust
from gehoord.mailboxes.trouble import MailboxTrouble


def hand_over(content: bytes, *, envelope_sender: str, recipient: str) -> Sent:
    """Hand a mail over the way that is set, and return what became of it."""
    if settings.GEHOORD_MAIL_PROVIDER:
        return provider.deliver(content, recipient=recipient, provider=_provider())
    return deliver(
        content, envelope_sender=envelope_sender, recipient=recipient, server=server()
    )


def _provider() -> Provider:
    return Provider(
        name=settings.GEHOORD_MAIL_PROVIDER,
        key=settings.GEHOORD_MAIL_PROVIDER_KEY,
        address=settings.GEHOORD_MAIL_PROVIDER_URL,
        domain=settings.GEHOORD_MAIL_PROVIDER_DOMAIN,
    )


def server() -> Server:
    """Return where letters are handed over, and how that is signed in to."""
    return Server(
        host=settings.GEHOORD_MAIL_HOST,
        port=settings.GEHOORD_MAIL_PORT,
        security=Security(settings.GEHOORD_MAIL_SECURITY),
        user=settings.GEHOORD_MAIL_USER,
        password=settings.GEHOORD_MAIL_PASSWORD,
        token=_token(),
        trust=trust(),
    )


def _token() -> Callable[[], str] | None:
    """Return what fetches a token: for the grant that is set, or that of a mailbox."""
    fetch = _of_settings if settings.GEHOORD_MAIL_TOKEN_URL else for_letters.token()
    return partial(_fetched, fetch) if fetch else None


def _fetched(fetch: Callable[[], str]) -> str:
    try:
        return fetch()
    except (MailboxTrouble, KeyTrouble) as trouble:
        raise NoToken from trouble


def _of_settings() -> str:
    grant = Grant(
        token_url=settings.GEHOORD_MAIL_TOKEN_URL,
        client_id=settings.GEHOORD_MAIL_CLIENT_ID,
        client_secret=settings.GEHOORD_MAIL_CLIENT_SECRET,
        refresh_token=settings.GEHOORD_MAIL_REFRESH_TOKEN,
        scope=settings.GEHOORD_MAIL_SCOPE,
    )
    return TOKENS.current(grant, trust=trust()).token
