"""Whether all mail is accounted for, and how each mailbox is doing."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.kept_mail import hidden_from
from gehoord.desk.recording import Place
from gehoord.dossier.models import SeenAs
from gehoord.handling import access
from gehoord.mailboxes import counts, sorting, states
from gehoord.organisation.mailboxes import Mailbox
from gehoord.procedure.roles import Role
from gehoord.words import mailboxes as words
from gehoord.words.dates import with_time


@dataclass(frozen=True, kw_only=True)
class Line:
    """One kind of message, and how many there are of it."""

    name: str
    number: int
    is_alarm: bool


@dataclass(frozen=True, kw_only=True)
class Box:
    """One mailbox, and how it is doing."""

    mailbox: Mailbox
    read: str
    trouble: str
    is_silent: bool


@for_staff
@require_safe
def overview(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show what became of every message ever seen, and each mailbox."""
    if not (desk.opens_mail or desk.keeps_mailboxes):
        raise Http404
    context: dict[str, object] = {"place": "mail"}
    if desk.opens_mail:
        context["to_sort"] = _number_to_sort(desk)
    if desk.keeps_mailboxes:
        found = counts.of(desk.organisation_id, hidden=_hidden(desk), now=desk.now)
        context |= {
            "boxes": boxes(desk),
            "counts": found,
            "lines": lines(found, desk.lang),
            "is_owner": Role.OWNER in desk.person.roles,
        }
    return show(request, desk, "mail.html", context)


@for_staff
@require_POST
def acknowledge(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Say that somebody looked for what was gone: it was no reaction."""
    del request
    if Role.OWNER not in desk.person.roles:
        raise Http404
    counts.acknowledge(desk.organisation_id)
    return redirect("desk-mail")


def boxes(desk: Desk) -> list[Box]:
    """Return each mailbox with when it was read, or why not."""
    zone = Place.of(desk).procedure.zone
    return [
        Box(
            mailbox=each,
            read=with_time(each.read_at, zone, desk.lang) if each.read_at else "",
            trouble=words.trouble(each.trouble, desk.lang),
            is_silent=states.is_silent(each, now=desk.now),
        )
        for each in states.of(desk.organisation_id)
    ]


def lines(found: counts.Counts, lang: str) -> list[Line]:
    """Return the kinds there are any of; what is gone is an alarm."""
    return [
        Line(
            name=words.seen_as(kind, lang),
            number=found.numbers[kind],
            is_alarm=kind is SeenAs.GONE,
        )
        for kind in SeenAs
        if found.numbers[kind]
    ]


def _number_to_sort(desk: Desk) -> int:
    """Return how many this person can sort: what names them is not counted."""
    waiting = sorting.to_sort(desk.organisation_id, limit=sorting.MOST_COUNTED)
    return len(waiting) - len(hidden_from(desk, waiting))


def _hidden(desk: Desk) -> frozenset[int]:
    """Return what is left out of the numbers; who opens no case gets them bare."""
    if desk.opens_no_case:
        return frozenset()
    organisation_id = desk.organisation_id
    cases = access.hidden(organisation_id, desk.person.number)
    kept = counts.with_a_person(organisation_id)
    return counts.arrivals_in(organisation_id, cases) | hidden_from(desk, kept)
