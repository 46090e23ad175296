"""
Mail that nothing could be made of, understood again by what can do more.

It was kept as it came, so nothing of it is lost: what it turns out to be counts
from the day it came in. What a person decided meanwhile stands.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from django.db import DatabaseError

from gehoord.dossier import arrivals, misread
from gehoord.dossier.arrivals import AlreadyFiled, Arrived, NoSuchArrival
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.seal import DoesNotOpen
from gehoord.handling import threads, too_large
from gehoord.handling.mail import read_mail
from gehoord.inbox.incoming import Received, kept_before
from gehoord.inbox.receive import understood
from gehoord.inbox.understanding import understanding
from gehoord.mailboxes import sorting

HEAD_BYTES: Final = 64 * 1024
"""As much as was kept of a message that was too large, before all of it was."""

_NOT_NOW: Final = (DatabaseError, KeyTrouble, OSError)

log = logging.getLogger(__name__)


def understand_again(organisation_id: int, *, now: datetime) -> Iterator[Received]:
    """Understand what another version made nothing of; yield what each is now."""
    waiting = misread.kept(organisation_id, not_by=understanding())
    yield from _understood(organisation_id, waiting, now)


def understand_all(organisation_id: int, *, now: datetime) -> Iterator[Received]:
    """
    Understand whatever nothing was made of, by this version as well.

    And what was kept before that was written down: each is judged as if it came in.
    """
    yield from _understood(organisation_id, misread.kept(organisation_id), now)


def _understood(
    organisation_id: int, waiting: list[int], now: datetime
) -> Iterator[Received]:
    for number in waiting:
        try:
            arrived = arrivals.load(organisation_id, number)
            if not (_is_cut(arrived) or _is_left_to_people(arrived)):
                yield understood(kept_before(arrived, now=now))
        except (AlreadyFiled, NoSuchArrival):
            continue  # somebody decided while it was read
        except DoesNotOpen:
            log.error("A kept message does not open; it stays as it is.")  # noqa: TRY400 - a trace holds words
        except _NOT_NOW as error:
            log.warning("A kept message still waits: %s.", type(error).__name__)


def _is_cut(arrived: Arrived) -> bool:
    """Return whether it is but a part of what was too large: somebody reads the whole."""
    content = arrived.content
    return len(content) == HEAD_BYTES or too_large.cut_of(content) is not None


def _is_left_to_people(arrived: Arrived) -> bool:
    """Return whether it lies in a mailbox where somebody says first what is one."""
    if not sorting.is_from_shared(arrived.organisation_id, arrived.id):
        return False
    return (
        threads.thread_of(arrived.organisation_id, read_mail(arrived.content)) is None
    )
