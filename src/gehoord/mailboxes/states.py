"""How each mailbox is doing: read lately, or in trouble since when and why."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from gehoord.dossier.lock import writing
from gehoord.mailboxes import keeping
from gehoord.mailboxes.grants import Secret
from gehoord.mailboxes.trouble import Trouble
from gehoord.organisation.mailboxes import Mailbox

SILENT: Final = timedelta(minutes=30)  # a mailbox not read for so long is an alarm


def to_read() -> list[tuple[int, int]]:
    """Return the mailboxes of every organisation that are read."""
    active = Mailbox.objects.filter(active=True).order_by("organisation_id", "number")
    return list(active.values_list("organisation_id", "number"))


def of(organisation_id: int) -> list[Mailbox]:
    """Return the mailboxes of an organisation, those that are not read too."""
    mine = Mailbox.objects.filter(organisation_id=organisation_id)
    return list(mine.order_by("number"))


def one(organisation_id: int, number: int) -> Mailbox | None:
    """Return a mailbox as it is set now, or None."""
    return Mailbox.objects.filter(
        organisation_id=organisation_id, number=number
    ).first()


def was_read(mailbox: Mailbox, *, now: datetime) -> None:
    """Write down that a pass came to its end."""
    _update(mailbox, read_at=now, trouble=Trouble.NONE, troubled_since=None)


def is_in_trouble(mailbox: Mailbox, trouble: Trouble, *, now: datetime) -> None:
    """Write down what is wrong, and since when something is."""
    since = mailbox.troubled_since or now
    mailbox.troubled_since = since
    _update(mailbox, trouble=trouble, troubled_since=since)


def keep_secret(mailbox: Mailbox, secret: Secret) -> None:
    """
    Seal the secret for next time, when a provider replaced the one there was.

    Of a mailbox that was set otherwise meanwhile nothing is written.
    """
    sealed = keeping.seal(mailbox, secret)
    bound = {name: getattr(mailbox, name) for name in keeping.BOUND}
    with writing():
        Mailbox.objects.filter(
            organisation_id=mailbox.organisation_id, number=mailbox.number, **bound
        ).update(sealed_secret=sealed)
    mailbox.sealed_secret = sealed


def begin(mailbox: Mailbox) -> None:
    """Let it be read from now on."""
    _update(mailbox, active=True, trouble=Trouble.NONE, troubled_since=None)


def is_silent(mailbox: Mailbox, *, now: datetime) -> bool:
    """Return whether it should have been read, and was not for too long."""
    if not mailbox.active:
        return False
    last = mailbox.read_at or mailbox.troubled_since
    return last is not None and last < now - SILENT


def _update(mailbox: Mailbox, **values: object) -> None:
    with writing():
        Mailbox.objects.filter(
            organisation_id=mailbox.organisation_id, number=mailbox.number
        ).update(**values)
