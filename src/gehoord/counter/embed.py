"""
The one page that other sites may show in a frame: a button to the form.

It holds no form and sets no cookie, so nothing that people type is ever inside
another site's page. The button opens the form on top, at our own address.
"""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gehoord.counter.home import all_welcome
from gehoord.counter.showing import show
from gehoord.counter.visit import visit
from gehoord.headers import let_frame
from gehoord.people.which import organisation_of


@require_safe
def embed(request: HttpRequest) -> HttpResponse:
    """Show the button, to be framed by the sites that the settings name."""
    here = visit(request)
    facts = {"all_welcome": here is not None and all_welcome(here)}
    answer = show(request, "embed", organisation_of(request), facts)
    let_frame(answer, settings.GEHOORD_FRAME_SITES)
    return answer
