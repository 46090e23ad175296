"""The start page and the pages for when something is wrong."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def start(request: HttpRequest) -> HttpResponse:
    """Show where to go from here."""
    return render(request, "start.html")


def bad_request(request: HttpRequest, _exception: Exception) -> HttpResponse:
    return render(request, "errors/400.html", status=400)


def not_allowed(
    request: HttpRequest, _exception: Exception | None = None
) -> HttpResponse:
    return render(request, "errors/403.html", status=403)


def not_found(request: HttpRequest, _exception: Exception) -> HttpResponse:
    return render(request, "errors/404.html", status=404)


def our_fault(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/500.html", status=500)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001  Django names it
    """Say that a form lay open too long, or that cookies are off."""
    return render(request, "errors/form_expired.html", status=403)
