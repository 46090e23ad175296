"""The invitation to choose a password: the first, and a new one for who lost it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from gehoord.desk import person
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.people import doing_of
from gehoord.desk.people_form import InviteForm
from gehoord.handling import invitations, personnel
from gehoord.handling.change import NotPossible
from gehoord.handling.personnel import Wish
from gehoord.people.models import Staff
from gehoord.people.reached import mail_leaves, page_url


@sensitive_post_parameters("name", "email")
@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Invite somebody."""
    doing = doing_of(desk)
    form = InviteForm(_posted(request), lang=desk.lang)
    if form.is_bound and form.is_valid():
        try:
            invited = personnel.invite(doing, _wish(form))
            return _invited(request, desk, invited)
        except NotPossible as why:
            form.object_to(why)
    return show(request, desk, "invite.html", {"form": form, "place": "people"})


@for_staff
@require_POST
def link(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Give somebody a new link to choose a password with."""
    doing = doing_of(desk)
    try:
        invited = personnel.invite_again(doing, number, by_mail=mail_leaves())
    except NotPossible as why:
        return person.page(request, desk, number, problem=why)
    return _invited(request, desk, invited)


def _posted(request: HttpRequest) -> QueryDict | None:
    return request.POST if request.method == "POST" else None


def _wish(form: InviteForm) -> Wish:
    said = form.cleaned_data
    return Wish(**{**said, "roles": tuple(said["roles"])})


def _invited(request: HttpRequest, desk: Desk, invited: Staff) -> HttpResponse:
    """Say that the link was mailed; where no mail can leave, show it this once."""
    shown = ""
    if not mail_leaves():
        secret = invitations.secret_of(desk.organisation_id, invited.number) or ""
        shown = page_url(desk.organisation, "desk-welcome", secret)
    context: dict[str, object] = {
        "place": "people",
        "name": invited.name,
        "email": invited.email,
        "link": shown,
        "days": invitations.VALID_FOR.days,
    }
    return show(request, desk, "invited.html", context)
