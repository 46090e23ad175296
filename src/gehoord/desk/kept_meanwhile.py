"""A kept mail that a colleague dealt with first: what was typed comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from gehoord.desk.guard import Desk, show
from gehoord.desk.kept_mail import place_of
from gehoord.desk.record_form import RecordForm
from gehoord.dossier import arrivals, openings
from gehoord.dossier.arrivals import NoSuchArrival
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight, sight
from gehoord.procedure import events as e
from gehoord.procedure.roles import colleague, number_of

FILED = "mail-filed"
"""What a case was opened for by who made it of a kept mail."""

CONFLICT = 409
NOT_FOUND = 404


@dataclass(frozen=True, kw_only=True)
class Became:
    """The case that a mail became or was put with, and by whom where that is known."""

    reference: str
    who: str
    is_linked: bool


def dealt_with(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """
    Say what became of the mail, and give back what was typed.

    To who may not open that case it is told like a mail that never was. Who sent the
    form twice goes on to the case that the first one made.
    """
    seen = _seen(desk, arrival_id)
    if seen is not None and _is_the_same(request, seen):
        return redirect(reverse("desk-case", args=[seen.opened.reference]))
    context: dict[str, object] = {
        "place": "kept",
        "became": _became(seen, arrival_id) if seen else None,
        "typed": list(_written(request, desk)),
    }
    status = CONFLICT if seen else NOT_FOUND
    return show(request, desk, "kept_gone.html", context, status=status)


def _written(request: HttpRequest, desk: Desk) -> Iterator[tuple[str, str]]:
    """Yield what was written, with what was asked; not what was chosen from a list."""
    form = RecordForm(request.POST, place=place_of(desk), lang=desk.lang, by_mail=True)
    for each in form:
        written = request.POST.get(each.html_name, "")
        if written and not isinstance(each.field, forms.ChoiceField):
            yield str(each.label), written


def _seen(desk: Desk, arrival_id: int) -> Sight | None:
    try:
        case_id = arrivals.load(desk.organisation_id, arrival_id).case_id
        if case_id is None:
            return None
        return sight(
            desk.organisation_id, case_id, by=desk.by, purpose="act", now=desk.now
        )
    except (NoSuchArrival, NoSuchCase, OverflowError):
        return None


def _is_the_same(request: HttpRequest, seen: Sight) -> bool:
    typed = request.POST.get("words", "").replace("\r\n", "\n").strip()
    return bool(typed) and seen.in_full and typed == seen.opened.case.words.strip()


def _became(seen: Sight, arrival_id: int) -> Became:
    is_linked = seen.opened.case_id != arrival_id  # what is filed gives the case its id
    hands = _links(seen) if is_linked else _filers(seen)
    person = colleague(seen.situation.office, number_of(next(hands, "")) or 0)
    return Became(
        reference=seen.opened.reference,
        who=person.name if person else "",
        is_linked=is_linked,
    )


def _links(seen: Sight) -> Iterator[str]:
    """Yield who put a mail with the case, the latest first."""
    for each in reversed(seen.entries):
        if isinstance(each.event, e.MailLinked):
            yield each.by


def _filers(seen: Sight) -> Iterator[str]:
    """Yield who made the case of a mail."""
    opened = seen.opened
    for each in openings.of_case(opened.organisation_id, opened.case_id):
        if each.purpose == FILED:
            yield each.who
