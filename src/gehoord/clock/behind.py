"""Cases whose rows are made anew after who works here changed."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from gehoord.dossier import behind, schedule
from gehoord.dossier.store import ChangedMeanwhile, NoSuchCase
from gehoord.handling.act import refresh

AT_ONCE = 500  # cases in one pass, so that letters do not wait for them
PAUSE = timedelta(minutes=5)

log = logging.getLogger(__name__)


def catch_up(organisation_id: int, *, now: datetime) -> int:
    """Make rows anew that are behind, one commit each; return how many."""
    made = 0
    for case_id in behind.behind(organisation_id, now=now, limit=AT_ONCE):
        try:
            refresh(organisation_id, case_id, now=now)
            made += 1
        except (ChangedMeanwhile, NoSuchCase):
            continue  # an act made it anew, or it is being destroyed
        except Exception as error:  # noqa: BLE001 - one case never stops the others
            schedule.back_off(organisation_id, case_id, until=now + PAUSE)
            kind = type(error).__name__
            log.error("Clock: case %s stays behind: %s.", case_id, kind)  # noqa: TRY400 - a trace holds words
    return made
