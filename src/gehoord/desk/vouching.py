"""A mail in a case of which nobody knows who sent it: said to be the complainant's."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff
from gehoord.desk.story import Moment, Told, names_for
from gehoord.handling import filled
from gehoord.handling.access import Sight
from gehoord.handling.catalogue import offer
from gehoord.procedure import acts as a
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.actors import actor

PURPOSE = "act"


@for_staff
@require_POST
def vouch(
    request: HttpRequest, desk: Desk, reference: str, position: int
) -> HttpResponse:
    """Say that the mail of this entry is the complainant's, and show the case."""
    del request
    opened = see(desk, reference, purpose=PURPOSE).opened
    with suppress(Refused):  # said before, by a colleague or by the same button
        filled.vouch(
            desk.organisation_id, opened.case_id, position, by=desk.by, now=desk.now
        )
    there = reverse("desk-case", args=[opened.reference])
    return redirect(there)


def offered(moments: tuple[Moment, ...], sight: Sight, lang: str) -> tuple[Moment, ...]:
    """Return what happened, with the button at each mail that waits for this reader."""
    if not offer(sight.situation, a.VouchForMail.name).possible:
        return moments
    waiting = {each.position for each in sight.opened.case.claims}
    reference = sight.opened.reference
    theirs = actor(COMPLAINANT, lang, names_for(sight))

    def button(line: Told) -> Told:
        if line.position not in waiting:
            return line
        there = reverse("desk-vouch", args=[reference, line.position])
        return replace(line, vouch=there, vouch_for=theirs)

    return tuple(
        replace(moment, lines=tuple(button(each) for each in moment.lines))
        for moment in moments
    )
