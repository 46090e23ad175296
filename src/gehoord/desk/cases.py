"""All cases one may open: filtered, a page at a time, saved as a view, exported."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.case_filter import FilterForm
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.lines import lines
from gehoord.desk.lists import place_in, place_of
from gehoord.dossier import views
from gehoord.handling import exporting, filtering
from gehoord.handling.sheets import WRITERS
from gehoord.organisation import reading
from gehoord.people.office import staff_of
from gehoord.procedure.days import local_date

PAGE = 50
LONGEST_NAME = 60  # characters of the name of a view


@for_staff
@require_safe
def cases(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List the cases that are asked for."""
    form = _form(request.GET, desk)
    wanted = form.wanted()
    found = filtering.page(
        desk.organisation_id,
        desk.person.number,
        wanted,
        after=place_in(request.GET.get("after", "")),
        limit=PAGE,
    )
    here, filters = reverse("desk-cases"), form.address()
    after = place_of(found.following) if found.following else ""
    context: dict[str, object] = {
        "place": "cases",
        "form": form,
        "filters": filters,
        "lines": lines((row for row, _card in found.rows), desk),
        "later": "after" in request.GET,
        "is_filtered": wanted.asks_something,
        "lists_open": wanted.is_open,
        "elsewhere": f"{here}?{form.elsewhere}",
        "here": f"{here}?{filters}",
        "next": f"{here}?{filters}&{urlencode({'after': after})}" if after else "",
        "stopped_early": found.stopped_early,
        "views": [
            (each, f"{here}?{each.filters}")
            for each in views.of(desk.organisation_id, desk.person.number)
        ],
        "kinds_of_file": tuple(WRITERS),
        "problem": request.GET.get("problem", ""),
    }
    return show(request, desk, "cases.html", context)


@sensitive_post_parameters("name")
@for_staff
@require_POST
def save_view(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Keep these filters under a name."""
    form = _form(QueryDict(request.POST.get("filters", "")), desk)
    form.wanted()
    name = " ".join(request.POST.get("name", "").split())[:LONGEST_NAME]
    filters = form.address()
    problem = "" if name else "name"
    if name and not views.save(
        desk.organisation_id, desk.person.number, name=name, filters=filters
    ):
        problem = "room"
    return _back(filters, problem)


@for_staff
@require_POST
def drop_view(request: HttpRequest, desk: Desk, view_id: int) -> HttpResponse:
    """Throw a view away."""
    assert request.method == "POST"
    views.remove(desk.organisation_id, desk.person.number, view_id)
    return _back("", "")


@for_staff
@require_POST
def export(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Hand over what is listed as a file; each case in it says so from then on."""
    form = _form(QueryDict(request.POST.get("filters", "")), desk)
    wanted = form.wanted()
    ending = request.POST.get("as", "")
    if ending not in WRITERS:
        return _back(form.address(), "")
    rows = exporting.table(
        desk.organisation_id,
        desk.person.number,
        wanted,
        lang=desk.lang,
        now=desk.now,
    )
    media_type, write = WRITERS[ending]
    answer = HttpResponse(write(rows), content_type=media_type)
    name = f"gehoord-{desk.now:%Y-%m-%d}.{ending}"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _back(filters: str, problem: str) -> HttpResponse:
    more = urlencode({"problem": problem}) if problem else ""
    asked = "&".join(part for part in (filters, more) if part)
    return redirect(f"{reverse('desk-cases')}?{asked}" if asked else "desk-cases")


def _form(data: QueryDict, desk: Desk) -> FilterForm:
    _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    office = staff_of(desk.organisation_id, on=local_date(desk.now, procedure.zone))
    return FilterForm(data, desk=desk, office=office, called=procedure.called)
