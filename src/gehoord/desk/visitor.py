"""
Who has a page of one case open by link and code, and no more of the desk.

They stand there as themselves: what they see and may do is asked where it is asked
of everybody. Whoever sees a whole case signs in.
"""

from __future__ import annotations

import time
from typing import Final

from django.http import HttpRequest

from gehoord.dossier import store
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.part_link import Part
from gehoord.people.models import Staff

SESSION: Final = "part"
LASTS_SECONDS: Final = 2 * 60 * 60  # of real time, as the page of who complains
PAGES: Final = frozenset({"desk-case", "desk-act", "desk-file"})


def begin(request: HttpRequest, part: Part) -> None:
    """Open the page of this case in this browser, under a new session id."""
    request.session.cycle_key()
    request.session[SESSION] = {
        "organisation": part.opened.organisation_id,
        "case": part.opened.case_id,
        "number": part.number,
        "until": int(time.time()) + LASTS_SECONDS,
    }


def end(request: HttpRequest) -> None:
    """Close it again."""
    request.session.pop(SESSION, None)


def visitor_of(request: HttpRequest, organisation_id: int) -> Staff | None:
    """Return whose page of the case in this address is open here; None for any other."""
    kept, there = request.session.get(SESSION), request.resolver_match
    if not isinstance(kept, dict) or there is None or there.url_name not in PAGES:
        return None
    if kept["organisation"] != organisation_id or kept["until"] <= time.time():
        return None
    try:
        case_id = store.find(organisation_id, there.kwargs["reference"])
    except NoSuchCase:
        return None
    if case_id != kept["case"]:
        return None
    mine = {"organisation_id": organisation_id, "number": kept["number"]}
    return Staff.objects.filter(**mine, active=True).first()
