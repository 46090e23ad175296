"""Rereading what was learnt from a case for names, before the case is destroyed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.dossier import lessons
from gehoord.dossier.lessons import Lesson
from gehoord.handling import rereading
from gehoord.handling.access import Sight
from gehoord.handling.rereading import Text
from gehoord.procedure.lapse import keep_until
from gehoord.words.dates import long_date

PURPOSE: Final = "improvements"
LONGEST: Final = 2000  # characters of one text


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One improvement on the form, and the names that are still in it."""

    number: int
    what: str = field(repr=False)
    effect: str = field(repr=False)
    names: str = field(repr=False)


@sensitive_post_parameters()
@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def reread(request: HttpRequest, desk: Desk, reference: str) -> HttpResponse:
    """Show what would outlive the case with the names in it, and keep what is left."""
    if not desk.owns:
        raise Http404
    sight = see(desk, reference, purpose=PURPOSE)
    texts = rereading.texts(sight.opened) if sight.in_full else ()
    if not texts:
        raise Http404
    if request.method != "POST":
        return _ask(request, desk, sight, [_asked(each) for each in texts])
    said = [_said(request, each, sight) for each in texts]
    if any(each.names for each in said) and "no-names" not in request.POST:
        return _ask(request, desk, sight, said, has_names=True)
    kept = [Lesson(number=x.number, what=x.what, effect=x.effect) for x in said]
    rereading.keep(sight.opened, kept)
    return redirect("desk-improvements")


@for_staff
@require_POST
def remove(request: HttpRequest, desk: Desk, lesson_id: int) -> HttpResponse:
    """Throw away what outlived its case."""
    del request
    if not desk.owns:
        raise Http404
    lessons.remove(desk.organisation_id, lesson_id)
    return redirect("desk-improvements")


def _ask(
    request: HttpRequest,
    desk: Desk,
    sight: Sight,
    texts: list[Asked],
    *,
    has_names: bool = False,
) -> HttpResponse:
    kept = keep_until(sight.situation.procedure, sight.opened.case)
    context: dict[str, object] = {
        "place": "firm",
        "reference": sight.opened.reference,
        "last_day": long_date(kept.last_day, desk.lang) if kept else "",
        "texts": texts,
        "has_names": has_names,
        "longest": LONGEST,
    }
    return show(request, desk, "reread.html", context, status=400 if has_names else 200)


def _asked(text: Text) -> Asked:
    return Asked(
        number=text.number,
        what=text.what,
        effect=text.effect,
        names=", ".join(text.names),
    )


def _said(request: HttpRequest, text: Text, sight: Sight) -> Asked:
    """Return what was typed for one improvement; emptied, nothing of it is kept."""
    what = _typed(request, f"what-{text.number}")
    effect = _typed(request, f"effect-{text.number}") if what else ""
    opened = sight.opened
    names = rereading.names_in(f"{what} {effect}", opened.case, opened.office)
    return Asked(number=text.number, what=what, effect=effect, names=", ".join(names))


def _typed(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "").replace("\r\n", "\n").strip()[:LONGEST]
