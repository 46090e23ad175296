"""
The link to a case: GET shows one button and nothing else; POST opens a session.

The secret is exchanged for a session of its own and leaves the address. A link
that is wrong, over or of a case that is gone gets the same answer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from gehoord.counter import draft as drafts
from gehoord.counter import limits
from gehoord.counter.form import busy
from gehoord.counter.showing import TOO_OFTEN, by_post, language, show
from gehoord.dossier import links
from gehoord.dossier.moment import now as moment
from gehoord.dossier.store import NoSuchCase
from gehoord.handling import link_asked
from gehoord.handling.access import Sight, sight
from gehoord.handling.closed_page import KeptLate
from gehoord.handling.follow_link import still_opens, works
from gehoord.handling.opened import open_case
from gehoord.handling.typed import chosen, typed
from gehoord.people.models import Organisation
from gehoord.people.which import organisation_of
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.objections import sentence

SESSION: Final = "follow"
PURPOSE: Final = "follow"  # for which the case is opened, where nothing else is said
LASTS_SECONDS: Final = 2 * 60 * 60  # of real time, from the exchange
OVER: Final = 410


View = Callable[..., HttpResponse]


@dataclass(frozen=True, kw_only=True)
class Following:
    """Whose case this browser may see: what the secret was exchanged for."""

    organisation: Organisation
    case_id: int
    generation: int


def without_path(view: View) -> View:
    """Let the browser name our site and never the address, which holds a secret."""

    @wraps(view)
    def shown(request: HttpRequest, token: str) -> HttpResponse:
        answer: HttpResponse = view(request, token=token)
        answer.headers["Referrer-Policy"] = "strict-origin"
        return answer

    return shown


@without_path
@require_http_methods(["GET", "HEAD", "POST"])
def arrive(request: HttpRequest, token: str) -> HttpResponse:
    """Show one button; when it is pressed, exchange the link for a session."""
    organisation = organisation_of(request)
    if request.method != "POST":
        return show(request, "follow", organisation, {"token": token})
    if wait := limits.seconds_to_wait(request, limits.LINK):
        context = {"token": token, "mistakes": [("", busy(wait))]}
        return show(request, "follow", organisation, context, status=TOO_OFTEN)
    link = _usable(organisation.pk, token, now=moment()) if organisation else None
    if organisation is None or link is None:
        return show(request, "follow_over", organisation, {"token": token}, status=OVER)
    request.session.cycle_key()
    request.session[SESSION] = {
        "organisation": organisation.pk,
        "case": link.case_id,
        "generation": link.number,
        "until": int(time.time()) + LASTS_SECONDS,
    }
    return redirect("case")


@without_path
@by_post(otherwise="follow")
def again(request: HttpRequest, token: str) -> HttpResponse:
    """Let a new link leave to the known address; one answer, whatever the link was."""
    organisation = organisation_of(request)
    if wait := limits.seconds_to_wait(request, limits.ASK_LINK):
        again_later = {
            "token": token,
            "mistakes": [("", busy(wait))],
            "here": reverse("follow", args=[token]),
        }
        return show(request, "follow_over", organisation, again_later, status=TOO_OFTEN)
    link = _link(organisation.pk, token) if organisation else None
    if organisation is not None and link is not None:
        _give(organisation.pk, link.case_id, now=moment())
    context = {"here": reverse("link-lost")}
    return show(request, "follow_asked", organisation, context)


@by_post(otherwise="case")
def leave(request: HttpRequest) -> HttpResponse:
    """End the session: this browser sees nothing of the case any more."""
    request.session.pop(SESSION, None)
    context = {"here": reverse("start")}
    answer = show(request, "left", organisation_of(request), context)
    drafts.forget_receipt(answer)  # on it stands the link
    return answer


def following(request: HttpRequest) -> Following | None:
    """Return whose case this browser may see now, if any."""
    organisation = organisation_of(request)
    kept = request.session.get(SESSION)
    if organisation is None or not isinstance(kept, dict):
        return None
    if kept["organisation"] != organisation.pk or kept["until"] <= time.time():
        return None
    return Following(
        organisation=organisation, case_id=kept["case"], generation=kept["generation"]
    )


def look(here: Following, purpose: str = PURPOSE) -> Sight | None:
    """Return the case as its sender may see it; None when it is gone."""
    organisation_id = here.organisation.pk
    try:
        seen = sight(
            organisation_id, here.case_id, by=COMPLAINANT, purpose=purpose, now=moment()
        )
    except NoSuchCase:
        return None
    return seen if still_opens(seen.opened, here.generation) else None


def keep_open(request: HttpRequest, *, generation: int) -> None:
    """Let who just corrected the address go on, though older links end."""
    request.session[SESSION] = {**request.session[SESSION], "generation": generation}


def gone(request: HttpRequest, *, kept: KeptLate | None = None) -> HttpResponse:
    """
    Say that the page is closed, and how to open it again.

    What was sent lies ready there; what could not be kept is given back.
    """
    request.session.pop(SESSION, None)
    context: dict[str, object] = {"here": reverse("link-lost"), "kept": kept}
    if kept is None:
        context |= {"typed": typed(request), "chosen": chosen(request)}
    else:
        context["not_taken"] = [
            (each.name, sentence(each.objection, language())) for each in kept.not_taken
        ]
    return show(request, "closed_page", organisation_of(request), context, status=OVER)


def _link(organisation_id: int, token: str) -> links.Link | None:
    purpose = links.LinkPurpose.FOLLOW
    link = links.check(organisation_id, token, purpose=purpose)
    if link is None or link.party is not links.Party.COMPLAINANT:
        return None
    return link


def _usable(organisation_id: int, token: str, *, now: datetime) -> links.Link | None:
    link = _link(organisation_id, token)
    if link is None:
        return None
    try:
        opened = open_case(organisation_id, link.case_id, now=now)
    except NoSuchCase:
        return None
    return link if works(opened, link.number, now=now) else None


def _give(organisation_id: int, case_id: int, *, now: datetime) -> None:
    try:
        link_asked.give(organisation_id, case_id, by=COMPLAINANT, now=now)
    except (NoSuchCase, Refused):
        return  # told to nobody: the answer is the same
