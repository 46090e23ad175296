"""What time going by does in cases: one case, one commit, then the next."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoord.dossier import schedule
from gehoord.dossier.store import ChangedMeanwhile, NoSuchCase
from gehoord.handling.act import pass_time, refresh
from gehoord.handling.destruction import order_if_due

BATCH = 200
FIRST_PAUSE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=6)
WHILE_HELD = timedelta(hours=1)

log = logging.getLogger(__name__)


@dataclass(kw_only=True)
class Worked:
    """What a pass over the due cases came to, and whether it may destroy."""

    may_destroy: bool = True
    acted: int = 0
    ordered: int = 0
    failed: int = 0


def work_off(organisation_id: int, *, now: datetime, may_destroy: bool) -> Worked:
    """
    Let every case whose moment has come do what its procedure says.

    A case that fails backs off on its own and never holds up the others.
    """
    worked = Worked(may_destroy=may_destroy)
    while due := schedule.due_cases(organisation_id, now=now, limit=BATCH):
        for case_id in due:
            _one(organisation_id, case_id, now=now, worked=worked)
    return worked


def _one(organisation_id: int, case_id: int, *, now: datetime, worked: Worked) -> None:
    try:
        _act(organisation_id, case_id, now=now, worked=worked)
    except ChangedMeanwhile:
        return  # someone was first; the case is looked at again in this pass
    except Exception as error:  # noqa: BLE001 - one case never stops the others
        _leave_alone(organisation_id, case_id, error, now=now)
        worked.failed += 1


def _act(organisation_id: int, case_id: int, *, now: datetime, worked: Worked) -> None:
    done = pass_time(organisation_id, case_id, now=now)
    if done.entries:
        worked.acted += 1
        return
    if not worked.may_destroy:
        schedule.postpone(organisation_id, case_id, until=now + WHILE_HELD)
        return
    if order_if_due(organisation_id, case_id, now=now):
        worked.ordered += 1
        return
    # Due, yet nothing follows: what is derived was behind what is true.
    refresh(organisation_id, case_id, now=now)


def _leave_alone(
    organisation_id: int, case_id: int, error: Exception, *, now: datetime
) -> None:
    """Say that it failed, without a word of the case, and come back later."""
    failures = schedule.back_off(organisation_id, case_id, until=now + FIRST_PAUSE)
    pause = min(FIRST_PAUSE * 2 ** min(failures, 10), LONGEST_PAUSE)
    schedule.postpone(organisation_id, case_id, until=now + pause)
    gone = isinstance(error, NoSuchCase)
    kind = "is gone" if gone else f"failed with {type(error).__name__}"
    log.error("Clock: case %s of %s %s.", case_id, organisation_id, kind)
