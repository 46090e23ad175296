"""
The folders of a mailbox beside its first, each heard of on a connection of its own.

A connection waits (IDLE) for one folder only. What is heard here only says that it
is time to look: who reads the mailbox does that, on the connection it has.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import Final

from django.db import DatabaseError, close_old_connections, connection

from gehoord.dossier.keys import KeyTrouble
from gehoord.mailboxes import keeping, states
from gehoord.mailboxes.connection import Connection, connected
from gehoord.mailboxes.trouble import MailboxTrouble
from gehoord.organisation.mailboxes import Mailbox

MOST: Final = 5  # connections more: providers allow some ten in all
PAUSE_SECONDS: Final = 60.0  # before a connection that ended is tried again

log = logging.getLogger(__name__)


@dataclass(kw_only=True)
class Either:
    """Something that is so when one of two events is."""

    one: Event
    other: Event

    def is_set(self) -> bool:
        """Return whether either is set."""
        return self.one.is_set() or self.other.is_set()


@dataclass(kw_only=True)
class Hearing:
    """These folders of a mailbox, listened to until it is over."""

    mailbox: Mailbox
    seconds: float  # how long to wait before it is asked once more
    news: Event = field(default_factory=Event)
    over: Event = field(default_factory=Event)

    def forever(self, folder: str) -> None:
        """Say when something comes into this folder; without the server's help, not."""
        while not self.over.is_set():
            try:
                self._hear(folder)
            except (MailboxTrouble, KeyTrouble, DatabaseError) as trouble:
                # The folder is still looked into every so often.
                log.info("A folder is not heard of: %s.", type(trouble).__name__)
            except Exception as error:  # noqa: BLE001 - it is tried again
                log.error("A folder is not heard of: %s.", type(error).__name__)  # noqa: TRY400 - a trace holds words
            finally:
                connection.close()
            self.over.wait(PAUSE_SECONDS)

    def _hear(self, folder: str) -> None:
        close_old_connections()
        access = keeping.access_of(self.mailbox)
        keep = partial(states.keep_secret, self.mailbox)
        with connected(access, trust=keeping.trust(), keep=keep) as opened:
            connection.close()  # nothing of the database is asked while it waits
            opened.look_into(folder, to_change=False)
            last = _last(opened, 1)
            self.news.set()  # what came in just before this is looked for at once
            while not self.over.is_set():
                opened.wait(self.seconds, stop=self.over)
                # What came in between two waits is told by neither of them.
                now_last = _last(opened, last + 1)
                if now_last > last:
                    last = now_last
                    self.news.set()


def _last(opened: Connection, least: int) -> int:
    return max(opened.uids(least=least), default=least - 1)


@contextmanager
def heard(
    mailbox: Mailbox, folders: Sequence[str], *, seconds: float
) -> Iterator[Hearing]:
    """Listen to these folders, the first few of them, as long as this lasts."""
    hearing = Hearing(mailbox=mailbox, seconds=seconds)
    threads = [
        threading.Thread(target=hearing.forever, args=(name,), name="folder")
        for name in folders[:MOST]
    ]
    for each in threads:
        each.daemon = True
        each.start()
    try:
        yield hearing
    finally:
        hearing.over.set()
        for each in threads:
            each.join()
