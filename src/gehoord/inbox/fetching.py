"""
One pass over a mailbox: what is new is listed, fetched, kept, and only then marked.

Each step can be cut off and is taken up by the next pass. Memory is bounded by
what is asked for at once, however many messages wait.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event
from typing import Final

from django.db import DatabaseError

from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.models import SeenAs
from gehoord.handling.mail import LIMITS
from gehoord.inbox.taking import START_BYTES, Fetched, take
from gehoord.mailboxes import seen
from gehoord.mailboxes.connection import Connection, Facts
from gehoord.mailboxes.lease import Lease
from gehoord.mailboxes.seen import Place
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox, MailFolder, Mode
from gehoord.people.models import Organisation

LISTED_AT_ONCE: Final = 500
ASKED_AT_ONCE: Final = 50
BYTES_AT_ONCE: Final = 2 * 1024 * 1024

log = logging.getLogger(__name__)


@dataclass(kw_only=True)
class Progress:
    """How far a pass is: what it saw, and what became of it."""

    listed: int = 0
    taken: dict[SeenAs, int] = field(default_factory=dict)
    tell: Callable[[Progress], None] = field(default=lambda _: None, repr=False)

    @property
    def done(self) -> int:
        """Return how many messages were kept."""
        return sum(self.taken.values())

    def count(self, what: SeenAs) -> None:
        """Count one message, and tell who wants to know."""
        self.taken[what] = self.taken.get(what, 0) + 1
        self.tell(self)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a pass works with."""

    mailbox: Mailbox
    organisation: Organisation
    connection: Connection
    lease: Lease
    clock: Callable[[], datetime]
    progress: Progress
    stop: Event = field(default_factory=Event)

    @property
    def marks(self) -> bool:
        """Return whether messages are marked or moved once they are kept."""
        dedicated = self.mailbox.mode == Mode.DEDICATED
        return dedicated and self.mailbox.afterwards != Afterwards.LEAVE

    @property
    def removes_after(self) -> timedelta | None:
        """Return how long an original lies in a verified backup before it goes."""
        days = self.mailbox.remove_after_days
        dedicated = self.mailbox.mode == Mode.DEDICATED
        return timedelta(days=days) if dedicated and days is not None else None


def read(reading: Reading) -> None:
    """
    Make one pass over every folder.

    A folder in trouble does not hold up the others; its trouble is raised at
    the end. Raises MailboxTrouble and LeaseLost.
    """
    troubles = []
    mailbox = reading.mailbox
    for folder in seen.folders(mailbox.organisation_id, mailbox.number):
        try:
            _folder(reading, folder)
        except MailboxTrouble as trouble:
            if trouble.trouble not in {Trouble.NO_FOLDER, Trouble.RIGHTS}:
                raise
            troubles.append(trouble)
        if reading.stop.is_set():
            return
    if troubles:
        raise troubles[0]


def _folder(reading: Reading, folder: MailFolder) -> None:
    changes = reading.marks or reading.removes_after is not None
    look = reading.connection.look_into(folder.name, to_change=changes)
    if folder.validity != look.validity:
        seen.renumbered(folder, validity=look.validity, number=look.number)
    _list(reading, folder)
    place = seen.place_of(folder)
    after = 0
    while uids := seen.waiting(place, after=after, limit=ASKED_AT_ONCE):
        reading.lease.renew(now=reading.clock())
        _fetch(reading, folder, uids)
        _mark(reading, place)
        if reading.stop.is_set():
            return
        after = uids[-1]
    _mark(reading, place)
    _remove(reading, place)


def _list(reading: Reading, folder: MailFolder) -> None:
    """Write down what is new, before any of it is fetched."""
    there = reading.connection.uids(least=folder.next_uid, since=reading.mailbox.since)
    for uids in _pieces(there, LISTED_AT_ONCE) if there else [[]]:
        now = reading.clock()
        seen.note(folder, uids, to_be_marked=reading.marks, now=now)
        reading.progress.listed += len(uids)


