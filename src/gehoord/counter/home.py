"""The public pages: what to expect, the whole procedure, privacy."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.counter.draft import KEPT
from gehoord.counter.expect import expectations
from gehoord.counter.showing import language, show
from gehoord.counter.visit import Visit, closed, visit
from gehoord.handling.letter import PRACTICE_ADDRESS
from gehoord.leaflet.drawing import sentences, svg
from gehoord.people.which import organisation_of
from gehoord.procedure.parts import Kind
from gehoord.procedure.roles import Role, third_party
from gehoord.procedure.rules import Needed, Procedure
from gehoord.words import way as way_words
from gehoord.words.lengths import in_words
from gehoord.words.page import page
from gehoord.words.particulars import particular

DISAGREE = ("third-party", "who-refer", "binding", "damages")
"""Lines of the page of a procedure that its first page tells too."""


@dataclass(frozen=True, kw_only=True)
class Body:
    """The independent third party, as a page names it."""

    name: str
    contact: str
    damages: bool
    court_choice: bool
    binding: bool


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show what can be told here, and what can be expected by when."""
    if organisation_of(request) is None:
        return render(request, "start.html")
    here = visit(request)
    if here is None:
        return closed(request)
    busy = here.kept.arrived is not None and here.kept.case_id is None
    ways = [
        (kind.value, _way(kind))
        for kind in Kind
        if kind.value in here.procedure.welcome
    ]
    context = {
        **_known(here),
        "ways": ways,
        "expectations": expectations(here.procedure, language()),
        "disagree": page(_told(here), language()).texts(*DISAGREE),
        "busy": busy,
    }
    return show(request, "home", here.organisation, context)


@require_safe
def procedure(request: HttpRequest) -> HttpResponse:
    """Show the whole procedure, as published and as it is worked out."""
    here = visit(request)
    if here is None:
        return closed(request)
    told, lang = _told(here), language()
    way = way_words.of_procedure(told, lang)
    context = {
        "page": page(told, lang),
        "drawing": SafeString(svg(way)),
        "drawn": sentences(way),
        "way_title": way.title,
    }
    return show(request, "procedure", here.organisation, context)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Show the privacy notice, made from the procedure."""
    here = visit(request)
    if here is None:
        return closed(request)
    lang = language()
    asked = [
        particular(name, lang).lower()
        for name, needed in here.procedure.particulars.items()
        if needed is not Needed.OPTIONAL
    ]
    context = {**_known(here), "asked": asked, "draft_days": KEPT.days}
    return show(request, "privacy", here.organisation, context)


def _known(here: Visit) -> dict[str, object]:
    """Return what each of these pages says of people, terms and keeping."""
    lang, rule = language(), here.procedure
    return {
        "address": PRACTICE_ADDRESS if settings.PRACTICE else rule.address,
        "body": _body(here),
        "confidential": rule.confidential == "always",
        "kept": in_words(kept, lang) if (kept := rule.retention.length) else "",
        "readers": [
            each.name for each in here.office if each.roles & {Role.OWNER, Role.INTAKE}
        ],
        "handlers": [
            each.name for each in here.office if each.roles & {Role.OWNER, Role.HANDLER}
        ],
    }


def _told(here: Visit) -> Procedure:
    """Return the procedure as its page tells it; in practice nobody in it is real."""
    body, known = here.procedure.third_party, _body(here)
    if body and known:
        body = replace(body, name=known.name, contact=known.contact)
    address = PRACTICE_ADDRESS if settings.PRACTICE else here.procedure.address
    return replace(here.procedure, address=address, third_party=body)


def _body(here: Visit) -> Body | None:
    """In practice the third party is who plays it, and never the one in the file."""
    body = here.procedure.third_party
    if body is None:
        return None
    person = third_party(here.office) if settings.PRACTICE else None
    if settings.PRACTICE and person is None:
        name, contact = "", ""
    else:
        name = person.name if person else body.name
        contact = person.email if person else body.contact
    return Body(
        name=name,
        contact=contact,
        damages=body.damages,
        court_choice=body.court_choice,
        binding=bool(body.binding_for),
    )


def _way(kind: Kind) -> tuple[str, str]:
    return {
        Kind.COMPLAINT: (_("A complaint"), _("Something went wrong.")),
        Kind.COMPLIMENT: (_("A compliment"), _("Something went well.")),
        Kind.SUGGESTION: (_("A suggestion"), _("Something can be better.")),
        Kind.TIP: (_("A tip"), _("Something we should know.")),
    }[kind]
