"""What somebody sends from the page of an act after they were signed out."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest

from gehoord.dossier.moment import now
from gehoord.handling.closed_page import KeptLate, keep_late
from gehoord.people.places import place_of
from gehoord.people.tries import Tries

PAGE: Final = "desk-act"
A_QUARTER: Final = 15 * 60.0  # seconds
BY_PLACE: Final = Tries(most=30, within=A_QUARTER)


def kept_late(request: HttpRequest, organisation_id: int) -> KeptLate | None:
    """Keep it beside the case, for who it was; None where there is no such page."""
    there = request.resolver_match
    if request.method != "POST" or there is None or there.url_name != PAGE:
        return None
    if not BY_PLACE.spend((organisation_id, place_of(request))):
        return None
    return keep_late(request, organisation_id, there.kwargs["act"], now=now())
