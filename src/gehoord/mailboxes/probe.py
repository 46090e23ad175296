"""Trying a mailbox out: everything that reading it needs, and what is in the way."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from gehoord.mailboxes.connection import Access, connected
from gehoord.mailboxes.grants import Secret
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble

TIMEOUT_SECONDS: Final = 12.0


@dataclass(frozen=True, kw_only=True)
class Probe:
    """How it went: the first trouble with the folder it is about, or what there is."""

    trouble: Trouble = Trouble.NONE
    folder: str = ""
    messages: int = 0
    waits: bool = False


def probe(
    access: Access,
    folders: Sequence[str],
    *,
    trust: ssl.SSLContext,
    keep: Callable[[Secret], None],
    move_to: str = "",
) -> Probe:
    """
    Sign in and look into every folder; change nothing. Never raises.

    `keep` is given the secret for next time where a provider replaced it.
    """
    try:
        with connected(
            access, trust=trust, keep=keep, timeout=TIMEOUT_SECONDS
        ) as opened:
            messages = sum(
                opened.look_into(each, to_change=False).number for each in folders
            )
            if move_to and not opened.can_move:
                return Probe(trouble=Trouble.RIGHTS, folder=move_to)
            if move_to and not opened.has_folder(move_to):
                return Probe(trouble=Trouble.NO_FOLDER, folder=move_to)
            return Probe(messages=messages, waits=opened.can_wait)
    except MailboxTrouble as found:
        return Probe(trouble=found.trouble, folder=found.folder)
