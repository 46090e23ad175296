"""How somebody at the desk wants to be told: a digest at an hour, a calendar."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import Desk, for_staff, language, show
from gehoord.dossier.lock import writing
from gehoord.dossier.moment import now
from gehoord.handling import calendars
from gehoord.handling.numbers import number_in
from gehoord.handling.quiet import HOURS
from gehoord.people.models import Preference
from gehoord.people.places import place_of
from gehoord.people.reached import host_name, page_url
from gehoord.people.tries import Tries
from gehoord.people.which import organisation_of

WRONG = Tries(most=30, within=15 * 60.0)
TOO_MANY_REQUESTS = 429


@for_staff
@require_safe
def telling(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show how this person is told."""
    known = Preference.objects.filter(
        organisation=desk.organisation, staff_number=desk.person.number
    ).first()
    secret = calendars.secret_of(desk.person)
    organisation = desk.organisation
    context: dict[str, object] = {
        "place": "telling",
        "hours": [(hour, f"{hour}:00") for hour in HOURS],
        "chosen": known.digest_hour if known else None,
        "calendar": page_url(organisation, "desk-calendar", secret) if secret else "",
        "saved": "saved" in request.GET,
    }
    return show(request, desk, "telling.html", context)


@for_staff
@require_safe
def keys(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List the shortcuts."""
    return show(request, desk, "keys.html", {"place": "keys"})


@for_staff
@require_POST
def digest(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Choose the hour of the digest, or none."""
    hour = number_in(request.POST.get("hour", ""))
    with writing():
        Preference.objects.update_or_create(
            organisation=desk.organisation,
            staff_number=desk.person.number,
            defaults={"digest_hour": hour if hour in HOURS else None},
        )
    return redirect(f"{reverse('desk-telling')}?saved=yes")


@for_staff
@require_POST
def own_calendar(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Begin a calendar at a new address, or end it."""
    if "end" in request.POST:
        calendars.end(desk.person)
    else:
        calendars.begin(desk.person)
    return redirect(f"{reverse('desk-telling')}?saved=yes")


@require_safe
def calendar(request: HttpRequest, secret: str) -> HttpResponse:
    """Hand over a calendar to who knows its address."""
    organisation = organisation_of(request)
    if organisation is None:
        raise Http404
    place = (organisation.pk, place_of(request))
    if not WRONG.are_left([place]):
        return HttpResponse(status=TOO_MANY_REQUESTS)
    person = calendars.whose(organisation.pk, secret)
    if person is None:
        WRONG.used([place])
        raise Http404
    content = calendars.written(
        person,
        organisation,
        lang=language(),
        host=host_name(organisation),
        now=now(),
    )
    answer = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="gehoord.ics"'
    return answer
