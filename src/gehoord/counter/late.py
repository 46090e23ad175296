"""What comes from a page of the case that has closed meanwhile."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from gehoord.counter import limits
from gehoord.counter.follow import gone
from gehoord.counter.form import KEPT
from gehoord.counter.two_windows import FIELD, HEADER
from gehoord.counter.typed_so_far import ASKED
from gehoord.dossier.moment import now as moment
from gehoord.handling.closed_page import keep_late
from gehoord.handling.numbers import number_in
from gehoord.people.which import organisation_of


def late(request: HttpRequest, act: str) -> HttpResponse:
    """
    Keep what was typed and chosen for this act, and say that the page has closed.

    Only from a page that was the sender's own: that carries a key. Whoever is over
    the budget for files keeps nothing, and is given back what they typed.
    """
    organisation = organisation_of(request)
    if request.method != "POST" or organisation is None:
        return gone(request)
    if limits.seconds_to_wait(request, limits.UPLOAD):
        return gone(request)
    kept = keep_late(request, organisation.pk, act, now=moment())
    if kept is not None and ASKED in request.headers:
        length = number_in(request.POST.get(FIELD, ""))
        return HttpResponse(status=KEPT, headers={HEADER: str(length or "")})
    return gone(request, kept=kept)
