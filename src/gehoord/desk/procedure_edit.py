"""Changing the procedure: from a version or a pattern, by a form, to a new version."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.procedure_form import ProcedureForm
from gehoord.desk.procedure_look import Look, look, walked
from gehoord.desk.procedure_page import PLACE, is_owner
from gehoord.dossier.lock import writing
from gehoord.letters.publishable import faults
from gehoord.organisation import reading, texts
from gehoord.organisation.accepting import LONGEST_REASON
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.publishing import Unpublishable
from gehoord.organisation.versions import CannotPublish, publish_version
from gehoord.procedure.days import local_date
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.words.publishing import refused

UNREADY: Final = 422
PATTERN: Final = "pattern:"
_WHY: Final = "why:"


@dataclass(frozen=True, kw_only=True)
class Base:
    """What is changed: a published version, or a pattern that comes along."""

    name: str
    text: str = field(repr=False)
    procedure: Procedure = field(repr=False)


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Ask what must change, show what comes of it, and publish it when told to."""
    if not is_owner(desk):
        raise Http404
    asked = request.POST if request.method == "POST" else request.GET
    if not asked.get("from"):
        return _start(request, desk)
    base = _base(desk, asked["from"])
    form = ProcedureForm(
        request.POST if request.method == "POST" else None,
        procedure=base.procedure,
        lang=desk.lang,
        version=_next_version(desk, base.procedure),
    )
    if not form.is_bound:
        return _ask(request, desk, base, form)
    if not form.is_valid():
        return _ask(request, desk, base, form, status=UNREADY)
    seen = look(base.text, form.edits(), desk)
    if request.POST.get("do") == "publish" and seen.may_be_published:
        # Takes seconds: done when it is about to be published, and not while typing.
        return _publish(request, desk, base, form, walked(seen, desk))
    return _ask(request, desk, base, form, seen=seen)


def _start(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Let the owner choose what to begin with."""
    patterns = [
        (f"{PATTERN}{name}", _title(text, desk.lang))
        for name, text in sorted(texts.patterns().items())
    ]
    try:
        in_force, meant = reading.current(desk.organisation_id, now=desk.now)
    except reading.NoProcedure:
        current = ("", "")
    else:
        current = (in_force, meant.name.get(desk.lang, meant.version))
    context: dict[str, object] = {
        "place": PLACE,
        "patterns": patterns,
        "current": current,
    }
    return show(request, desk, "procedure_start.html", context)


def _title(text: str, lang: str) -> str:
    procedure = read(text, texts.calendars(), texts.patterns())
    return procedure.name.get(lang) or procedure.id


def _base(desk: Desk, name: str) -> Base:
    """Return what is changed. What we do not have is not there."""
    if name.startswith(PATTERN):
        known = texts.patterns().get(name.removeprefix(PATTERN))
        if known is None:
            raise Http404
        text = in_full(known, texts.patterns())
        return Base(name=name, text=text, procedure=read(text, texts.calendars()))
    published = PublishedProcedure.objects.filter(
        organisation_id=desk.organisation_id, sha256=name
    ).first()
    if published is None:
        raise Http404
    meant = reading.of_hash(desk.organisation_id, name)
    return Base(name=name, text=published.text, procedure=meant)


def _next_version(desk: Desk, procedure: Procedure) -> str:
    """Return a name for the new version that is not taken: the day, with a number."""
    today = local_date(desk.now, procedure.zone).isoformat()
    published = PublishedProcedure.objects.filter(organisation_id=desk.organisation_id)
    taken = {procedure.version, *published.values_list("version", flat=True)}
    number = 2
    name = today
    while name in taken:
        name, number = f"{today}-{number}", number + 1
    return name


def _publish(
    request: HttpRequest, desk: Desk, base: Base, form: ProcedureForm, seen: Look
) -> HttpResponse:
    reasons = {one.name: request.POST.get(_WHY + one.name, "") for one in seen.doubts}
    try:
        since = forms.DateField().clean(request.POST.get("since", ""))
        with writing():
            made = publish_version(
                desk.organisation,
                seen.text,
                effective_from=since,
                at=desk.now,
                by=desk.person.number,
                reasons=reasons,
                faults=lambda meant: faults(meant, desk.lang),
            )
    except forms.ValidationError:
        wrong = [("#since", _("The day is missing. Fill in from when this holds."))]
    except CannotPublish as why:
        said = refused(why.code, _told(why, seen), desk.lang)
        wrong = [("#publish", said)]
    except Unpublishable as why:
        wrong = [("", str(each)) for each in why.faults]
    else:
        there = reverse("desk-procedure-version", args=[made.sha256])
        return redirect(f"{there}?published=1")
    return _ask(request, desk, base, form, seen=seen, wrong=wrong, status=UNREADY)


def _told(why: CannotPublish, seen: Look) -> dict[str, object]:
    """Return the facts of a refusal with its warnings as sentences, not names."""
    said = {one.name: one.said for one in seen.doubts}
    names = why.facts.get("names")
    if not isinstance(names, tuple):
        return why.facts
    return {"names": " ".join(said.get(str(name), str(name)) for name in names)}


def _ask(  # noqa: PLR0913  the page with all that came of the form
    request: HttpRequest,
    desk: Desk,
    base: Base,
    form: ProcedureForm,
    *,
    seen: Look | None = None,
    wrong: list[tuple[str, str]] | None = None,
    status: int = 200,
) -> HttpResponse:
    today = local_date(desk.now, base.procedure.zone)
    context = {
        "place": PLACE,
        "base": base.name,
        "form": form,
        "looked": seen,
        "mistakes": wrong or [],
        "doubts": _doubts(request, seen),
        "since": request.POST.get("since") or _tomorrow(today).isoformat(),
        "today": today.isoformat(),
        "longest": LONGEST_REASON,
        **(seen.shown if seen else {}),
    }
    return show(request, desk, "procedure_edit.html", context, status=status)


def _doubts(request: HttpRequest, seen: Look | None) -> list[dict[str, str]]:
    """Return each warning with the reason that was typed for it so far."""
    return [
        {
            "name": _WHY + one.name,
            "said": one.said,
            "why": request.POST.get(_WHY + one.name, ""),
        }
        for one in (seen.doubts if seen else ())
    ]


def _tomorrow(today: date) -> date:
    return today + timedelta(days=1)
