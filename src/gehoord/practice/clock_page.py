"""The page on which the clock of a practice folder is put forward."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import language
from gehoord.dossier.moment import move_to, now
from gehoord.people.models import Organisation, Staff
from gehoord.practice import stepping
from gehoord.practice.door import with_code
from gehoord.practice.pages import firm
from gehoord.practice.stepping import LAST, SPANS, Happened, Step
from gehoord.practice.stories import ZONE
from gehoord.procedure.roles import COMPLAINANT, staff
from gehoord.words import story
from gehoord.words.dates import with_time


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What happened in one case at one moment, in words."""

    reference: str
    name: str
    texts: tuple[str, ...]


@require_safe
@with_code
def clock(request: HttpRequest) -> HttpResponse:
    """Show what time it is here, what comes next, and what the last move did."""
    organisation, here = firm(), now()
    due = stepping.next_due(organisation.pk, after=here)
    context = {
        "here": "clock",
        "organisation": organisation,
        "now": with_time(here, ZONE, language()),
        "due": with_time(due, ZONE, language()) if due else "",
        "spans": list(SPANS),
        "begun": with_time(LAST.begun, ZONE, language()) if LAST.begun else "",
        "steps": _told(organisation, LAST.steps),
    }
    return render(request, "practice/clock.html", context)


@require_POST
@with_code
def move(request: HttpRequest) -> HttpResponse:
    """Put the clock forward by a day, a week or a year, one due moment at a time."""
    span = SPANS.get(request.POST.get("span", ""))
    if span is not None:
        begin = now()
        steps = stepping.steps(firm().pk, begin=begin, until=begin + span, show=move_to)
        LAST.steps = tuple(step for step in steps if step.happened)
        LAST.begun = begin
    return redirect("practice-clock")


def _told(
    organisation: Organisation, steps: tuple[Step, ...]
) -> list[tuple[str, list[Told]]]:
    people = Staff.objects.filter(organisation=organisation)
    names = {staff(person.number): person.name for person in people}
    return [
        (
            with_time(step.at, ZONE, language()),
            [
                _case(reference, tuple(of_case), names)
                for reference, of_case in groupby(
                    step.happened, key=lambda each: each.reference
                )
            ],
        )
        for step in steps
    ]


def _case(
    reference: str, happened: tuple[Happened, ...], names: dict[str, str]
) -> Told:
    opened = happened[0].opened
    name = opened.case.sender.name if opened else ""
    known = {**names, COMPLAINANT: name}
    return Told(
        reference=reference,
        name=name,
        texts=tuple(
            story.line(each.entry, language(), known)
            if each.entry
            else gettext("Destroyed.")
            for each in happened
        ),
    )
