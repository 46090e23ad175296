"""The lists of the desk: what must be done first, then what waits, and what is over."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from gehoord.desk.direct import WENT_ON
from gehoord.desk.guard import Desk, for_staff, has_cases, show
from gehoord.desk.kept_mail import number_waiting
from gehoord.desk.lines import groups, lines
from gehoord.dossier import outbox_lists, readers, references
from gehoord.dossier.overview import NOTHING_DUE
from gehoord.dossier.readers import Place
from gehoord.handling import readiness
from gehoord.procedure.acts import ACTS
from gehoord.words import acts as act_words

PAGE = 50
NAMED = 8  # changed cases that are named above the list


@for_staff
@require_safe
def work_list(request: HttpRequest, desk: Desk) -> HttpResponse:
    """
    Show what must be done, most urgent first, and then what waits.

    Who has no case of their own comes to what they are here for.
    """
    if not has_cases(desk):
        return redirect("desk-figures" if desk.audits else "desk-machine")
    return _list(request, desk, is_open=True)


@for_staff
@require_safe
def closed(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show the cases that are closed and still kept."""
    return _list(request, desk, is_open=False)


def _list(request: HttpRequest, desk: Desk, *, is_open: bool) -> HttpResponse:
    rows = readers.work_list(
        desk.organisation_id,
        desk.person.number,
        is_open=is_open,
        after=place_in(request.GET.get("after", "")),
        limit=PAGE + 1,
    )
    here = "desk" if is_open else "desk-closed"
    found = lines(rows[:PAGE], desk)
    changed = [each for each in found if each.is_changed]
    context: dict[str, object] = {
        "place": "list" if is_open else "closed",
        "groups": groups(found),
        "changed": changed[:NAMED],
        "more_changed": len(changed[NAMED:]),
        "is_open": is_open,
        "later": "after" in request.GET,
        "here": reverse(here),
        "next": _next(here, rows[PAGE - 1].place) if len(rows) > PAGE else "",
        "done": _done(request, desk),
        "went_on": WENT_ON in request.GET,
        "recorded": _recorded(request),
        "kept": number_waiting(desk) if is_open else 0,
        "stuck": _stuck(desk) if is_open else 0,
        "begins": is_open and not found and _begins(desk),
    }
    return show(request, desk, "list.html", context)


def _stuck(desk: Desk) -> int:
    """Return how many letters cannot leave, for an owner: a mail cannot tell it."""
    mine = (desk.organisation_id, desk.person.number)
    return outbox_lists.number_stuck(*mine, now=desk.now) if desk.owns else 0


def _begins(desk: Desk) -> bool:
    """Return whether an owner has something to arrange before anything comes in."""
    missing = readiness.steps(desk.organisation_id, now=desk.now)
    return desk.owns and not all(step.is_there for step in missing)


def _done(request: HttpRequest, desk: Desk) -> str:
    """Return the title of the act that led here, when there is such an act."""
    act = request.GET.get("done", "")
    return act_words.title(act, desk.lang) if act in ACTS else ""


def _recorded(request: HttpRequest) -> str:
    try:
        return references.read(request.GET.get("recorded", ""))
    except ValueError:
        return ""


def place_in(written: str) -> Place | None:
    """Return where the page before ended; what cannot be read begins at the start."""
    day, _dot, number = written.partition(".")
    try:
        due_on = date.fromisoformat(day) if day != "-" else NOTHING_DUE
        return Place(due_on=due_on, case_id=int(number))
    except ValueError:
        return None


def place_of(place: Place) -> str:
    """Return a place as an address holds it."""
    day = "-" if place.due_on == NOTHING_DUE else place.due_on.isoformat()
    return f"{day}.{place.case_id}"


def _next(here: str, place: Place) -> str:
    return f"{reverse(here)}?{urlencode({'after': place_of(place)})}"
