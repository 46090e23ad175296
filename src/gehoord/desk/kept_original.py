"""All of a mail that was too large to be taken apart, to be saved as it came in."""

from __future__ import annotations

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff
from gehoord.desk.kept_mail import found, place_of
from gehoord.handling import too_large
from gehoord.handling.download import HeldBack, handed_over, held_back


@for_staff
@require_safe
def original(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponseBase:
    """Hand over all of it, to who may read it; not while a virus may be in it."""
    mail = found(desk, place_of(desk), arrival_id)
    held = too_large.original(mail.arrived)
    if held is None:
        raise Http404
    try:
        return handed_over(held, key=mail.arrived.key)
    except HeldBack as why:
        return held_back(request, why)
