"""The first practice page: give the code, become someone, read what to try."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from django.contrib.auth import login
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import language
from gehoord.dossier.models import Case, CaseState
from gehoord.dossier.moment import now
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.act import perform
from gehoord.handling.follow_link import follow_token, link_ends_at
from gehoord.handling.numbers import number_in
from gehoord.handling.opened import OpenCase, open_case
from gehoord.people.models import Organisation, Staff, User
from gehoord.practice import code
from gehoord.practice.door import here_only, home, is_open, leave_open, with_code
from gehoord.procedure import acts as a
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words import stages

TASKS: Final = {
    "owner": _("Owner: reads what comes in and appoints who handles it."),
    "adviser": _("Adviser: talks with people, and can handle complaints."),
    "third-party": _("Independent third party: sees what is referred, and rules."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Someone with a case, as shown to who wants to be them."""

    case_id: int
    name: str
    subject: str = field(repr=False)
    reference: str
    stage: str


@require_safe
@here_only
def hub(request: HttpRequest) -> HttpResponse:
    """Show who you can be and what to try; without the code, ask for it."""
    if not is_open(request):
        return render(request, "practice/code.html")
    organisation = firm()
    context = {
        "here": "hub",
        "organisation": organisation,
        "people": [(person, _task(person)) for person in _people(organisation)],
        "senders": _senders(organisation, now=now()),
        "password": code.password(home()),
    }
    return render(request, "practice/hub.html", context)


@require_POST
@here_only
def give_code(request: HttpRequest) -> HttpResponse:
    """Open the practice pages for this browser when the code is right."""
    if not code.is_right(home(), request.POST.get("code", "")):
        return render(request, "practice/code.html", {"wrong": True}, status=422)
    return leave_open(redirect("practice"))


@require_POST
@with_code
def become(request: HttpRequest) -> HttpResponse:
    """Sign in as one of the people at the firm, without their password."""
    number = request.POST.get("number", "")
    person = _people(firm()).filter(number=number_in(number) or 0).first()
    if person is None or not isinstance(person.user, User):
        raise Http404
    login(request, person.user)
    return redirect("desk")


@require_POST
@with_code
def follow(request: HttpRequest) -> HttpResponse:
    """Open the page on which a complainant follows their case."""
    said = request.POST.get("case", "")
    try:
        opened = open_case(firm().pk, number_in(said) or 0, now=now())
    except NoSuchCase:
        raise Http404 from None
    return redirect("follow", _link(opened, now=now()))


def firm() -> Organisation:
    """Return the firm; there is one."""
    found = Organisation.objects.order_by("pk").first()
    if found is None:
        raise Http404
    return found


def _people(organisation: Organisation) -> QuerySet[Staff]:
    rows = Staff.objects.filter(organisation=organisation, active=True)
    return rows.select_related("user").order_by("number")


def _task(person: Staff) -> object:
    return next((task for role, task in TASKS.items() if role in person.roles), "")


def _senders(organisation: Organisation, *, now: datetime) -> list[Sender]:
    rows = Case.objects.filter(organisation=organisation, state=CaseState.KEPT)
    opened = [
        open_case(organisation.pk, case_id, now=now)
        for case_id in rows.values_list("id", flat=True)
    ]
    opened.sort(key=lambda each: each.entries[0].at, reverse=True)
    return [
        Sender(
            case_id=each.case_id,
            name=each.case.sender.name,
            subject=each.case.subject,
            reference=each.reference,
            stage=stages.label(each.case.stage, language()),
        )
        for each in opened
    ]


def _link(opened: OpenCase, *, now: datetime) -> str:
    """Return a link that works; where all have ended, the complainant asks for one."""
    if link_ends_at(opened, opened.case.length) <= now:
        perform(
            opened.organisation_id,
            opened.case_id,
            a.AskForLink(),
            by=COMPLAINANT,
            now=now,
        )
        opened = open_case(opened.organisation_id, opened.case_id, now=now)
    return follow_token(opened, opened.case.length)
