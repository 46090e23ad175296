"""
Going on with a form in another browser, by a link.

As with the link to a case: GET shows one button and nothing else, POST lets this
browser know the draft. The link ends with the draft.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from gehoord.counter import draft as drafts
from gehoord.counter import limits
from gehoord.counter.follow import OVER, without_path
from gehoord.counter.form import busy
from gehoord.counter.showing import TOO_OFTEN, language, show
from gehoord.counter.visit import closed, visit
from gehoord.dossier.arrivals import AlreadyFiled
from gehoord.procedure.days import local_date
from gehoord.words.dates import long_date


@require_safe
def link(request: HttpRequest) -> HttpResponse:
    """Show the link to the draft of this browser, and until when it works."""
    here = visit(request)
    if here is None:
        return closed(request)
    arrived = here.kept.arrived
    if arrived is None or here.kept.is_sent:
        return redirect("form")
    there = reverse("form-go-on", args=[drafts.link_token(arrived)])
    last = local_date(arrived.expires_at, here.procedure.zone)
    context = {
        "link": request.build_absolute_uri(there),
        "day": long_date(last, language()),
    }
    return show(request, "form_elsewhere", here.organisation, context)


@without_path
@require_http_methods(["GET", "HEAD", "POST"])
def go_on(request: HttpRequest, token: str) -> HttpResponse:
    """Show one button; when it is pressed, let this browser go on with the draft."""
    here = visit(request)
    if here is None:
        return closed(request)
    if request.method != "POST":
        return show(request, "form_go_on", here.organisation)
    if wait := limits.seconds_to_wait(request, limits.LINK):
        context = {"mistakes": [("", busy(wait))]}
        return show(request, "form_go_on", here.organisation, context, status=TOO_OFTEN)
    found = drafts.find_by_link(token, here.organisation.pk, now=here.now)
    try:
        if found.arrived is not None:
            found = drafts.moved(found, now=here.now)
    except AlreadyFiled:
        found = drafts.Kept()
    if found.arrived is None:
        over = {"draft_days": drafts.KEPT.days, "here": reverse("start")}
        return show(request, "form_over", here.organisation, over, status=OVER)
    answer = redirect("form")
    drafts.remember(answer, found)
    return answer
