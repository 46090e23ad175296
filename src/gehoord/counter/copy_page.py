"""The whole dossier to keep, as its sender sees it: everything about them, at once."""

from __future__ import annotations

from django.http import HttpRequest, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from gehoord.counter.case_page import names_for
from gehoord.counter.follow import following, gone, look
from gehoord.counter.showing import language
from gehoord.dossier.moment import now as moment
from gehoord.postroom.dossier_copy import copy_of
from gehoord.postroom.dossier_zip import zipped

PURPOSE = "copy"


@require_safe
def copy(request: HttpRequest) -> HttpResponseBase:
    """Hand over the dossier as a ZIP: to read (PDF), for a program (JSON), its files."""
    here = following(request)
    seen = look(here, PURPOSE) if here else None
    if here is None or seen is None:
        return gone(request)
    lang = language()
    made = copy_of(
        seen,
        organisation=here.organisation,
        names=names_for(seen, lang),
        lang=lang,
        now=moment(),
    )
    answer = StreamingHttpResponse(zipped(made, seen), content_type="application/zip")
    name = f'attachment; filename="{made.reference}.zip"'
    answer.headers["Content-Disposition"] = name
    return answer
