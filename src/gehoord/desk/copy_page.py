"""A dossier on paper: all that this reader may see of it, as one PDF."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff
from gehoord.desk.story import names_for
from gehoord.postroom.dossier_copy import copy_of, to_pdf


@for_staff
@require_safe
def copy(_request: HttpRequest, desk: Desk, reference: str) -> HttpResponse:
    """Hand over the dossier as a PDF with a page of contents; files are listed in it."""
    sight = see(desk, reference, purpose="copy")
    made = copy_of(
        sight,
        organisation=desk.organisation,
        names=names_for(sight),
        lang=desk.lang,
        now=desk.now,
    )
    answer = HttpResponse(to_pdf(made), content_type="application/pdf")
    name = f'attachment; filename="{made.reference}.pdf"'
    answer.headers["Content-Disposition"] = name
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
