"""What every page of the counter is shown with."""

from __future__ import annotations

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from gehoord.people.models import Organisation
from gehoord.words.dates import LANGUAGES

UNREADY = 422  # what was sent could be read, but is not right yet
TOO_OFTEN = 429


def language() -> str:
    """Return the language of the page that is being made."""
    spoken = (translation.get_language() or LANGUAGES[0])[:2]
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def show(
    request: HttpRequest,
    template: str,
    organisation: Organisation | None,
    context: Mapping[str, object] | None = None,
    *,
    status: int = 200,
) -> HttpResponse:
    """Return a page of the counter."""
    facts = {**(context or {}), "organisation": organisation}
    return render(request, f"counter/{template}.html", facts, status=status)
