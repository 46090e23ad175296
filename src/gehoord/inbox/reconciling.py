"""Comparing what a server shows now with the rows there are: no message between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from gehoord.dossier.models import MailSeen
from gehoord.mailboxes import keeping, seen, states
from gehoord.mailboxes.connection import Connection, connected
from gehoord.organisation.mailboxes import Mailbox, MailFolder


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One folder: how many the server shows, and how many of these have no row."""

    folder: str
    shown: int
    new: int
    unaccounted: int


def compare(mailbox: Mailbox) -> list[Compared]:
    """
    Compare every folder of a mailbox with its rows.

    New is what came in since the last pass; unaccounted is what should have a
    row and has none. Raises MailboxTrouble and KeyTrouble.
    """
    access = keeping.access_of(mailbox)
    keep = partial(states.keep_secret, mailbox)
    with connected(access, trust=keeping.trust(), keep=keep) as opened:
        return [
            _folder(opened, mailbox, folder)
            for folder in seen.folders(mailbox.organisation_id, mailbox.number)
        ]


def _folder(opened: Connection, mailbox: Mailbox, folder: MailFolder) -> Compared:
    look = opened.look_into(folder.name, to_change=False)
    there = set(opened.uids(least=1, since=mailbox.since))
    if look.validity != folder.validity:
        return Compared(
            folder=folder.name, shown=len(there), new=len(there), unaccounted=0
        )
    new = {uid for uid in there if uid >= folder.next_uid}
    rows = MailSeen.objects.filter(**seen.place_of(folder).where)
    known = set(rows.values_list("uid", flat=True))
    return Compared(
        folder=folder.name,
        shown=len(there),
        new=len(new),
        unaccounted=len(there - new - known),
    )
