"""Somebody's own days away, and the calendar in which they stand."""

from __future__ import annotations

from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.people import shown
from gehoord.handling import away_calendar
from gehoord.handling.away_days import Span
from gehoord.handling.calendar_address import MOST_BYTES, CalendarTrouble, Trouble
from gehoord.words import away as words
from gehoord.words.dates import long_date, with_time

UNREADY = 422


@for_staff
@require_safe
def days(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show the days this person is away, and what is read of their calendar."""
    return _page(request, desk)


@sensitive_post_parameters("address")
@for_staff
@require_POST
def calendar(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Read a calendar from now on, or no more."""
    if "end" in request.POST:
        away_calendar.end(desk.person, now=desk.now)
        return redirect(f"{reverse('desk-away')}?done=ended")
    said = request.POST.get("address", "")
    try:
        away_calendar.give(desk.person, said, now=desk.now)
    except CalendarTrouble as error:
        mistake = ("address", words.trouble(error.trouble, desk.lang))
        return _page(request, desk, mistake=mistake, address=said)
    return redirect(f"{reverse('desk-away')}?done=given")


@csrf_exempt  # the file needs a place before the token, in the body, is read
@for_staff
@require_POST
def file(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Read days away from a file, once."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        mistake = ("file", words.trouble(Trouble.TOO_LARGE, desk.lang))
        return _page(request, desk, mistake=mistake)
    request.upload_handlers = [_InMemory(request)]
    return _protected(request, desk)


class _InMemory(MemoryFileUploadHandler):
    """Takes a calendar in memory alone: nothing but its days is ever kept."""

    def handle_raw_input(self, *_args: object, **_kwargs: object) -> None:
        self.activated = True  # its size is bounded before it is read


@csrf_protect
def _protected(request: HttpRequest, desk: Desk) -> HttpResponse:
    sent = request.FILES.get("file")
    try:
        away_calendar.take(desk.person, sent.read() if sent else b"", now=desk.now)
    except CalendarTrouble as error:
        mistake = ("file", words.trouble(error.trouble, desk.lang))
        return _page(request, desk, mistake=mistake)
    return redirect(f"{reverse('desk-away')}?done=taken")


def _page(
    request: HttpRequest,
    desk: Desk,
    *,
    mistake: tuple[str, str] | None = None,
    address: str = "",
) -> HttpResponse:
    known = away_calendar.known(desk.person, today=desk.today)
    zone = desk.organisation.zone
    context: dict[str, object] = {
        "place": "telling",
        "recorded": shown(desk.person, desk).away,
        "known": known,
        "read_at": with_time(known.read_at, zone, desk.lang)
        if known and known.read_at
        else "",
        "trouble": words.trouble(known.trouble, desk.lang) if known else "",
        "coming": [_written(each, desk) for each in known.coming] if known else [],
        "asks_servers": not settings.PRACTICE,
        "mistakes": [(f"#id_{mistake[0]}", mistake[1])] if mistake else [],
        "wrong": dict([mistake]) if mistake else {},
        "address": address,
        "done": request.GET.get("done", ""),
    }
    return show(request, desk, "away.html", context, status=UNREADY if mistake else 200)


def _written(span: Span, desk: Desk) -> str:
    days = dict.fromkeys((span.first, span.last))
    return " – ".join(long_date(day, desk.lang) for day in days)
