"""What somebody sends from a page at the desk after they were signed out."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest

from gehoord.desk import record_draft
from gehoord.dossier.moment import now
from gehoord.handling.closed_page import KeptLate, keep_late
from gehoord.people.places import place_of
from gehoord.people.tries import Tries

PAGE: Final = "desk-act"
RECORDING: Final = "desk-new"
A_QUARTER: Final = 15 * 60.0  # seconds
BY_PLACE: Final = Tries(most=30, within=A_QUARTER)


def kept_late(request: HttpRequest, organisation_id: int) -> KeptLate | None:
    """Keep it for who it was, in case or draft; None where there is no such page."""
    there = request.resolver_match
    if request.method != "POST" or there is None:
        return None
    if there.url_name not in (PAGE, RECORDING):
        return None
    if not BY_PLACE.spend((organisation_id, place_of(request))):
        return None
    if there.url_name == RECORDING:
        return record_draft.keep_late(request, organisation_id, now=now())
    return keep_late(request, organisation_id, there.kwargs["act"], now=now())
