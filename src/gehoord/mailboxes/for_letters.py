"""
The grant of a mailbox that letters leave with too: fetched at the desk, kept sealed.

So it is where the mail server is signed in to by the name of a mailbox, and neither a
password nor another grant is set. It is a mailbox of the organisation that was here
first: whoever else sets one by that name changes nothing about letters.
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings

from gehoord.mailboxes import keeping, states
from gehoord.mailboxes.grants import TOKENS, Grant
from gehoord.organisation.mailboxes import Mailbox, SignIn
from gehoord.people.models import Organisation

Fetch = Callable[[], str]
"""Returns a token that is good now. Raises KeyTrouble and MailboxTrouble."""


def leave_as(user: str) -> bool:
    """Return whether letters leave signed in as this name, with its own grant."""
    named = settings.GEHOORD_MAIL_USER
    otherwise = settings.GEHOORD_MAIL_PASSWORD or settings.GEHOORD_MAIL_TOKEN_URL
    return bool(named) and not otherwise and named.casefold() == user.casefold()


def token() -> Fetch | None:
    """Return what fetches a token for letters; None where no mailbox has the grant."""
    if not leave_as(settings.GEHOORD_MAIL_USER):
        return None
    first = Organisation.objects.order_by("pk").first()
    found = Mailbox.objects.filter(
        organisation=first,
        user__iexact=settings.GEHOORD_MAIL_USER,
        sign_in=SignIn.XOAUTH2,
    )
    mailbox = found.order_by("number").first()
    return (lambda: _fetched(mailbox)) if mailbox is not None else None


def _fetched(mailbox: Mailbox) -> str:
    """Return a token; a grant that its provider replaced is kept as it comes."""
    grant = keeping.secret_of(mailbox)
    assert isinstance(grant, Grant)
    current = TOKENS.current(grant, trust=keeping.trust())
    if current.grant != grant:
        states.keep_secret(mailbox, current.grant)
    return current.token
