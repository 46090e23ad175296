"""Who works here, listed, and what changed."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.post_held import posts
from gehoord.handling import invitations, record
from gehoord.handling.change import Doing
from gehoord.people.models import Staff
from gehoord.people.office import is_away
from gehoord.procedure.days import local_date
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
    post: str
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
    known = posts(desk)
    changes = record.changes(desk.organisation, lang=desk.lang)
    context: dict[str, object] = {
        "place": "people",
        "people": [shown(each, desk, known) for each in rows.order_by("number")],
        "changes": [
            (long_date(local_date(at, desk.organisation.zone), desk.lang), said)
            for at, said in changes
        ],
    }
    return show(request, desk, "people.html", context)


def shown(one: Staff, desk: Desk, posts: tuple[tuple[str, str], ...] = ()) -> Person:
    """
    Return somebody as a page shows them; an absence that is over not at all.

    Of the posts that the procedure names, the one they hold.
    """
    first, last = one.absent_from, one.absent_until
    written = " – ".join(long_date(day, desk.lang) for day in (first, last) if day)
    is_over = last is not None and last < desk.today
    return Person(
        number=one.number,
        name=one.name,
        email=one.email,
        roles=words.roles(one.roles, desk.lang),
        post="" if Role.THIRD_PARTY in one.roles else dict(posts).get(one.body, ""),
        substitute_order=one.substitute_order,
        away="" if is_over else written,
        is_away=is_away(first, last, on=desk.today),
        is_invited=invitations.secret_of(desk.organisation_id, one.number) is not None,
    )


def doing_of(desk: Desk) -> Doing:
    """Return a change by an owner; for anybody else there is no such page."""
    if not desk.owns:
        raise Http404
    return Doing(organisation=desk.organisation, by=desk.person.number, now=desk.now)
