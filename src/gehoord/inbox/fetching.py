"""
One pass over a mailbox: what is new is listed, fetched, kept, and only then marked.

Each step can be cut off and is taken up by the next pass. Memory is bounded by
what is asked for at once, however many messages wait.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Final

from django.db import DatabaseError

from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.models import SeenAs
from gehoord.handling.mail import LIMITS
from gehoord.inbox import piecemeal
from gehoord.inbox.passes import Reading
from gehoord.inbox.taking import Fetched, take
from gehoord.mailboxes import seen
from gehoord.mailboxes.connection import Facts, Vanished
from gehoord.mailboxes.seen import Place
from gehoord.mailboxes.trouble import MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Afterwards, MailFolder, Mode

LISTED_AT_ONCE: Final = 500
ASKED_AT_ONCE: Final = 50
BYTES_AT_ONCE: Final = 2 * 1024 * 1024

log = logging.getLogger(__name__)


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
    after, large = 0, dict[int, Facts]()
    while uids := seen.waiting(place, after=after, limit=ASKED_AT_ONCE):
        reading.lease.renew(now=reading.clock())
        large |= _fetch(reading, folder, uids)
        _mark(reading, place)
        if reading.stop.is_set():
            return
        after = uids[-1]
    # Last: one that a server cannot bring to its end keeps no other from coming in.
    for uid in sorted(large):
        _take_large(reading, folder, uid, large[uid])
    _mark(reading, place)
    _remove(reading, place)


def _list(reading: Reading, folder: MailFolder) -> None:
    """Write down what is new, before any of it is fetched."""
    there = reading.connection.uids(least=folder.next_uid, since=reading.mailbox.since)
    for uids in _pieces(there, LISTED_AT_ONCE) if there else [[]]:
        now = reading.clock()
        seen.note(folder, uids, to_be_marked=reading.marks, now=now)
        reading.progress.listed += len(uids)


def _fetch(
    reading: Reading, folder: MailFolder, uids: Sequence[int]
) -> dict[int, Facts]:
    """Take these in; return those that are too large to be fetched at once."""
    place = seen.place_of(folder)
    # What was kept just before somebody pulled the plug is not fetched again.
    known = seen.known_as(place, uids)
    _settle(reading, place, known, left_alone=seen.not_whole(place, known))
    left = [uid for uid in uids if uid not in known]
    if not left:
        return {}
    facts = reading.connection.facts(left)
    for uid in left:
        if uid not in facts:
            seen.missed(place, uid)
    large = {uid: facts[uid] for uid in facts if facts[uid].size > LIMITS.raw_bytes}
    for group in _groups({uid: facts[uid] for uid in facts if uid not in large}):
        larger = _take_group(reading, folder, {uid: facts[uid] for uid in group})
        large |= {uid: facts[uid] for uid in larger}
    return large


def _take_group(
    reading: Reading, folder: MailFolder, group: dict[int, Facts]
) -> list[int]:
    """
    Keep each message in a commit of its own, and write down what they are in one.

    Return those that were larger than the server told.
    """
    place, uids = seen.place_of(folder), list(group)
    most = LIMITS.raw_bytes + 1
    raws = reading.connection.raws(uids, most_bytes=most)
    taken: dict[int, SeenAs] = {}
    larger = []
    try:
        for uid in uids:
            if uid not in raws:
                seen.missed(place, uid)
            elif len(raws[uid]) == most:  # sizes that servers tell are not exact
                larger.append(uid)
            else:
                taken[uid] = _take(reading, folder, uid, raws.pop(uid), group[uid])
    finally:
        _settle(reading, place, taken, whole=frozenset(taken))
    return larger


def _take_large(reading: Reading, folder: MailFolder, uid: int, facts: Facts) -> None:
    """Keep what is too large to be fetched at once; cut off, it goes on waiting."""
    fetched = _fetched(reading, folder, uid, facts)
    try:
        what, is_whole = piecemeal.take(reading, fetched, facts.size)
    except Vanished:
        seen.missed(fetched.place, uid)
        return
    except piecemeal.Stopped:
        return
    except (KeyTrouble, DatabaseError, OSError) as error:
        raise _cannot_keep(error) from None
    mine = frozenset({uid})
    whole, left_alone = (mine, frozenset[int]()) if is_whole else (frozenset(), mine)
    _settle(reading, fetched.place, {uid: what}, whole=whole, left_alone=left_alone)


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
    try:
        return take(_fetched(reading, folder, uid, facts), raw)
    except (KeyTrouble, DatabaseError, OSError) as error:
        raise _cannot_keep(error) from None


def _fetched(reading: Reading, folder: MailFolder, uid: int, facts: Facts) -> Fetched:
    now = reading.clock()
    return Fetched(
        organisation=reading.organisation,
        place=seen.place_of(folder),
        uid=uid,
        mode=Mode(reading.mailbox.mode),
        received_at=min(facts.received_at, now),
        renumbered_at=folder.renumbered_at,
        now=now,
        is_suspected=reading.connection.is_junk(folder.name),
    )


def _cannot_keep(error: Exception) -> MailboxTrouble:
    log.error("A mailbox waits: %s.", type(error).__name__)
    return MailboxTrouble(Trouble.KEEPING)


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
