"""A case whose third party is no longer there: who complains must be told of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from gehoord.procedure.case import Case
from gehoord.procedure.conflicts import conflicted_on
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import Office, Role, colleague
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
    to who complains since: since the last day of the appointment or, where it did not
    end, since the third party said that they cannot take it or the case went there.
    """
    if case.stage not in _WAITING or third_party_in(case, office) is not None:
        return False
    if case.told_at is None or case.referred_at is None:
        return True
    told_on = local_date(case.told_at, zone)
    if ended := _ended(case, office):
        return told_on <= ended
    since = _unable(case, office, zone)
    return case.told_at <= case.referred_at or (since is not None and told_on < since)


def tell_by(case: Case, office: Office, zone: ZoneInfo) -> date | None:
    """
    Return the day by which that is told: a week after nobody is there to take it.

    None where it is not known since when that is so.
    """
    since = _ended(case, office) or _unable(case, office, zone)
    return since + WITHIN if since else None


def _ended(case: Case, office: Office) -> date | None:
    gone = colleague(office, case.third_party)
    return gone.appointed_until if gone and Role.THIRD_PARTY not in gone.roles else None


def _unable(case: Case, office: Office, zone: ZoneInfo) -> date | None:
    """Return since when they cannot take it, by what they declared themselves."""
    person = colleague(office, case.third_party)
    said_on = conflicted_on(case, person) if person else None
    if said_on is None or case.referred_at is None:
        return None
    return max(said_on, local_date(case.referred_at, zone))
