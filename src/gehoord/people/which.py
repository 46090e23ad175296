"""
Which organisation a request is for: the one whose host name it was sent to.

Names of the installation itself (GEHOORD_BASE_URL, GEHOORD_ALLOWED_HOSTS) are those
of the one organisation that has no name of its own. Nobody answers to any other
name: not the first one that happens to be there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port, validate_host
from django.shortcuts import render
from django.urls import reverse

from gehoord import rows
from gehoord.people.models import Organisation
from gehoord.people.speaking import speak_for

ENOUGH: Final = 3  # one by its host name and two without: what there is to choose from
NOBODY_HERE: Final = 404
# Every page asks this first: written out, since building it costs more than asking.
_ASKED: Final = "LOWER(host) IN (%s, '') ORDER BY LOWER(host) DESC, id LIMIT %s"
_FOUND: Final = "gehoord_organisation"  # on the request: it is asked once for each

Answer = Callable[[HttpRequest], HttpResponse]


def for_somebody(answer: Answer) -> Answer:
    """
    Let nothing be asked of a host that is nobody's: say so on a page.

    In the one place where every request passes, so that no page can forget it.
    """
    speaks = reverse("language")

    def guarded(request: HttpRequest) -> HttpResponse:
        organisation = organisation_of(request)
        if organisation is None and request.path != speaks:
            return render(request, "errors/nobody_here.html", status=NOBODY_HERE)
        if organisation is not None:
            speak_for(request, organisation)
        return answer(request)

    return guarded


def organisation_of(request: HttpRequest) -> Organisation | None:
    """
    Return the organisation whose pages these are, or None when that is nobody's.

    A host name that an organisation has as its own decides. On one of the
    installation it is the one organisation without, if there is exactly one.
    """
    known = vars(request)
    if _FOUND not in known:
        known[_FOUND] = _at(request)
    found: Organisation | None = known[_FOUND]
    return found


def on_the_page(request: HttpRequest) -> dict[str, Organisation | None]:
    """
    Return whose name and colours a page has, also a page about something wrong.

    Nothing is asked for it: where it is not known yet, the database may be the fault.
    """
    return {"organisation": vars(request).get(_FOUND)}


def _at(request: HttpRequest) -> Organisation | None:
    host, _ = split_domain_port(request.get_host())
    found = rows.asked(Organisation, _ASKED, [host.lower(), ENOUGH])
    if found and found[0].host:
        return found[0]
    if not validate_host(host, settings.GEHOORD_HOSTS):
        return None
    return found[0] if len(found) == 1 else None
