"""The public pages: what to expect, the whole procedure, privacy."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from gehoord.counter.draft import KEPT
from gehoord.counter.expect import expectations
from gehoord.counter.first_readers import about_a_reader, first_readers
from gehoord.counter.showing import language, show
from gehoord.counter.visit import Visit, closed, visit
from gehoord.handling.as_told import told
from gehoord.leaflet.drawing import sentences, svg
from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import Kind
from gehoord.procedure.roles import Role
from gehoord.words import way as way_words
from gehoord.words.data_authority import data_authority
from gehoord.words.help import every_help
from gehoord.words.inside import inside
from gehoord.words.lengths import in_words
from gehoord.words.page.whole import page
from gehoord.words.particulars import label, particular
from gehoord.words.whereabouts import where_to_tell

DISAGREE = ("third-party", "who-refer", "binding", "damages")
"""Lines of the page of a procedure that its first page tells too."""


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show what can be told here, and what can be expected by when."""
    here = visit(request)
    if here is None:
        return closed(request)
    busy = here.kept.arrived is not None and not here.kept.is_sent
    ways = [
        (kind.value, _way(kind))
        for kind in Kind
        if kind.value in here.procedure.welcome
    ]
    context = {
        **_known(here),
        "ways": ways,
        "all_welcome": all_welcome(here),
        "expectations": expectations(here.procedure, language()),
        "helps": every_help(here.procedure, language()),
        "disagree": page(told(here.procedure, here.office), language()).texts(
            *DISAGREE
        ),
        "busy": busy,
        "otherwise": where_to_tell(here.procedure, "", language()),
    }
    return show(request, "home", here.organisation, context)


def all_welcome(here: Visit) -> bool:
    """Return whether every kind of reaction is welcome."""
    return {each.value for each in Kind} <= {*here.procedure.welcome}


@gzip_page  # twenty kilobytes, the same for everybody
@require_safe
def procedure(request: HttpRequest) -> HttpResponse:
    """Show the whole procedure, as published and as it is worked out."""
    here = visit(request)
    if here is None:
        return closed(request)
    shown, lang = told(here.procedure, here.office), language()
    way = way_words.of_procedure(shown, lang)
    context = {
        "page": page(shown, lang),
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
        inside(particular(name, lang), lang)
        for name, needed in here.procedure.particulars.items()
        if needed is not Needed.OPTIONAL
    ]
    own = (x for x in here.procedure.own_particulars if not x.is_for_some)
    asked += [label(each, lang) for each in own if each.is_asked]
    context = {
        **_known(here),
        "asked": asked,
        "data_authority": data_authority(here.procedure, lang),
        "draft_days": KEPT.days,
        "needs_name": here.procedure.particulars.get("name") is Needed.BLOCKS,
        "reached": where_to_tell(here.procedure, "", lang),
    }
    return show(request, "privacy", here.organisation, context)


def _known(here: Visit) -> dict[str, object]:
    """Return what each of these pages says of people, terms and keeping."""
    lang, rule = language(), told(here.procedure, here.office)
    return {
        "address": rule.address,
        "body": rule.third_party,
        "confidential": rule.confidential == "always",
        "kept": in_words(kept, lang) if (kept := rule.retention.length) else "",
        "kept_otherwise": page(rule, lang).texts("retention-rule")
        if rule.retention.rules
        else (),
        "readers": first_readers(here.office),
        "about_a_reader": about_a_reader(here.office),
        "handlers": [
            each.name for each in here.office if each.roles & {Role.OWNER, Role.HANDLER}
        ],
    }


def _way(kind: Kind) -> tuple[str, str]:
    return {
        Kind.COMPLAINT: (_("A complaint"), _("Something went wrong.")),
        Kind.COMPLIMENT: (_("A compliment"), _("Something went well.")),
        Kind.SUGGESTION: (_("A suggestion"), _("Something can be better.")),
        Kind.TIP: (_("A tip"), _("Something we should know.")),
    }[kind]
