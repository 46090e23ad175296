"""What every page of the counter is shown with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation

from gehoord.languages.spoken import known, served
from gehoord.people.models import Organisation

Door = Callable[..., HttpResponse]

UNREADY = 422  # what was sent could be read, but is not right yet
TOO_OFTEN = 429
_OFFERED: Final = "_gehoord_offered"  # on the request: the languages of its procedure


def by_post(otherwise: str) -> Callable[[Door], Door]:
    """
    Let only a form sent by POST in; whoever comes by GET is led to a page.

    A phone that forgot a tab opens its address again, and must not see nothing.
    """

    def only(view: Door) -> Door:
        @wraps(view)
        def guarded(request: HttpRequest, **named: str) -> HttpResponse:
            if request.method != "POST":
                return HttpResponseRedirect(reverse(otherwise, kwargs=named))
            return view(request, **named)

        return guarded

    return only


def language() -> str:
    """Return the language of the page that is being made."""
    return served(translation.get_language() or "")


def offer(request: HttpRequest, written_in: Sequence[str]) -> None:
    """
    Let a page be in a language that the procedure is written in, and offer these.

    In another one, what the file says in words of its own would stand in these. Where
    none is served that the procedure is written in, every one that is stays offered.
    """
    own = tuple(each for each in written_in if known(each))
    if not own:
        return
    vars(request)[_OFFERED] = frozenset(own)
    if language() not in own:
        translation.activate(own[0])
        request.LANGUAGE_CODE = own[0]


def _offered(request: HttpRequest) -> dict[str, object]:
    here = vars(request).get(_OFFERED, ())
    known_here = [(code, name) for code, name in settings.LANGUAGES if code in here]
    return {"LANGUAGES": known_here} if known_here else {}


def show(
    request: HttpRequest,
    template: str,
    organisation: Organisation | None,
    context: Mapping[str, object] | None = None,
    *,
    status: int = 200,
) -> HttpResponse:
    """
    Return a page of the counter.

    `reached` in the context is where it can be told otherwise, below the page.
    """
    facts = {
        **_offered(request),
        **(context or {}),
        "organisation": organisation,
        "too_often": status == TOO_OFTEN,
    }
    return render(request, f"counter/{template}.html", facts, status=status)
