"""
Letters that wait to be posted, of every case: printed one by one, recorded together.

Each posting is recorded in its own case, in a commit of its own. What could not be
recorded is named, and the others are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.letter_text import SECRETS
from gehoord.desk.paper import links, settled
from gehoord.dossier import listing, outbox_lists
from gehoord.dossier.store import NoSuchCase
from gehoord.handling import paper
from gehoord.handling.access import Sight, sight
from gehoord.handling.act import SomeoneActed, perform
from gehoord.handling.catalogue import offer
from gehoord.handling.paper import ToPost
from gehoord.procedure.acts import SendByPost
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.letter_titles import title_of

MOST = 50  # cases on one page
PURPOSE = "letters"


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One letter that waits to be posted."""

    seen: Sight = field(repr=False)
    letter: ToPost = field(repr=False)

    @property
    def id(self) -> str:
        """Return how the form names it."""
        return str(self.letter.kept.id)


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def posting(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show what waits to be posted; record of those chosen that they were."""
    if not desk.may_record:
        raise Http404
    waiting = list(_waiting(desk))
    if request.method != "POST":
        return _page(request, desk, waiting)
    on, chosen = _day(request.POST.get("on", "")), set(request.POST.getlist("letter"))
    if on is None or not chosen:
        return _page(request, desk, waiting, is_short=True)
    left = [
        each.seen.opened.reference
        for each in waiting
        if each.id in chosen and not _record(desk, each, on)
    ]
    if left:
        return _page(request, desk, list(_waiting(desk)), left=left)
    return redirect(f"{reverse('desk-posting')}?done=yes")


def _waiting(desk: Desk) -> Iterator[Waiting]:
    failed = list(outbox_lists.cases_with_failed(desk.organisation_id))
    mine = listing.may_open_of(desk.organisation_id, desk.person.number, failed)
    for case_id in mine[:MOST]:
        try:
            seen = sight(
                desk.organisation_id, case_id, by=desk.by, purpose=PURPOSE, now=desk.now
            )
        except NoSuchCase:
            continue
        if not seen.in_full or offer(seen.situation, SendByPost.name).objections:
            continue
        for letter in paper.to_post(seen.opened):
            if letter.pin.to == COMPLAINANT and letter.pin.notice not in SECRETS:
                yield Waiting(seen=seen, letter=letter)


def _record(desk: Desk, one: Waiting, on: date) -> bool:
    """Record one posting; return whether that could be."""
    pin, opened = one.letter.pin, one.seen.opened
    act = SendByPost(
        letter=one.letter.kept.position, on=on, to=pin.to, notice=pin.notice
    )
    try:
        perform(
            desk.organisation_id,
            opened.case_id,
            act,
            by=desk.by,
            now=desk.now,
            also=settled(one.seen, desk, act),
        )
    except (Refused, SomeoneActed, NoSuchCase):
        return False
    return True


def _page(
    request: HttpRequest,
    desk: Desk,
    waiting: list[Waiting],
    *,
    is_short: bool = False,
    left: list[str] | None = None,
) -> HttpResponse:
    context: dict[str, object] = {
        "place": "mail",
        "waiting": [
            {
                "id": each.id,
                "reference": each.seen.opened.reference,
                "title": title_of(
                    each.seen.opened.procedure,
                    each.seen.opened.entries,
                    (each.letter.pin.notice, each.letter.kept.position),
                    desk.lang,
                ),
                "to": each.seen.opened.case.sender.name,
                **links(each.seen.opened.reference, each.letter.kept.id),
            }
            for each in waiting
        ],
        "chosen": request.POST.getlist("letter"),
        "on": request.POST.get(
            "on", f"{desk.now.astimezone(desk.organisation.zone):%Y-%m-%d}"
        ),
        "is_short": is_short,
        "left": left or [],
        "done": "done" in request.GET,
    }
    return show(request, desk, "posting.html", context)


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None
