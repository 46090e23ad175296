"""A case whose third party is no longer there: who complains must be told of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import Office, colleague
from gehoord.procedure.situation import third_party_in
from gehoord.procedure.stages import Stage

VACANT: Final = "third-party-gone"
"""What stands for a term with this duty: no line of a procedure sets one."""

WITHIN: Final = timedelta(days=7)
_WAITING: Final = frozenset({Stage.REFERRED, Stage.WITH_THIRD_PARTY})


def is_to_be_told(case: Case, office: Office, zone: ZoneInfo) -> bool:
    """
    Return whether who complains must hear that nobody is there to take the case.

    That is so while it waits for a third party, there is none, and staff wrote nothing
    to who complains since: since the appointment ended or, where it did not end (it
    concerns them), since the case went there.
    """
    if case.stage not in _WAITING or third_party_in(case, office) is not None:
        return False
    if case.told_at is None or case.referred_at is None:
        return True
    ended = _ended(case, office)
    if ended is None:
        return case.told_at <= case.referred_at
    return local_date(case.told_at, zone) <= ended


def tell_by(case: Case, office: Office) -> date | None:
    """Return the day by which that is told: a week after the appointment's last day."""
    ended = _ended(case, office)
    return ended + WITHIN if ended else None


def _ended(case: Case, office: Office) -> date | None:
    gone = colleague(office, case.third_party)
    return gone.appointed_until if gone else None
