"""
Mailboxes watched without end: each in a thread, one reader at a time each.

A reader holds a lease, keeps its connection, and hears of new messages by IDLE
where the server can, of other folders on connections beside it (`hearing`); and it
looks every so often.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from threading import Event
from typing import Final

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection

from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.moment import now as moment
from gehoord.inbox import proving
from gehoord.inbox.fetching import read
from gehoord.inbox.hearing import Either, Hearing, heard
from gehoord.inbox.passes import Progress, Reading
from gehoord.mailboxes import counts, keeping, seen, states
from gehoord.mailboxes.connection import Connection, connected
from gehoord.mailboxes.lease import Lease, LeaseLost
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Mailbox
from gehoord.people.models import Organisation

LOOK_SECONDS: Final = 5.0  # how often it is asked whether there is a new mailbox
PAUSES_SECONDS: Final = (10.0, 30.0, 60.0, 120.0, 300.0)
SET: Final = (
    *("host", "port", "way", "user", "sign_in"),
    *("mode", "afterwards", "move_to", "since", "active"),
)
Clock = Callable[[], datetime]

log = logging.getLogger(__name__)


def read_once(
    mailbox: Mailbox, *, clock: Clock = moment, progress: Progress | None = None
) -> Progress:
    """
    Make one pass over a mailbox, and write down how that went.

    Raises MailboxTrouble, and LeaseLost when somebody else reads it.
    """
    lease = Lease(organisation_id=mailbox.organisation_id, mailbox=mailbox.number)
    if not lease.take(now=clock()):
        raise LeaseLost
    made = Progress() if progress is None else progress
    try:
        with _watched(mailbox, clock=clock) as opened:
            _pass(_reading(mailbox, opened, lease, clock=clock, progress=made))
    finally:
        lease.release()
    return made


@dataclass(kw_only=True)
class Watch:
    """One mailbox, watched until told to stop."""

    organisation_id: int
    number: int
    stop: Event = field(default_factory=Event)
    clock: Clock = moment

    def forever(self) -> None:
        """Read and wait, and begin anew after trouble; never the end by itself."""
        failures = 0
        while not self.stop.is_set():
            close_old_connections()
            mailbox = states.one(self.organisation_id, self.number)
            if mailbox is None or not mailbox.active:
                break
            try:
                self._connected(mailbox)
                failures = 0
            except LeaseLost:
                self.stop.wait(LOOK_SECONDS)
            except MailboxTrouble:
                self.stop.wait(PAUSES_SECONDS[min(failures, len(PAUSES_SECONDS) - 1)])
                failures += 1
            except Exception as error:  # noqa: BLE001 - the watch never stops by itself
                log.error("A mailbox could not be read: %s.", type(error).__name__)  # noqa: TRY400 - a trace holds words
                self.stop.wait(PAUSES_SECONDS[min(failures, len(PAUSES_SECONDS) - 1)])
                failures += 1
        connection.close()

    def _connected(self, mailbox: Mailbox) -> None:
        """Read and wait on one connection, until it is set otherwise."""
        lease = Lease(organisation_id=self.organisation_id, mailbox=self.number)
        if not lease.take(now=self.clock()):
            raise LeaseLost
        try:
            with (
                _watched(mailbox, clock=self.clock) as opened,
                self._hearing(mailbox, opened) as hearing,
            ):
                while not self.stop.is_set() and _is_set_as(mailbox):
                    lease.renew(now=self.clock())
                    _pass(
                        _reading(
                            mailbox,
                            opened,
                            lease,
                            clock=self.clock,
                            progress=Progress(),
                            stop=self.stop,
                        )
                    )
                    self._wait(opened, mailbox, hearing)
        finally:
            lease.release()

    def _hearing(
        self, mailbox: Mailbox, opened: Connection
    ) -> AbstractContextManager[Hearing]:
        """Listen to the folders beside the first, where the server says by itself."""
        folders = seen.folders(self.organisation_id, self.number)
        others = [each.name for each in folders[1:]] if opened.can_wait else []
        seconds = float(settings.GEHOORD_MAIL_FETCH_SECONDS)
        return heard(mailbox, others, seconds=seconds)

    def _wait(self, opened: Connection, mailbox: Mailbox, hearing: Hearing) -> None:
        seconds = float(settings.GEHOORD_MAIL_FETCH_SECONDS)
        if not opened.can_wait:
            self.stop.wait(seconds)
            return
        folder = next(iter(seen.folders(self.organisation_id, self.number)), None)
        if folder is None:
            self.stop.wait(seconds)
            return
        opened.look_into(folder.name, to_change=False)
        # What came in after the pass and before this look is not told any more.
        if not opened.uids(least=folder.next_uid, since=mailbox.since):
            opened.wait(seconds, stop=Either(one=self.stop, other=hearing.news))
        hearing.news.clear()  # what comes after this is in the next pass, or told


@dataclass(kw_only=True)
class Watches:
    """Every mailbox there is, each watched in a thread of its own."""

    stop: Event = field(default_factory=Event)
    _threads: dict[tuple[int, int], threading.Thread] = field(default_factory=dict)

    def forever(self) -> None:
        """Begin to watch whatever mailbox there is, until told to stop."""
        senders = threading.Thread(
            target=proving.begin, args=(self.stop,), name="senders", daemon=True
        )
        senders.start()
        while not self.stop.is_set():
            with suppress(DatabaseError):
                close_old_connections()
                self._begin(states.to_read())
            connection.close()
            self.stop.wait(LOOK_SECONDS)
        for thread in (senders, *self._threads.values()):
            thread.join()

    def _begin(self, mailboxes: list[tuple[int, int]]) -> None:
        for organisation_id, number in mailboxes:
            running = self._threads.get((organisation_id, number))
            if running is not None and running.is_alive():
                continue
            watch = Watch(
                organisation_id=organisation_id, number=number, stop=self.stop
            )
            thread = threading.Thread(
                target=watch.forever, name=f"mailbox {number}", daemon=True
            )
            self._threads[organisation_id, number] = thread
            thread.start()


def start() -> Event:
    """Watch in threads of this process; set the event to stop."""
    watches = Watches()
    threading.Thread(target=watches.forever, name="mailboxes", daemon=True).start()
    return watches.stop


@contextmanager
def _watched(mailbox: Mailbox, *, clock: Clock) -> Iterator[Connection]:
    """Connect, and write down what is wrong if something is."""
    try:
        access = keeping.access_of(mailbox)
        keep = partial(states.keep_secret, mailbox)
        with connected(access, trust=keeping.trust(), keep=keep) as opened:
            yield opened
    except KeyTrouble as error:
        log.error("A mailbox cannot be signed in to: %s", error)  # noqa: TRY400 - nothing of a case is in it
        states.is_in_trouble(mailbox, Trouble.KEEPING, now=clock())
        raise MailboxTrouble(Trouble.KEEPING) from None
    except MailboxTrouble as trouble:
        log.warning(
            "Mailbox %s of %s: %s.",
            mailbox.number,
            mailbox.organisation_id,
            trouble.trouble,
        )
        states.is_in_trouble(mailbox, trouble.trouble, now=clock())
        raise


def _pass(reading: Reading) -> None:
    read(reading)
    mailbox = reading.mailbox
    states.was_read(mailbox, now=reading.clock())
    mailbox.troubled_since = None
    if reading.progress.done:
        log.info(
            "Mailbox %s of %s: %s messages taken in.",
            mailbox.number,
            mailbox.organisation_id,
            reading.progress.done,
        )
    counts.settle(mailbox.organisation_id)


def _reading(  # noqa: PLR0913 - what a pass works with
    mailbox: Mailbox,
    opened: Connection,
    lease: Lease,
    *,
    clock: Clock,
    progress: Progress,
    stop: Event | None = None,
) -> Reading:
    return Reading(
        mailbox=mailbox,
        organisation=Organisation.objects.get(pk=mailbox.organisation_id),
        connection=opened,
        lease=lease,
        clock=clock,
        progress=progress,
        stop=stop or Event(),
    )


def _is_set_as(mailbox: Mailbox) -> bool:
    """Return whether it is still set as it was when the connection was made."""
    current = states.one(mailbox.organisation_id, mailbox.number)
    return current is not None and all(
        getattr(current, name) == getattr(mailbox, name) for name in SET
    )
