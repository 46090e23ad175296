"""
Another e-mail address: the links in the letters to the new and to the old one.

As with every link: GET shows one button and nothing else.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from gehoord.counter import limits
from gehoord.counter.follow import OVER, following, keep_open, without_path
from gehoord.counter.form import busy
from gehoord.counter.showing import TOO_OFTEN, show
from gehoord.dossier.moment import now as moment
from gehoord.dossier.store import NoSuchCase
from gehoord.handling import new_address
from gehoord.handling.arrival_link import Leads
from gehoord.handling.new_address import Asked
from gehoord.handling.opened import open_case
from gehoord.people.which import organisation_of
from gehoord.procedure.objections import Refused


@without_path
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Let letters go to the new address, when the button is pressed."""
    return _answered(request, token, Leads.NEW_ADDRESS)


@without_path
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """Let letters go on to the old address, when the button is pressed."""
    return _answered(request, token, Leads.OLD_ADDRESS)


def _answered(request: HttpRequest, token: str, leads: Leads) -> HttpResponse:
    organisation = organisation_of(request)
    page: dict[str, object] = {
        "is_new": leads is Leads.NEW_ADDRESS,
        "here": reverse("start"),
    }
    if request.method != "POST":
        return show(request, "address", organisation, page)
    if wait := limits.seconds_to_wait(request, limits.LINK):
        page |= {"mistakes": [("", busy(wait))]}
        return show(request, "address", organisation, page, status=TOO_OFTEN)
    asked = (
        new_address.asked_by(organisation.pk, token, leads) if organisation else None
    )
    if asked is None or not _done(asked, leads):
        page |= {"over": True}
        return show(request, "address_done", organisation, page, status=OVER)
    if leads is Leads.NEW_ADDRESS:
        _go_on(request, asked)
    return show(request, "address_done", organisation, page)


def _go_on(request: HttpRequest, asked: Asked) -> None:
    """Let the browser in which the case is open go on, though older links end."""
    here = following(request)
    if here is not None and here.case_id == asked.case_id:
        opened = open_case(here.organisation.pk, here.case_id, now=moment())
        keep_open(request, generation=opened.case.length)


def _done(asked: Asked, leads: Leads) -> bool:
    """Do what the link is for; return whether it still could be done."""
    now = moment()
    if asked.is_over(now=now):
        return False
    try:
        opened = open_case(asked.arrived.organisation_id, asked.case_id, now=now)
        known = opened.case.sender.email
        if known not in {asked.before, asked.email}:
            return False  # another change came after it
        if leads is Leads.OLD_ADDRESS:
            new_address.stop(asked, known, now=now)
        elif known == asked.before:
            new_address.confirm(asked, now=now)
    except (NoSuchCase, Refused):
        return False
    return True
