"""Beginning a new version of the procedure: from one that is there, or a pattern."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from gehoord.desk import procedure_keeping
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.procedure_page import PLACE
from gehoord.dossier.lock import writing
from gehoord.organisation import drafts, reading, texts
from gehoord.organisation.editing import Edit, edited
from gehoord.organisation.models import PublishedProcedure
from gehoord.procedure.days import local_date
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure

PATTERN: Final = "pattern:"


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show what is being written and what one can begin with; begin it when told to."""
    if not desk.owns:
        raise Http404
    if request.method != "POST":
        return _start(request, desk)
    text = _begun(desk, request.POST.get("from", ""), now=desk.now)
    with writing():
        draft = drafts.begin(
            desk.organisation_id, text, by=desk.person.number, now=desk.now
        )
    return redirect("desk-procedure-draft", draft.number)


def _start(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Let the owner choose what to go on with, or to begin with."""
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
        "drafts": procedure_keeping.every(desk),
        "gone": request.GET.get("gone", ""),
    }
    return show(request, desk, "procedure_start.html", context)


def _title(text: str, lang: str) -> str:
    procedure = read(text, texts.calendars(), texts.patterns())
    return procedure.name.get(lang) or procedure.id


def _begun(desk: Desk, name: str, *, now: datetime) -> str:
    """Return the text that is begun with: its version named anew, a pattern as ours."""
    text, procedure = _base(desk, name)
    version = next_version(desk, procedure, now=now)
    ours = _ours(desk, now=now) if name.startswith(PATTERN) else ()
    return edited(text, [Edit(path=("version",), value=version), *ours])


def _ours(desk: Desk, *, now: datetime) -> tuple[Edit, ...]:
    """Return what the organisation is called and is written to, as known so far."""
    try:
        _in_force, known = reading.current(desk.organisation_id, now=now)
    except reading.NoProcedure:
        return (Edit(path=("organisation",), value=desk.organisation.name),)
    return (
        Edit(path=("organisation",), value=known.organisation),
        Edit(path=("address",), value=known.address),
    )


def _base(desk: Desk, name: str) -> tuple[str, Procedure]:
    """Return what is changed. What we do not have is not there."""
    if name.startswith(PATTERN):
        known = texts.patterns().get(name.removeprefix(PATTERN))
        if known is None:
            raise Http404
        text = in_full(known, texts.patterns())
        return text, read(text, texts.calendars())
    published = PublishedProcedure.objects.filter(
        organisation_id=desk.organisation_id, sha256=name
    ).first()
    if published is None:
        raise Http404
    return published.text, reading.of_hash(desk.organisation_id, name)


def taken_versions(desk: Desk) -> set[str]:
    """Return what the versions are called that were published or are being written."""
    published = PublishedProcedure.objects.filter(organisation_id=desk.organisation_id)
    written = {each.version for each in procedure_keeping.every(desk)}
    return {*published.values_list("version", flat=True)} | written


def next_version(desk: Desk, procedure: Procedure, *, now: datetime) -> str:
    """Return a name for the new version that is not taken: the day, with a number."""
    today = local_date(now, procedure.zone).isoformat()
    taken = {procedure.version} | taken_versions(desk)
    number = 2
    name = today
    while name in taken:
        name, number = f"{today}-{number}", number + 1
    return name
