"""The mail server that letters go through, as it is set."""

from __future__ import annotations

from django.conf import settings

from gehoord.letters.send import NoToken, Security, Server
from gehoord.mailboxes.grants import TOKENS, Grant
from gehoord.mailboxes.keeping import trust
from gehoord.mailboxes.trouble import MailboxTrouble


def server() -> Server:
    """Return where letters are handed over, and how that is signed in to."""
    return Server(
        host=settings.GEHOORD_MAIL_HOST,
        port=settings.GEHOORD_MAIL_PORT,
        security=Security(settings.GEHOORD_MAIL_SECURITY),
        user=settings.GEHOORD_MAIL_USER,
        password=settings.GEHOORD_MAIL_PASSWORD,
        token=_token if settings.GEHOORD_MAIL_TOKEN_URL else None,
        trust=trust(),
    )


def _token() -> str:
    grant = Grant(
        token_url=settings.GEHOORD_MAIL_TOKEN_URL,
        client_id=settings.GEHOORD_MAIL_CLIENT_ID,
        client_secret=settings.GEHOORD_MAIL_CLIENT_SECRET,
        refresh_token=settings.GEHOORD_MAIL_REFRESH_TOKEN,
        scope=settings.GEHOORD_MAIL_SCOPE,
    )
    try:
        return TOKENS.current(grant, trust=trust()).token
    except MailboxTrouble as trouble:
        raise NoToken from trouble
