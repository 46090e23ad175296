"""Who works here: listed, invited, given other roles, away, gone; and what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.people_form import (
    AppointmentForm,
    AwayForm,
    InviteForm,
    RolesForm,
)
from gehoord.handling import invitations, personnel, presence, record
from gehoord.handling.change import Doing, NotPossible
from gehoord.handling.personnel import Wish
from gehoord.people.models import Staff
from gehoord.people.office import is_away
from gehoord.procedure.roles import Role
from gehoord.words import personnel as words
from gehoord.words.dates import long_date


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who works here, as a page shows it."""

    number: int
    name: str
    email: str = field(repr=False)
    roles: str
    substitute_order: int | None
    away: str
    is_away: bool
    is_invited: bool


@for_staff
@require_safe
def people(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List who works here and what changed; for owners with what they can do."""
    if not desk.sees_people:
        raise Http404
    rows = Staff.objects.filter(organisation=desk.organisation, active=True)
    changes = record.changes(desk.organisation, lang=desk.lang)
    context: dict[str, object] = {
        "place": "people",
        "people": [_shown(each, desk) for each in rows.order_by("number")],
        "changes": [(long_date(at.date(), desk.lang), said) for at, said in changes],
    }
    return show(request, desk, "people.html", context)


@sensitive_post_parameters("name", "email")
@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Invite somebody."""
    _owners_only(desk)
    form = InviteForm(_posted(request), lang=desk.lang)
    if form.is_bound and form.is_valid():
        wish = Wish(
            name=form.cleaned_data["name"],
            email=form.cleaned_data["email"],
            roles=tuple(form.cleaned_data["roles"]),
            substitute_order=form.cleaned_data["substitute_order"],
        )
        try:
            return _link(request, desk, personnel.invite(_doing(desk), wish))
        except NotPossible as why:
            form.object_to(why)
    return show(request, desk, "invite.html", {"form": form, "place": "people"})


@for_staff
@require_safe
def person(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Show what an owner can change about somebody."""
    return _page(request, desk, number)


@for_staff
@require_POST
def roles(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Give somebody other roles."""
    form = RolesForm(request.POST, lang=desk.lang)
    if form.is_valid():
        try:
            personnel.change_roles(
                _doing(desk),
                number,
                form.cleaned_data["roles"],
                substitute_order=form.cleaned_data["substitute_order"],
            )
            return redirect("desk-people")
        except NotPossible as why:
            form.object_to(why)
    return _page(request, desk, number, roles_form=form)


@for_staff
@require_POST
def away(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Let somebody be away, or back."""
    if "back" in request.POST:
        return _do(request, desk, number, presence.be_back)
    form = AwayForm(request.POST, lang=desk.lang)
    if form.is_valid():
        try:
            days = form.cleaned_data
            presence.be_away(
                _doing(desk), number, since=days["since"], until=days["until"]
            )
            return redirect("desk-people")
        except NotPossible as why:
            form.object_to(why)
    return _page(request, desk, number, away_form=form)


@for_staff
@require_POST
def appointment(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Record until when the independent third party is appointed."""
    form = AppointmentForm(request.POST, lang=desk.lang)
    if form.is_valid():
        try:
            until = form.cleaned_data["until"]
            presence.appoint(_doing(desk), number, until=until)
            return redirect("desk-people")
        except NotPossible as why:
            form.object_to(why)
    return _page(request, desk, number, appointment_form=form)


@for_staff
@require_POST
def leave(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Let somebody leave, after looking at it once more."""
    if "sure" not in request.POST:
        return _page(request, desk, number, asks_sure=True)
    return _do(request, desk, number, personnel.leave)


@for_staff
@require_POST
def link(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Give somebody a new link to choose a password with."""
    try:
        return _link(request, desk, _invited_again(desk, number))
    except NotPossible as why:
        return _page(request, desk, number, problem=why)


def _invited_again(desk: Desk, number: int) -> Staff:
    return personnel.invite_again(_doing(desk), number, by_mail=_mail_leaves())


def _mail_leaves() -> bool:
    return bool(settings.PRACTICE or settings.GEHOORD_MAIL_HOST)


def _do(
    request: HttpRequest, desk: Desk, number: int, what: Callable[[Doing, int], None]
) -> HttpResponse:
    try:
        what(_doing(desk), number)
    except NotPossible as why:
        return _page(request, desk, number, problem=why)
    return redirect("desk-people")


def _link(request: HttpRequest, desk: Desk, invited: Staff) -> HttpResponse:
    """Say that the link was mailed; where no mail can leave, show it this once."""
    shown = ""
    if not _mail_leaves():
        secret = invitations.secret_of(desk.organisation_id, invited.number) or ""
        there = reverse("desk-welcome", args=[secret])
        shown = f"{settings.GEHOORD_BASE_URL}{there}"
    context: dict[str, object] = {
        "place": "people",
        "name": invited.name,
        "email": invited.email,
        "link": shown,
        "days": invitations.VALID_FOR.days,
    }
    return show(request, desk, "invited.html", context)


def _page(  # noqa: PLR0913 - a page with all that can be on it
    request: HttpRequest,
    desk: Desk,
    number: int,
    *,
    roles_form: RolesForm | None = None,
    away_form: AwayForm | None = None,
    appointment_form: AppointmentForm | None = None,
    asks_sure: bool = False,
    problem: NotPossible | None = None,
) -> HttpResponse:
    doing = _doing(desk)
    try:
        one = doing.person(number)
    except NotPossible:
        raise Http404 from None
    now_roles = {"roles": one.roles, "substitute_order": one.substitute_order}
    days = {"since": one.absent_from, "until": one.absent_until}
    said = words.refusal(problem.code, problem.facts, desk.lang) if problem else ""
    context: dict[str, object] = {
        "place": "people",
        "person": _shown(one, desk),
        "roles_form": roles_form or RolesForm(None, lang=desk.lang, initial=now_roles),
        "away_form": away_form or AwayForm(None, lang=desk.lang, initial=days),
        "appointment_form": (
            appointment_form
            or AppointmentForm(
                None, lang=desk.lang, initial={"until": one.appointed_until}
            )
        )
        if Role.THIRD_PARTY in one.roles
        else None,
        "asks_sure": asks_sure,
        "problem": said,
    }
    return show(request, desk, "person.html", context)


def _shown(one: Staff, desk: Desk) -> Person:
    first, last = one.absent_from, one.absent_until
    written = " – ".join(long_date(day, desk.lang) for day in (first, last) if day)
    is_over = last is not None and last < desk.now.date()
    return Person(
        number=one.number,
        name=one.name,
        email=one.email,
        roles=words.roles(one.roles, desk.lang),
        substitute_order=one.substitute_order,
        away="" if is_over else written,
        is_away=is_away(first, last, on=desk.now.date()),
        is_invited=invitations.secret_of(desk.organisation_id, one.number) is not None,
    )


def _doing(desk: Desk) -> Doing:
    _owners_only(desk)
    return Doing(organisation=desk.organisation, by=desk.person.number, now=desk.now)


def _owners_only(desk: Desk) -> None:
    if not desk.owns:
        raise Http404


def _posted(request: HttpRequest) -> QueryDict | None:
    return request.POST if request.method == "POST" else None
