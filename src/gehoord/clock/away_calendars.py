"""
Calendars in which days away stand, read once an hour, beside the clock's other work.

A server that does not answer keeps no letter waiting: it is asked in a thread, and
what it said is kept by a later pass. Who makes one pass by itself waits for it.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import datetime
from typing import Final

from gehoord.handling import away_following, away_reading
from gehoord.handling.away_reading import Due, Outcome
from gehoord.handling.calendar_address import Trouble
from gehoord.mailboxes import keeping
from gehoord.procedure.days import local_date

PATIENCE_SECONDS: Final = 60.0  # of a pass by itself, for all calendars together

_readers: Final = ThreadPoolExecutor(max_workers=2, thread_name_prefix="calendars")
_asked: Final[dict[tuple[int, int], tuple[Due, Future[Outcome]]]] = {}
"""What is being read by this process, by organisation and whose it is."""

log = logging.getLogger(__name__)


def work_off(organisation_id: int, *, now: datetime, patience: float) -> int:
    """Read what is due and follow what was read; return how many were read."""
    for due in away_reading.claim(organisation_id, now=now):
        if not due.sealed:
            away_following.follow(due.organisation, due.number, now=now)
            continue
        today = local_date(now, due.organisation.zone)
        asked = _readers.submit(
            away_reading.read_now, due, today=today, trust=keeping.trust()
        )
        _asked[organisation_id, due.number] = (due, asked)
    mine = {key: each for key, each in _asked.items() if key[0] == organisation_id}
    if patience:
        wait([asked for _due, asked in mine.values()], timeout=patience)
    answered = {key: each for key, each in mine.items() if each[1].done()}
    for key, (due, asked) in answered.items():
        del _asked[key]
        away_reading.keep(due, _outcome(asked), now=now)
        away_following.follow(due.organisation, due.number, now=now)
    return len(answered)


def _outcome(asked: Future[Outcome]) -> Outcome:
    error = asked.exception()
    if error is None:
        return asked.result()
    log.error("A calendar failed with %s.", type(error).__name__)
    return Trouble.NOT_A_CALENDAR
