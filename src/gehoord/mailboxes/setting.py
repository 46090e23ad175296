"""Setting a mailbox up, and changing how it is set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Max

from gehoord.dossier.lock import writing
from gehoord.mailboxes import keeping
from gehoord.mailboxes.connection import Access
from gehoord.mailboxes.grants import Secret
from gehoord.organisation.mailboxes import (
    Afterwards,
    Mailbox,
    MailFolder,
    Mode,
    SignIn,
    Way,
)


@dataclass(frozen=True, kw_only=True)
class Setting:
    """How a mailbox is to be read."""

    host: str
    port: int
    way: Way
    user: str
    sign_in: SignIn
    secret: Secret = field(repr=False)
    folders: tuple[str, ...]
    mode: Mode
    afterwards: Afterwards
    move_to: str = ""
    remove_after_days: int | None = None
    since: date | None = None
    active: bool = True

    @property
    def access(self) -> Access:
        """Return where it is and how to sign in."""
        return Access(
            host=self.host,
            port=self.port,
            way=self.way,
            user=self.user,
            secret=self.secret,
        )


def save(organisation_id: int, number: int | None, setting: Setting) -> Mailbox:
    """Set a mailbox up, or as this says from now on; return it."""
    with writing():
        mailbox = _existing(organisation_id, number)
        shared = setting.mode is Mode.SHARED
        mailbox.host, mailbox.port = setting.host, setting.port
        mailbox.way, mailbox.user = setting.way, setting.user
        mailbox.sign_in = setting.sign_in
        mailbox.sealed_secret = keeping.seal(mailbox, setting.secret)
        mailbox.mode = setting.mode
        # In somebody's own mailbox nothing changes by itself.
        mailbox.afterwards = Afterwards.LEAVE if shared else setting.afterwards
        moves = mailbox.afterwards == Afterwards.MOVE
        mailbox.move_to = setting.move_to if moves else ""
        # What was moved has another number there: it is out of reach.
        stays = shared or moves
        mailbox.remove_after_days = None if stays else setting.remove_after_days
        mailbox.since, mailbox.active = setting.since, setting.active
        mailbox.trouble, mailbox.troubled_since = "", None
        mailbox.save()
        _keep_folders(mailbox, setting.folders)
    return mailbox


def _existing(organisation_id: int, number: int | None) -> Mailbox:
    mine = Mailbox.objects.filter(organisation_id=organisation_id)
    if number is not None:
        return mine.get(number=number)
    last: int | None = mine.aggregate(last=Max("number"))["last"]
    return Mailbox(organisation_id=organisation_id, number=(last or 0) + 1)


def _keep_folders(mailbox: Mailbox, names: Sequence[str]) -> None:
    """Read these folders; one that stays keeps its number and how far it was read."""
    organisation_id, number = mailbox.organisation_id, mailbox.number
    mine = MailFolder.objects.filter(organisation_id=organisation_id, mailbox=number)
    last: int = mine.aggregate(last=Max("number"))["last"] or 0
    mine.exclude(name__in=names).delete()
    there = set(mine.values_list("name", flat=True))
    for place, name in enumerate((each for each in names if each not in there), 1):
        MailFolder.objects.create(
            organisation_id=organisation_id,
            mailbox=number,
            number=last + place,
            name=name,
        )
