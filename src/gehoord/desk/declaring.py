"""What somebody at the desk declares that they cannot handle; nobody else reads it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.dossier import declarations
from gehoord.handling.change import NotPossible
from gehoord.handling.declaring import declare, take_back
from gehoord.handling.numbers import number_in
from gehoord.people.office import staff_of
from gehoord.procedure.roles import Office
from gehoord.words import personnel as words


@for_staff
@require_safe
def declared(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show what this person declared, and a form for more."""
    return _page(request, desk)


@sensitive_post_parameters("of")
@for_staff
@require_POST
def add(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Keep one more declaration."""
    try:
        declare(
            desk.person,
            _office(desk),
            of=request.POST.get("of", ""),
            about=number_in(request.POST.get("about", "")),
            on=desk.today,
        )
    except NotPossible as why:
        return _page(request, desk, problem=why)
    return redirect("desk-declared")


@for_staff
@require_POST
def drop(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:  # noqa: ARG001 - a view
    """Take a declaration back."""
    take_back(desk.person, number)
    return redirect("desk-declared")


def _page(
    request: HttpRequest, desk: Desk, *, problem: NotPossible | None = None
) -> HttpResponse:
    office = _office(desk)
    names = {each.number: each.name for each in office}
    kept = declarations.of(desk.organisation_id, desk.person.number)
    context: dict[str, object] = {
        "place": "declared",
        "about": [(one.id, names[one.about]) for one in kept if one.about in names],
        "of": [(one.id, one.of) for one in kept if one.of],
        "colleagues": [
            (each.number, each.name)
            for each in office
            if each.roles and each.number != desk.person.number
        ],
        "typed": request.POST.get("of", ""),
        "chosen": number_in(request.POST.get("about", "")),
        "mistakes": _mistakes(problem, desk.lang),
    }
    return show(request, desk, "declared.html", context)


def _mistakes(problem: NotPossible | None, lang: str) -> list[tuple[str, str]]:
    """Return what is wrong, leading to the first of its questions."""
    if problem is None:
        return []
    return [("#id_about", words.refusal(problem.code, problem.facts, lang))]


def _office(desk: Desk) -> Office:
    return staff_of(desk.organisation_id, on=desk.today)
