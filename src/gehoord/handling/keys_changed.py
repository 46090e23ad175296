"""
That keys changed, by a backup or by hand: told to who must know of it.

Whoever does so has the machine, and may be nobody of the organisation. What is told
says nothing of any case nor of any key. It leaves although letters are held.
"""

from __future__ import annotations

from datetime import datetime

from gehoord.dossier.lock import writing
from gehoord.handling.memos import queue
from gehoord.people.models import Staff
from gehoord.procedure.roles import Role

KIND = "keys-changed"
OTHERS = "other-keys"
KINDS = frozenset({KIND, OTHERS})
TOLD = frozenset({Role.OWNER, Role.THIRD_PARTY})


def tell(organisation_id: int, *, now: datetime) -> int:
    """Tell that a backup was brought back, and keys with it; return to how many."""
    return _tell(organisation_id, KIND, now=now)


def tell_of_others(organisation_id: int, *, now: datetime) -> int:
    """Tell that other keys lie where these lay; return to how many."""
    return _tell(organisation_id, OTHERS, now=now)


def _tell(organisation_id: int, kind: str, *, now: datetime) -> int:
    people = Staff.objects.filter(organisation_id=organisation_id, active=True)
    told = [each.number for each in people if not TOLD.isdisjoint(each.roles)]
    with writing():
        for number in told:
            facts = {"day": now.isoformat()}
            queue(organisation_id, number, kind=kind, facts=facts, now=now)
    return len(told)
