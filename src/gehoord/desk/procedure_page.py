"""The procedure at the desk: what is in force, line by line, and its history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.desk.doubting import why
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.procedure_lines import act_lines, notice_lines
from gehoord.handling.as_told import told
from gehoord.leaflet.drawing import sentences, svg
from gehoord.organisation import drafts, reading
from gehoord.organisation.accepted_before import origin
from gehoord.organisation.accepting import TAKEN_OVER
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.versions import (
    Standing,
    Version,
    called,
    checked,
    history,
    name_of,
)
from gehoord.people.models import Staff
from gehoord.people.office import staff_of
from gehoord.procedure.days import local_date
from gehoord.procedure.differences import differences
from gehoord.procedure.published import Sentence
from gehoord.procedure.rules import Procedure
from gehoord.words import differences as difference_words
from gehoord.words import way as way_words
from gehoord.words.dates import long_date, with_time
from gehoord.words.findings.unproven import UNPROVEN
from gehoord.words.page.whole import page

PLACE = "procedure"


@dataclass(frozen=True, kw_only=True)
class Past:
    """One version in the history."""

    href: str
    version: str
    since: str
    standing: str
    published: str


@dataclass(frozen=True, kw_only=True)
class Acknowledged:
    """
    A warning that was known at publication, and why it was accepted.

    `whose` says who gave the reason for an earlier version, and when; empty where it
    was given for this one.
    """

    said: str
    why: str
    whose: str = ""


@for_staff
@require_safe
def procedure(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show the version in force."""
    try:
        sha256, _in_force = reading.current(desk.organisation_id, now=desk.now)
    except reading.NoProcedure:
        raise Http404 from None
    return _shown(request, desk, sha256)


@for_staff
@require_safe
def version(request: HttpRequest, desk: Desk, sha256: str) -> HttpResponse:
    """Show one version; a duty of a case leads to the version of that case."""
    return _shown(request, desk, sha256)


def _shown(request: HttpRequest, desk: Desk, sha256: str) -> HttpResponse:
    try:
        meant = reading.of_hash(desk.organisation_id, sha256)
    except PublishedProcedure.DoesNotExist:
        raise Http404 from None
    versions = history(desk.organisation_id, now=desk.now)
    number = next(n for n, each in enumerate(versions) if each.sha256 == sha256)
    older = versions[number + 1] if number + 1 < len(versions) else None
    context = {
        **public_page(meant, desk),
        "place": PLACE,
        "sha256": sha256,
        "standing": _standing(versions[number], desk),
        "acts": act_lines(meant, desk.lang),
        "notices": notice_lines(meant, desk.lang),
        "history": [_past(each, desk, meant) for each in versions],
        "older": older.version if older else "",
        "changes": _changes(desk, older, meant) if older else (),
        "acknowledged": _acknowledged(desk, versions[number]),
        "may_change": desk.owns,
        "drafts": bool(drafts.every(desk.organisation_id)) if desk.owns else False,
        "published": request.GET.get("published", ""),
    }
    return show(request, desk, "procedure.html", context)


def public_page(
    meant: Procedure, desk: Desk, *, text: tuple[Sentence, ...] = ()
) -> dict[str, object]:
    """Return what the public page is shown with, with this text if it is being typed."""
    lang = desk.lang
    office = staff_of(desk.organisation_id, on=local_date(desk.now, meant.zone))
    shown = told(meant, office)
    shown = replace(shown, text=text or shown.text)
    way = way_words.of_procedure(shown, lang)
    return {
        "page": page(shown, lang),
        "drawing": SafeString(svg(way)),
        "drawn": sentences(way),
        "way_title": way.title,
    }


def changed(old: Procedure, new: Procedure, lang: str) -> tuple[str, ...]:
    """Return what changed between two procedures, in sentences."""
    found = differences(old, new)
    return tuple(difference_words.sentence(each, lang, new, old) for each in found)


def _changes(desk: Desk, older: Version, meant: Procedure) -> tuple[str, ...]:
    before = reading.of_hash(desk.organisation_id, older.sha256)
    return changed(before, meant, desk.lang)


def _standing(one: Version, desk: Desk) -> str:
    day = long_date(one.effective_from, desk.lang)
    match one.standing:
        case Standing.IN_FORCE:
            return _("In force since %(day)s.") % {"day": day}
        case Standing.TO_COME:
            return _("Takes effect on %(day)s.") % {"day": day}
        case Standing.PAST:
            return _("Was in force from %(day)s; cases of that time keep it.") % {
                "day": day
            }


def _past(one: Version, desk: Desk, meant: Procedure) -> Past:
    return Past(
        href=reverse("desk-procedure-version", args=[one.sha256]),
        version=one.version,
        since=long_date(one.effective_from, desk.lang),
        standing={
            Standing.IN_FORCE: _("In force"),
            Standing.TO_COME: _("To come"),
            Standing.PAST: _("Past"),
        }[one.standing],
        published=_published(one, desk, meant),
    )


def _published(one: Version, desk: Desk, meant: Procedure) -> str:
    """Return by whom and when it was published; empty where that was not kept."""
    known = one.publication
    if known is None:
        return ""
    when = with_time(known.at, meant.zone, desk.lang)
    if known.by is None:
        return _("Published on %(when)s.") % {"when": when}
    person = Staff.objects.get(organisation_id=desk.organisation_id, number=known.by)
    return _("Published by %(who)s on %(when)s.") % {"who": person.name, "when": when}


def _acknowledged(desk: Desk, one: Version) -> tuple[Acknowledged, ...]:
    """Return the warnings that were accepted, in words where they still have them."""
    if one.publication is None:
        return ()
    text = PublishedProcedure.objects.get(
        organisation_id=desk.organisation_id, sha256=one.sha256
    ).text
    found = checked(text)
    words = {name_of(x): why(x, found.text, desk.lang) for x in found.warnings}
    return tuple(
        Acknowledged(
            said=words.get(name) or _walked(name, found.text, desk.lang),
            why="" if given == TAKEN_OVER else given,
            whose=_carried(one, name, desk, found.procedure),
        )
        for name, given in one.publication.acknowledged
    )


def _carried(one: Version, name: str, desk: Desk, meant: Procedure) -> str:
    """Return whose reason went along from which day, if it did."""
    sha256 = one.publication.carried.get(name) if one.publication else None
    if sha256 is None:
        return ""
    given = origin(desk.organisation_id, sha256)
    return whose(given.by, given.at, desk, meant)


def whose(by: int | None, at: datetime, desk: Desk, meant: Procedure) -> str:
    """Return who gave a reason, and on which day: “Ank Bos, 4 March 2027”."""
    day = long_date(local_date(at, meant.zone), desk.lang)
    people = Staff.objects.filter(organisation_id=desk.organisation_id, number=by or 0)
    person = people.first()
    return f"{person.name}, {day}" if person else day


def _walked(name: str, full: str, lang: str) -> str:
    """Return what a walk doubted, without walking again; a name that has no words."""
    doubt = called(name)
    return why(doubt, full, lang) if doubt.code in UNPROVEN else name
