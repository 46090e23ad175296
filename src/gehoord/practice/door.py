"""Who may enter the practice pages: this machine, in a practice folder, by code."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from ipaddress import ip_address
from pathlib import Path
from typing import Concatenate, Final, ParamSpec

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from gehoord.practice import code

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]

COOKIE: Final = "practice"
SALT: Final = "gehoord.practice"


def here_only(view: View[P]) -> View[P]:
    """Let the page exist in a practice folder and for this machine; 404 elsewhere."""

    @wraps(view)
    def guarded(
        request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        if not settings.PRACTICE or not _is_this_machine(request):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def with_code(view: View[P]) -> View[P]:
    """Let in who gave the code since the start; others are sent to where it is asked."""

    @here_only
    @wraps(view)
    def guarded(
        request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        if not is_open(request):
            return redirect("practice")
        return view(request, *args, **kwargs)

    return guarded


def is_open(request: HttpRequest) -> bool:
    """Return whether this browser gave the code since the start."""
    kept = request.get_signed_cookie(COOKIE, default="", salt=SALT)
    return kept == code.seal(home())


def leave_open(response: HttpResponse) -> HttpResponse:
    """Let the browser remember that it gave the code, whoever signs in or out."""
    response.set_signed_cookie(
        COOKIE, code.seal(home()), salt=SALT, httponly=True, samesite="Lax"
    )
    return response


def home() -> Path:
    """Return the practice folder."""
    return Path(settings.GEHOORD_HOME)


def _is_this_machine(request: HttpRequest) -> bool:
    """Tell whether the request comes from here; through a proxy anyone would seem to."""
    if any(name in request.headers for name in ("Forwarded", "X-Forwarded-For")):
        return False
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
