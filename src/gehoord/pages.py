"""
The pages for when something is wrong.

Django names the arguments of the latter; what went wrong is never shown.
"""

# ruff: noqa: ARG001  Django passes the exception and the reason by name

from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import (
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.urls import reverse

from gehoord.handling.typed import chosen, typed

Answer = Callable[[HttpRequest], HttpResponse]

TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def _where(request: HttpRequest) -> dict[str, bool]:
    """Return whether the page is one of the desk: its way on leads there."""
    return {"at_desk": request.path.startswith(reverse("desk"))}


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that a request was too much, where it was, or could not be read."""
    if isinstance(exception, TOO_MUCH):
        return render(request, "errors/413.html", status=413)
    context = {"typed": typed(request), "chosen": chosen(request)}
    return render(request, "errors/400.html", context, status=400)


def not_allowed(
    request: HttpRequest, exception: Exception | None = None
) -> HttpResponse:
    return render(request, "errors/403.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "errors/404.html", _where(request), status=404)


def our_fault(request: HttpRequest) -> HttpResponse:
    """Say that it is not their doing, and give back what was typed."""
    context = {"typed": typed(request), "chosen": chosen(request)}
    return render(request, "errors/500.html", context, status=500)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that a form lay open too long, or that cookies are off."""
    context = {"typed": typed(request), "chosen": chosen(request)}
    return render(request, "errors/form_expired.html", context, status=403)


def by_its_button(answer: Answer) -> Answer:
    """
    Put a page where only a button may lead, for who comes there otherwise.

    A browser that opens an address again, or a change of language after a form was
    refused, leads there. Django answers with nothing at all.
    """

    def guarded(request: HttpRequest) -> HttpResponse:
        said = answer(request)
        if not isinstance(said, HttpResponseNotAllowed) or said.content:
            return said
        page = render(
            request, "errors/405.html", _where(request), status=said.status_code
        )
        page.headers["Allow"] = said.headers["Allow"]
        return page

    return guarded
