"""
Finding a case: by its reference, or by name and words.

What is looked for travels in the body of a request, never in an address: it
may be somebody's name.
"""

from __future__ import annotations

import re

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from gehoord.desk.finding import ensure_open
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.lines import lines
from gehoord.dossier import references
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.searching import Found, look_for

LONGEST = 200  # characters that are looked for
_NUMBER = re.compile(r"(?!\d\d-\d+-\d$)[+]?[\d\s\-./\u2010-\u2015]+")
"""Digits alone, such as a telephone number, and not as a reference stands on letters."""


@sensitive_post_parameters("asked")
@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Go to the case with a reference, or list the cases with these words."""
    if request.method == "POST":
        return _look(request, desk, request.POST.get("asked", "").strip()[:LONGEST])
    asked = request.GET.get("reference", "").strip()
    if not asked:
        return _page(request, desk)
    try:
        return _go(desk, asked)
    except (references.NotAReference, references.CheckFails, NoSuchCase) as why:
        return _page(request, desk, asked=asked, mistake=_mistake(why))


def _look(request: HttpRequest, desk: Desk, asked: str) -> HttpResponse:
    """Look for a reference; for words too, since a telephone number can be like one."""
    mistake = ""
    try:
        return _go(desk, asked)
    except references.NotAReference:
        pass
    except (references.CheckFails, NoSuchCase) as why:
        mistake = _mistake(why)
    found = look_for(desk.organisation_id, desk.person.number, asked=asked)
    if found.rows or _NUMBER.fullmatch(asked):
        mistake = ""
    mistake = _why_nothing(found) or mistake
    return _page(request, desk, asked=asked, mistake=mistake, found=found)


def _go(desk: Desk, asked: str) -> HttpResponse:
    """Go to the case with this reference. Raises what says why not."""
    reference = references.read(asked)
    ensure_open(desk, reference)
    return redirect("desk-case", reference)


def _page(
    request: HttpRequest,
    desk: Desk,
    *,
    asked: str = "",
    mistake: str = "",
    found: Found | None = None,
) -> HttpResponse:
    context: dict[str, object] = {
        "place": "find",
        "asked": asked,
        "mistake": mistake,
        "looked": found is not None and not mistake,
        "lines": lines((row for row, _card in found.rows), desk) if found else [],
        "has_more": found.has_more if found else False,
    }
    return show(request, desk, "find.html", context)


def _why_nothing(found: Found) -> str:
    if not found.asks_something:
        return _("Fill in a word of two letters or more, a name or a reference.")
    if not found.is_whole:
        return _(
            "Searching by words does not work now. Ask the technician to make the "
            "search index again. Searching by reference works."
        )
    return ""


def _mistake(why: Exception) -> str:
    if isinstance(why, references.NotAReference):
        return _(
            "This is not a reference. A reference looks like 26-7K4M-X; it stands "
            "on every letter."
        )
    if isinstance(why, references.CheckFails):
        return _(
            "One character of this reference is not right. Compare it with the letter."
        )
    return _(
        "There is no case with this reference that you can open. Check the "
        "reference; a case whose time is over has been destroyed."
    )
