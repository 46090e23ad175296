"""A large message of a mailbox, fetched piece by piece while it is sealed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from gehoord.dossier.files import TooLarge
from gehoord.dossier.models import SeenAs
from gehoord.handling.too_large import MOST_KEPT_BYTES
from gehoord.inbox.large import Large, keep, keep_head
from gehoord.inbox.passes import Reading
from gehoord.inbox.taking import Fetched
from gehoord.mailboxes.connection import Vanished

HEAD_BYTES: Final = 64 * 1024
"""How much is looked at of a message that is larger than is kept at all."""


class Stopped(Exception):
    """It was asked to stop before the end of the message."""


def take(reading: Reading, fetched: Fetched, size: int) -> tuple[SeenAs, bool]:
    """
    Keep a message, and return what it counts as and whether all of it is kept.

    `size` is what the server told of it. Raises Vanished, Stopped and MailboxTrouble,
    and KeyTrouble, DatabaseError and OSError when it cannot be kept now.
    """
    if size <= MOST_KEPT_BYTES:
        try:
            return keep(_pieces(reading, fetched), _large(fetched, is_whole=True)), True
        except TooLarge:
            pass  # more came than was told
    raws = reading.connection.raws([fetched.uid], most_bytes=HEAD_BYTES)
    if not raws:
        raise Vanished
    head = list(raws.values())
    told = max(size, MOST_KEPT_BYTES + 1)
    return keep_head(head, told, _large(fetched, is_whole=False)), False


def _pieces(reading: Reading, fetched: Fetched) -> Iterator[bytes]:
    for piece in reading.connection.pieces(fetched.uid):
        reading.lease.renew(now=reading.clock())
        if reading.stop.is_set():
            raise Stopped
        yield piece


def _large(fetched: Fetched, *, is_whole: bool) -> Large:
    return Large(
        organisation_id=fetched.organisation.pk,
        received_at=fetched.received_at,
        now=fetched.now,
        is_for_us=fetched.is_for_us,
        is_suspected=fetched.is_suspected,
        also=partial(fetched.kept_as, is_whole=is_whole),
    )
