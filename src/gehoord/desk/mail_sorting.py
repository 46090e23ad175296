"""Mail in a mailbox that people use for other mail too: say what is a reaction."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.kept_mail import MOST, found, hidden_from, mail_of, place_of
from gehoord.mailboxes import sorting
from gehoord.words.dates import with_time


@dataclass(frozen=True, kw_only=True)
class Gone:
    """What was just said to be no reaction: when it came in, and no word of it."""

    id: int
    when: str


@for_staff
@require_safe
def sort(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List what nobody said anything of yet, oldest first, and what can be undone."""
    place = place_of(desk)
    zone = place.procedure.zone
    numbers = sorting.to_sort(desk.organisation_id, limit=MOST)
    mails = [mail for each in numbers if (mail := mail_of(desk, place, each))]
    undone = sorting.forgotten(desk.organisation_id, now=desk.now, limit=MOST)
    hidden = hidden_from(desk, (each.id for each in undone))
    context: dict[str, object] = {
        "place": "mail",
        "mails": mails,
        "gone": [
            Gone(id=each.id, when=with_time(each.received_at, zone, desk.lang))
            for each in undone
            if each.id not in hidden
        ],
    }
    return show(request, desk, "mail_sort.html", context)


@for_staff
@require_POST
def no_reaction(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Say that it is no reaction: it is forgotten, and can be taken back for an hour."""
    del request
    found(desk, place_of(desk), arrival_id)
    sorting.forget(desk.organisation_id, arrival_id, now=desk.now)
    return redirect("desk-mail-sort")


@for_staff
@require_POST
def take_back(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Take back that it is no reaction."""
    del request
    place_of(desk)
    if hidden_from(desk, [arrival_id]):
        raise Http404
    sorting.take_back(desk.organisation_id, arrival_id, now=desk.now)
    return redirect("desk-mail-sort")
