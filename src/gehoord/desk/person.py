"""What an owner can change about somebody who works here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.people import doing_of, shown
from gehoord.desk.people_form import (
    AppointmentForm,
    AwayForm,
    PersonForm,
    RolesForm,
)
from gehoord.desk.position_form import HeadForm, PostForm
from gehoord.desk.post_held import called, heads_handle, posts
from gehoord.handling import away_calendar, personnel, presence
from gehoord.handling.appointments import Appointment, appoint, appointment_of
from gehoord.handling.change import Doing, NotPossible
from gehoord.handling.head_of import put_under
from gehoord.handling.post_held import hold
from gehoord.organisation import reading
from gehoord.people.models import Staff
from gehoord.people.office import staff_of
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import Role
from gehoord.words import personnel as words
from gehoord.words.actors import opening
from gehoord.words.own_words import localised


@for_staff
@require_safe
def person(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Show what an owner can change about somebody."""
    return page(request, desk, number)


@for_staff
@require_POST
def roles(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Give somebody other roles."""
    form = RolesForm(request.POST, lang=desk.lang)
    return _fill_in(request, desk, number, form, personnel.change_roles)


@for_staff
@require_POST
def away(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Let somebody be away, or back."""
    if "back" in request.POST:
        return _do(request, desk, number, presence.be_back)
    form = AwayForm(request.POST, lang=desk.lang)
    return _fill_in(request, desk, number, form, presence.be_away)


@for_staff
@require_POST
def appointment(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Record how the independent third party is appointed."""
    form = AppointmentForm(request.POST, lang=desk.lang).among(_bodies(desk))
    return _fill_in(request, desk, number, form, _appoint)


@for_staff
@require_POST
def post(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Record which post of the procedure somebody holds."""
    form = PostForm(request.POST, lang=desk.lang).among(posts(desk))

    def keep(doing: Doing, number: int, *, post: str) -> None:
        hold(doing, number, post=post, called=called(desk, post))

    return _fill_in(request, desk, number, form, keep)


@for_staff
@require_POST
def head(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Record who is above somebody."""
    form = HeadForm(request.POST, lang=desk.lang).among(_colleagues(desk, number))
    return _fill_in(request, desk, number, form, put_under)


@for_staff
@require_POST
def leave(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Let somebody leave, after looking at it once more."""
    if "sure" not in request.POST:
        return page(request, desk, number, asks_sure=True)
    return _do(request, desk, number, personnel.leave)


def page(  # noqa: PLR0913 - a page with all that can be on it
    request: HttpRequest,
    desk: Desk,
    number: int,
    *,
    filled_in: PersonForm | None = None,
    asks_sure: bool = False,
    problem: NotPossible | None = None,
) -> HttpResponse:
    """Show the page of somebody; a form that was refused as it was filled in."""
    try:
        one = doing_of(desk).person(number)
    except NotPossible:
        raise Http404 from None
    context: dict[str, object] = {
        "place": "people",
        "person": shown(one, desk),
        **_forms(one, filled_in, desk),
        "has_calendar": away_calendar.known(one, today=desk.today) is not None,
        "asks_sure": asks_sure,
        "problem": words.refusal(problem.code, problem.facts, desk.lang)
        if problem
        else "",
    }
    return show(request, desk, "person.html", context)


def _forms(one: Staff, filled_in: PersonForm | None, desk: Desk) -> dict[str, object]:
    """Return each form as things stand, but the one that was just filled in."""
    lang = desk.lang
    now_roles = {"roles": one.roles, "substitute_order": one.substitute_order}
    days = {"since": one.absent_from, "until": one.absent_until}
    appointed = appointment_of(one)
    appointment = {
        "contact": appointed.contact,
        "since": appointed.since,
        "until": appointed.until,
        "stands_in": "yes" if appointed.stands_in else "",
        "body": appointed.body,
    }
    forms: list[PersonForm] = [
        RolesForm(None, lang=lang, initial=now_roles),
        AwayForm(None, lang=lang, initial=days),
    ]
    if Role.THIRD_PARTY in one.roles:
        form = AppointmentForm(None, lang=lang, initial=appointment)
        forms.append(form.among(_bodies(desk)))
    elif known := posts(desk):
        held = PostForm(None, lang=lang, initial={"post": one.body})
        forms.append(held.among(known))
    if Role.THIRD_PARTY not in one.roles and heads_handle(desk):
        under = HeadForm(None, lang=lang, initial={"head": one.head})
        forms.append(under.among(_colleagues(desk, one.number)))
    return {
        each.called: filled_in if isinstance(filled_in, type(each)) else each
        for each in forms
    }


def _colleagues(desk: Desk, number: int) -> tuple[tuple[int, str], ...]:
    """Return who else works here, by number, and could be above this person."""
    return tuple(
        (each.number, each.name)
        for each in staff_of(desk.organisation_id, on=desk.today)
        if each.roles and Role.THIRD_PARTY not in each.roles and each.number != number
    )


def _bodies(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return the third parties that the procedure names, where there are several."""
    try:
        _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    except reading.NoProcedure:
        return ()
    return tuple(
        (name, opening(localised(body.name, desk.lang)))
        for body in procedure.bodies
        if (name := name_in(procedure, body))
    )


def _fill_in(
    request: HttpRequest,
    desk: Desk,
    number: int,
    form: PersonForm,
    what: Callable[..., object],
) -> HttpResponse:
    """Do what a form asks; where that cannot be, show it again with the reason."""
    doing = doing_of(desk)
    if form.is_valid():
        try:
            what(doing, number, **form.cleaned_data)
            return redirect("desk-people")
        except NotPossible as why:
            form.object_to(why)
    return page(request, desk, number, filled_in=form)


def _appoint(doing: Doing, number: int, **said: Any) -> None:  # noqa: ANN401 - fields of a form
    appoint(doing, number, Appointment(**said | {"stands_in": bool(said["stands_in"])}))


def _do(
    request: HttpRequest, desk: Desk, number: int, what: Callable[[Doing, int], None]
) -> HttpResponse:
    try:
        what(doing_of(desk), number)
    except NotPossible as why:
        return page(request, desk, number, problem=why)
    return redirect("desk-people")
