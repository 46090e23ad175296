"""
Lists that were saved outside: who saved one is asked to throw it away in time.

Asked when a case that stands in it is ordered to be destroyed. The memo names the day
of the list and no case.
"""

from __future__ import annotations

import json
from datetime import datetime
from zoneinfo import ZoneInfo

from gehoord.dossier import openings
from gehoord.handling.exporting import PURPOSE
from gehoord.handling.memos import queue
from gehoord.people.models import Memo
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import number_of

KIND = "list-outdated"


def ask_to_throw_away(
    organisation_id: int, case_id: int, *, zone: ZoneInfo, now: datetime
) -> int:
    """
    Ask everybody who saved this case in a list; return how many were asked.

    Belongs in the transaction of the order. Who is asked already about a list of that
    day is not asked twice.
    """
    saved = {
        (number, local_date(each.quarter, zone))
        for each in openings.of_case(organisation_id, case_id)
        if each.purpose == PURPOSE and (number := number_of(each.who)) is not None
    }
    asked = 0
    for number, day in sorted(saved):
        facts = {"day": day.isoformat()}
        known = Memo.objects.filter(
            organisation_id=organisation_id,
            staff_number=number,
            kind=KIND,
            facts=json.dumps(facts),
        )
        if not known.exists():
            queue(organisation_id, number, kind=KIND, facts=facts, now=now)
            asked += 1
    return asked
