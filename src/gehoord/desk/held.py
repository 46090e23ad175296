"""What was sent by the form and is held: read it, take it in, or set it aside."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import OPENERS, Desk, for_staff, show
from gehoord.desk.kept_mail import place_of
from gehoord.desk.recording import Place, after_filing
from gehoord.dossier.arrivals import AlreadyFiled, NoSuchArrival
from gehoord.handling import unproven
from gehoord.handling.unproven import Held
from gehoord.procedure.days import ONE_DAY
from gehoord.words.choices import choice
from gehoord.words.dates import with_time
from gehoord.words.first_answers import first_answers
from gehoord.words.particulars import own, particular

SET_ASIDE_DAYS = 30


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One thing that was filled in."""

    label: str
    value: str = field(repr=False)


def held_for(desk: Desk, place: Place, arrival_id: int) -> Held | None:
    """Return what is held, when it is for this person to read."""
    held = unproven.load(desk.organisation_id, arrival_id)
    if held is None or not held.waits:
        return None
    openers = frozenset(
        each.number for each in place.office if not OPENERS.isdisjoint(each.roles)
    )
    readers = unproven.may_read(held, place.office, openers | {desk.person.number})
    return held if desk.person.number in readers else None


def shown(desk: Desk, place: Place, held: Held) -> dict[str, object]:
    """Return what the list shows of it."""
    return {
        "id": held.arrived.id,
        "name": held.act.particulars.name,
        "when": with_time(held.at, place.procedure.zone, desk.lang),
    }


@for_staff
@require_safe
def one(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Show what was filled in, as it was sent."""
    place = place_of(desk)
    held = _found(desk, place, arrival_id)
    context = {
        **shown(desk, place, held),
        "place": "kept",
        "words": held.act.words,
        "asked": held.asked,
        "rows": _rows(held, desk, place),
    }
    return show(request, desk, "held.html", context)


@for_staff
@require_POST
def take(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Say that a person sent it: it becomes a case, received when it was sent."""
    del request
    held = _found(desk, place_of(desk), arrival_id)
    return after_filing(desk, unproven.take_in(held, now=desk.now))


@for_staff
@require_POST
def aside(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Say that it is no reaction; it is gone after a month, unless its link is opened."""
    del request
    held = _found(desk, place_of(desk), arrival_id)
    with suppress(AlreadyFiled, NoSuchArrival):  # its sender opened the link meanwhile
        unproven.set_aside(held, expires_at=desk.now + SET_ASIDE_DAYS * ONE_DAY)
    return redirect("desk-kept")


def _found(desk: Desk, place: Place, arrival_id: int) -> Held:
    held = held_for(desk, place, arrival_id)
    if held is None:
        raise Http404
    return held


def _rows(held: Held, desk: Desk, place: Place) -> list[Fact]:
    act, lang = held.act, desk.lang
    who = act.particulars
    given = [
        (_("What it is"), choice(act.kind, lang)),
        (particular("subject", lang), act.subject),
        (_("What would help"), act.wish),
        (particular("name", lang), who.name),
        *(
            (particular(n, lang), getattr(who, n))
            for n in ("email", "phone", "address")
        ),
        *(
            (called, said)
            for _id, called, said in own(place.procedure.own_particulars, who, lang)
        ),
        *first_answers(act, lang, {each.actor: each.name for each in place.office}),
        (_("Files"), ", ".join(each.name for each in act.files)),
    ]
    return [Fact(label=label, value=value) for label, value in given if value]