def _fetch(reading: Reading, folder: MailFolder, uids: Sequence[int]) -> None:
    place = seen.place_of(folder)
    # What was kept just before somebody pulled the plug is not fetched again.
    known = seen.known_as(place, uids)
    _settle(reading, place, known)
    left = [uid for uid in uids if uid not in known]
    if not left:
        return
    facts = reading.connection.facts(left)
    for uid in left:
        if uid not in facts:
            seen.missed(place, uid)
    for group in _groups(facts):
        _take_group(reading, folder, {uid: facts[uid] for uid in group})


def _take_group(reading: Reading, folder: MailFolder, group: dict[int, Facts]) -> None:
    """Keep each message in a commit of its own, and write down what they are in one."""
    place, uids = seen.place_of(folder), list(group)
    most = _most_bytes(group[uids[0]])
    raws = reading.connection.raws(uids, most_bytes=most)
    taken: dict[int, SeenAs] = {}
    try:
        for uid in uids:
            if uid in raws:
                taken[uid] = _take(reading, folder, uid, raws.pop(uid), group[uid])
            else:
                seen.missed(place, uid)
    finally:
        large = _too_large(group)
        whole = frozenset(taken) - large
        _settle(reading, place, taken, whole=whole, left_alone=large)


def _settle(
    reading: Reading,
    place: Place,
    taken: dict[int, SeenAs],
    *,
    whole: frozenset[int] = frozenset(),
    left_alone: frozenset[int] = frozenset(),
) -> None:
    try:
        seen.settle(place, taken, whole=whole, left_alone=left_alone)
    except DatabaseError:
        raise MailboxTrouble(Trouble.KEEPING) from None
    for what in taken.values():
        reading.progress.count(what)


def _take(
    reading: Reading, folder: MailFolder, uid: int, raw: bytes, facts: Facts
) -> SeenAs:
    now = reading.clock()
    fetched = Fetched(
        organisation=reading.organisation,
        place=seen.place_of(folder),
        uid=uid,
        raw=raw,
        size=facts.size,
        mode=Mode(reading.mailbox.mode),
        received_at=min(facts.received_at, now),
        renumbered_at=folder.renumbered_at,
        now=now,
    )
    try:
        return take(fetched)
    except (KeyTrouble, DatabaseError, OSError) as error:
        log.error("A mailbox waits: %s.", type(error).__name__)  # noqa: TRY400 - a trace holds words
        raise MailboxTrouble(Trouble.KEEPING) from None


def _too_large(group: dict[int, Facts]) -> frozenset[int]:
    """Return what was not fetched as a whole: it stays where it is, for a person."""
    return frozenset(uid for uid, each in group.items() if each.size > LIMITS.raw_bytes)


def _mark(reading: Reading, place: Place) -> None:
    """Mark or move what is kept durably; what was cut off before is done now."""
    if not reading.marks:
        return
    mailbox, connection = reading.mailbox, reading.connection
    moves = mailbox.afterwards == Afterwards.MOVE and connection.can_move
    while uids := seen.to_be_marked(place, limit=LISTED_AT_ONCE):
        if moves:
            connection.move(uids, mailbox.move_to)
        else:
            connection.mark_seen(uids)
        seen.marked(place, uids)


def _remove(reading: Reading, place: Place) -> None:
    """Remove originals that lie in a verified backup long enough."""
    after, connection = reading.removes_after, reading.connection
    if after is None or not connection.can_remove:
        return
    before = reading.clock() - after
    while uids := seen.removable(place, safe_before=before, limit=LISTED_AT_ONCE):
        reading.lease.renew(now=reading.clock())
        connection.remove(uids)
        seen.removed(place, uids, now=reading.clock())


def _most_bytes(facts: Facts) -> int:
    return START_BYTES if facts.size > LIMITS.raw_bytes else LIMITS.raw_bytes


def _groups(facts: dict[int, Facts]) -> Iterator[list[int]]:
    """Yield what is fetched together: little at once, and a large one by itself."""
    group: list[int] = []
    size = 0
    for uid in sorted(facts):
        if group and size + facts[uid].size > BYTES_AT_ONCE:
            yield group
            group, size = [], 0
        group.append(uid)
        size += facts[uid].size
    if group:
        yield group


def _pieces(uids: Sequence[int], most: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(uids), most):
        yield uids[start : start + most]
