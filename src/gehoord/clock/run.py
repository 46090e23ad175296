"""
One pass of the clock, and passes without end.

Each pass costs what is due, not what exists. Two clocks at once do nothing
twice: a lapse is decided by position, a letter is claimed by a lease.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import sleep
from typing import Final

from django.db import close_old_connections, connections

from gehoord.clock import away_calendars
from gehoord.clock.appointments import turn_in_time
from gehoord.clock.behind import catch_up
from gehoord.clock.deliveries import Sent, send_due
from gehoord.clock.holding import may_destroy, may_send
from gehoord.clock.housekeeping import Days, see_to
from gehoord.clock.key_watch import watch
from gehoord.clock.lapses import Worked, work_off
from gehoord.clock.mail_reminders import remind
from gehoord.clock.memos import send_memos
from gehoord.clock.tellings import tell_in_time
from gehoord.dossier import anchors, refusals, search, search_upkeep
from gehoord.dossier.moment import now as moment
from gehoord.handling import link_asked
from gehoord.handling.scanning import scan_waiting
from gehoord.people.models import Organisation

BETWEEN = timedelta(seconds=2)

one_at_a_time: Final = threading.Lock()
"""Held for a pass by whoever makes one in this process; taken before anything else."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Pass:
    """What one pass came to, over all organisations."""

    acted: int = 0
    sent: int = 0
    failed: int = 0
    destroyed: int = 0

    def __add__(self, other: Pass) -> Pass:
        """Return both passes together."""
        return Pass(
            acted=self.acted + other.acted,
            sent=self.sent + other.sent,
            failed=self.failed + other.failed,
            destroyed=self.destroyed + other.destroyed,
        )


def pass_once(*, now: datetime, days: Days | None = None) -> Pass:
    """
    Do all that is due now, in every organisation.

    Where one fails, the others still get theirs: a key file that was lost is no
    reason for another organisation to break its promises. Who makes pass after
    pass gives the days it has seen, for what is done once a day; a pass by itself
    does that too.
    """
    passed = Pass()
    given = Days() if days is None else days
    seen = given if may_destroy(now=now) else None
    everyone = Organisation.objects.order_by("pk")
    for organisation_id in everyone.values_list("pk", flat=True):
        try:
            passed += pass_over(organisation_id, now=now, days=seen)
            patience = away_calendars.PATIENCE_SECONDS if days is None else 0.0
            away_calendars.work_off(organisation_id, now=now, patience=patience)
        except Exception as error:  # noqa: BLE001 - one never stops the others
            kind = type(error).__name__
            log.error("Clock: organisation %s failed with %s.", organisation_id, kind)  # noqa: TRY400 - a trace holds words
            passed += Pass(failed=1)
    return passed


def pass_over(organisation_id: int, *, now: datetime, days: Days | None) -> Pass:
    """Do all that is due now in one organisation; without days, destroy nothing."""
    destroying = days is not None
    if watch(organisation_id, now=now):
        # At once, since nothing else may come to its end with other keys.
        send_memos(organisation_id, now=now, is_held=not may_send())
    turn_in_time(organisation_id, now=now)
    catch_up(organisation_id, now=now)
    worked: Worked = work_off(organisation_id, now=now, may_destroy=destroying)
    link_asked.work_off(organisation_id, now=now)
    sends = may_send()
    sent = send_due(organisation_id, now=now) if sends else Sent()
    tell_in_time(organisation_id, now=now)
    remind(organisation_id, now=now)
    send_memos(organisation_id, now=now, is_held=not sends)
    destroyed = 0 if days is None else see_to(organisation_id, days=days, now=now)
    refusals.write_down()
    anchors.anchor(organisation_id)
    search_upkeep.fold_if_many(organisation_id)
    scan_waiting(organisation_id)
    return Pass(
        acted=worked.acted,
        sent=sent.left,
        failed=worked.failed + sent.failed,
        destroyed=destroyed,
    )


def forever(stop: threading.Event) -> None:
    """Pass after pass until told to stop. A failing pass is logged, not the end."""
    days = Days()
    while not stop.wait(BETWEEN.total_seconds()):
        try:
            close_old_connections()
            with one_at_a_time:
                pass_once(now=moment(), days=days)
        except Exception as error:  # noqa: BLE001 - the clock never stops by itself
            log.error("Clock: a pass failed with %s.", type(error).__name__)  # noqa: TRY400 - a trace holds words


def start() -> threading.Event:
    """Start the clock in a thread of this process; set the event to stop it."""
    stop = threading.Event()
    clock = threading.Thread(target=_beside, args=(stop,), name="clock", daemon=True)
    clock.start()
    return stop


def start_reading() -> threading.Thread:
    """Read ahead, once, in a process that answers while its clock runs elsewhere."""
    reading = threading.Thread(target=_read_once, name="reading", daemon=True)
    reading.start()
    return reading


def _read_once() -> None:
    sleep(BETWEEN.total_seconds())  # pages are answered first
    read_ahead()
    connections.close_all()  # of this thread, which asks nothing more


def _beside(stop: threading.Event) -> None:
    """Read ahead what pages of this process search in, once they answer; then pass."""
    if not stop.wait(BETWEEN.total_seconds()):
        read_ahead()
    forever(stop)


def read_ahead() -> None:
    """Read what is searched in, of every organisation. What fails waits for a search."""
    try:
        close_old_connections()
        for organisation_id in Organisation.objects.values_list("pk", flat=True):
            search.read_ahead(organisation_id)
    except Exception as error:  # noqa: BLE001 - the clock never stops by itself
        log.error("Clock: reading ahead failed with %s.", type(error).__name__)  # noqa: TRY400 - a trace holds words
