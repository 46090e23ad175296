"""
What is sent and held: why, what is still needed, and the link that proves it.

As with every link: GET shows one button and nothing else, POST makes it a case.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from gehoord.counter import draft as drafts
from gehoord.counter import limits
from gehoord.counter.filing import to_act
from gehoord.counter.follow import OVER, without_path
from gehoord.counter.form import busy
from gehoord.counter.showing import TOO_OFTEN, language, show
from gehoord.counter.visit import Visit, closed, visit
from gehoord.dossier.arrivals import AlreadyFiled, Arrived, NoSuchArrival
from gehoord.handling import unproven
from gehoord.handling.masking import masked
from gehoord.procedure.languages import answered_in
from gehoord.procedure.objections import Refused

NO_TIME: Final = timedelta(seconds=15)  # nobody reads and answers eight pages in it
FAST_COSTS: Final = 3  # of the budget; a person with everything at hand still gets by


class Doubt(StrEnum):
    """Why it is not taken in at once."""

    TRAPPED = "trapped"  # a box was filled in that people do not see: ask once
    HELD = "held"


def doubt_of(
    request: HttpRequest, begun_at: datetime, *, now: datetime
) -> Doubt | None:
    """
    Return what there is to doubt about who sends it, if anything.

    A browser that fills in every box makes the trap go off once; twice is a program.
    """
    trapped = bool(request.POST.get("website"))
    if trapped and "sure" not in request.POST:
        return Doubt.TRAPPED
    spend = FAST_COSTS if now - begun_at < NO_TIME else 1
    over = limits.seconds_to_wait(request, limits.SEND, spend=spend)
    return Doubt.HELD if trapped or over else None


def hold(here: Visit, arrived: Arrived) -> HttpResponse:
    """Hold what is sent, and say what is still needed."""
    files = drafts.files_of(here.kept)
    lang = answered_in(language(), here.procedure.languages)
    act = to_act(here.kept.draft, files, here.office, language=lang)
    email = act.particulars.email.strip().casefold()
    ask = bool(email) and not limits.LIMITS.wait(
        limits.PROVE, f"{here.organisation.pk} {email}"
    )
    try:
        unproven.hold(arrived, act, ask=ask, now=here.now)
    except AlreadyFiled:
        return redirect("form")
    except NoSuchArrival:
        pass  # held already, by the same button pressed twice
    return redirect("form-held")


@require_safe
def still_held(request: HttpRequest) -> HttpResponse:
    """Say that it came in, and what is still needed."""
    here = visit(request)
    if here is None:
        return closed(request)
    arrived = here.kept.arrived
    if arrived is None or not here.kept.is_held or here.kept.case_id is not None:
        return redirect("form")
    held = unproven.load(here.organisation.pk, arrived.id)
    if held is None:
        return redirect("start")
    email = held.act.particulars.email if held.asked else ""
    context = {"address": masked(email), "reach": bool(held.act.particulars.email)}
    return show(request, "form_held", here.organisation, context)


@without_path
@require_http_methods(["GET", "HEAD", "POST"])
def prove(request: HttpRequest, token: str) -> HttpResponse:
    """Show one button; when it is pressed, make what is held a case."""
    here = visit(request)
    if here is None:
        return closed(request)
    if request.method != "POST":
        return show(request, "form_proof", here.organisation)
    if wait := limits.seconds_to_wait(request, limits.LINK):
        context = {"mistakes": [("", busy(wait))]}
        return show(request, "form_proof", here.organisation, context, status=TOO_OFTEN)
    held = unproven.held_by(here.organisation.pk, token)
    # The link to a case goes to the address it has now, not to who had it before.
    if held is None or held.arrived.case_id is not None:
        over = {"here": reverse("start")}
        return show(request, "form_proof_over", here.organisation, over, status=OVER)
    try:
        done = unproven.take_in(held, now=here.now)
    except Refused:
        over = {"here": reverse("start")}
        return show(request, "form_proof_over", here.organisation, over, status=OVER)
    answer = redirect("form-receipt")
    drafts.hand_receipt(answer, done.organisation_id, done.case_id)
    return answer
