"""A mail with the layout that its sender gave it, kept apart by the browser."""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff
from gehoord.desk.kept_mail import found, place_of
from gehoord.handling.mail import ReadMail
from gehoord.handling.mail.tamed import tamed

APART: Final = "default-src 'none'; frame-ancestors 'none'; sandbox"
"""The browser fetches nothing for it, runs nothing, and knows it from no other page."""


@for_staff
@require_safe
def layout(_request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Show the layout of an HTML mail: words, lists and tables, and nothing else."""
    return apart(found(desk, place_of(desk), arrival_id).read)


def apart(mail: ReadMail) -> HttpResponse:
    """Return the layout of a mail as a page of its own; without one there is no page."""
    if not mail.html.strip():
        raise Http404
    answer = HttpResponse(tamed(mail.html))
    answer.headers["Content-Security-Policy"] = APART
    return answer
