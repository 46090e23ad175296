"""
The register head, mailed every month to who can show it when something is gone.

What lies in the database and the key store of one machine, whoever runs that
machine could write anew. A head that others keep cannot be taken back: the
owners and the independent third party get it, once a month.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from gehoord.dossier import anchors
from gehoord.dossier.journal import EMPTY_HEAD
from gehoord.dossier.lock import writing
from gehoord.handling.memos import queue
from gehoord.people.models import Organisation, Preference, Staff
from gehoord.procedure.roles import Role
from gehoord.words.dates import long_date

MEMO: Final = "register-head"
KEEPERS: Final = frozenset({Role.OWNER, Role.THIRD_PARTY})


def tell_head(organisation_id: int, *, today: date, now: datetime) -> int:
    """Put out this month's memos; return how many. Who is new gets the next one."""
    head = anchors.anchor(organisation_id)
    if head == EMPTY_HEAD.hex():
        return 0
    month = today.replace(day=1)
    lang = Organisation.objects.values_list("language", flat=True).get(
        pk=organisation_id
    )
    facts = {"head": head, "day": long_date(today, lang)}
    told = 0
    for person in Staff.objects.filter(organisation_id=organisation_id, active=True):
        if not KEEPERS.isdisjoint(person.roles):
            told += _tell(person, month, facts, now=now)
    return told


def _tell(person: Staff, month: date, facts: dict[str, str], *, now: datetime) -> int:
    mine = {"organisation_id": person.organisation_id, "staff_number": person.number}
    with writing():
        wishes, _ = Preference.objects.get_or_create(
            organisation_id=person.organisation_id, staff_number=person.number
        )
        if wishes.head_on is None:
            Preference.objects.filter(**mine).update(head_on=month)
            return 0
        # Two clocks at once: who writes the month down tells it.
        new = Preference.objects.filter(**mine, head_on__lt=month)
        if not new.update(head_on=month):
            return 0
        queue(person.organisation_id, person.number, kind=MEMO, facts=facts, now=now)
    return 1
