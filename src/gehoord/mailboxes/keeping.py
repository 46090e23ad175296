"""How to sign in to a mailbox, kept sealed under the organisation's standing key."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Final

from django.conf import settings

from gehoord.dossier import keystore
from gehoord.dossier.keys import KeyTrouble, Purpose, subkey
from gehoord.dossier.seal import DoesNotOpen, Sealer, canonical
from gehoord.mailboxes import grants
from gehoord.mailboxes.connection import Access
from gehoord.mailboxes.grants import Secret
from gehoord.organisation.mailboxes import Mailbox, Way

BOUND: Final = ("host", "port", "way", "user", "sign_in")
"""What a secret is for: of another server or another name it does not open."""


def seal(mailbox: Mailbox, secret: Secret) -> bytes:
    """Return the secret, sealed for this server and this name alone."""
    return _sealer(mailbox).seal(grants.dump(secret), belongs_to=_bound(mailbox))


def access_of(mailbox: Mailbox) -> Access:
    """Return where the mailbox is and how to sign in. Raises KeyTrouble."""
    return Access(
        host=mailbox.host,
        port=mailbox.port,
        way=Way(mailbox.way),
        user=mailbox.user,
        secret=secret_of(mailbox),
    )


def secret_of(mailbox: Mailbox) -> Secret:
    """
    Return the secret that was sealed.

    Raises KeyTrouble when server or name were changed without giving it anew.
    """
    try:
        content = _sealer(mailbox).open(
            bytes(mailbox.sealed_secret), belongs_to=_bound(mailbox)
        )
    except DoesNotOpen as error:
        message = (
            f"The password of mailbox {mailbox.number} of organisation "
            f"{mailbox.organisation_id} does not open for the server and the name "
            f"that stand there now. Give it again at the desk."
        )
        raise KeyTrouble(message) from error
    return grants.load(content)


def trust() -> ssl.SSLContext:
    """Return which servers are believed: the machine's authorities, and one's own."""
    trusted = ssl.create_default_context()
    own: Path | None = settings.GEHOORD_MAIL_AUTHORITIES
    if own is not None:
        trusted.load_verify_locations(cafile=own)
    return trusted


def _sealer(mailbox: Mailbox) -> Sealer:
    standing = keystore.store().standing(mailbox.organisation_id)
    return Sealer(subkey(standing.secret, Purpose.MAILBOXES))


def _bound(mailbox: Mailbox) -> bytes:
    return canonical(
        "mailbox",
        mailbox.organisation_id,
        mailbox.number,
        mailbox.host,
        mailbox.port,
        str(mailbox.way),
        mailbox.user,
        str(mailbox.sign_in),
    )
