"""The letterbox: what would have left by e-mail, readable here."""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from gehoord.desk.guard import language
from gehoord.practice import letterbox
from gehoord.practice.door import home, with_code
from gehoord.practice.pages import firm
from gehoord.practice.stories import ZONE
from gehoord.words.dates import with_time

AS_SENT: Final = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""For the letter as its reader's mail program shows it: no script, form or request."""

SHOWN_HERE: Final = frozenset({"application/pdf"})


@require_safe
@with_code
def letters(request: HttpRequest) -> HttpResponse:
    """Show which letters lie here, the newest first."""
    rows = [(mail, _when(mail)) for mail in letterbox.letters(home())]
    context = {"here": "letters", "organisation": firm(), "rows": rows}
    return render(request, "practice/letterbox.html", context)


@require_safe
@with_code
def letter(request: HttpRequest, name: str) -> HttpResponse:
    """Show one letter as text, with what was sent along."""
    mail = _found(name)
    context = {
        "here": "letters",
        "organisation": firm(),
        "mail": mail,
        "when": _when(mail),
        "text": letterbox.with_this_address(mail.text, _address(request)),
    }
    return render(request, "practice/letter.html", context)


@require_safe
@with_code
def as_sent(request: HttpRequest, name: str) -> HttpResponse:
    """Show the letter as a page, in a sandbox that can do nothing."""
    mail = _found(name)
    if not mail.html:
        raise Http404
    answer = HttpResponse(letterbox.with_this_address(mail.html, _address(request)))
    answer.headers["Content-Security-Policy"] = AS_SENT
    return answer


@require_safe
@with_code
def part(_request: HttpRequest, name: str, number: int) -> HttpResponse:
    """Hand over something that was sent along; a PDF opens, the rest is saved."""
    found = next((each for each in _found(name).parts if each.number == number), None)
    if found is None:
        raise Http404
    shown = found.media_type in SHOWN_HERE
    kind = found.media_type if shown else "application/octet-stream"
    answer = HttpResponse(found.content, content_type=kind)
    way = content_disposition_header(not shown, found.name)
    answer.headers["Content-Disposition"] = way or "attachment"
    return answer


def _found(name: str) -> letterbox.Mail:
    mail = letterbox.letter(home(), name)
    if mail is None:
        raise Http404
    return mail


def _when(mail: letterbox.Mail) -> str:
    if mail.at is None or mail.at.tzinfo is None:
        return ""
    return with_time(mail.at, ZONE, language())


def _address(request: HttpRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")
