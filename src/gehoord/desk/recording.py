"""Recording what someone told, or sent on paper: handed in by staff, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from gehoord.desk import record_draft
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.record_draft import Draft
from gehoord.desk.record_form import RecordForm
from gehoord.dossier import arrivals
from gehoord.dossier.files import Held
from gehoord.dossier.lock import writing
from gehoord.handling.act import Done, file
from gehoord.handling.attaching import Attaching
from gehoord.organisation import reading
from gehoord.people.office import staff_of
from gehoord.procedure import acts as a
from gehoord.procedure.days import local_date
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import hats


@dataclass(frozen=True, kw_only=True)
class Place:
    """What a form of the desk needs to know: the procedure, who works here, the day."""

    procedure: Procedure
    office: Office = field(repr=False)
    today: date

    @classmethod
    def of(cls, desk: Desk) -> Place:
        """Return it for this desk. Raises NoProcedure."""
        _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
        today = local_date(desk.now, procedure.zone)
        office = staff_of(desk.organisation_id, on=today)
        return cls(procedure=procedure, office=office, today=today)


@csrf_exempt  # the files need a place before the token, in the body, is read
@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def record(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Take down a reaction; the same form sent twice is one case."""
    if not desk.may_record:
        raise Http404
    said = request.GET.get(record_draft.FIELD, "")
    draft = record_draft.named(desk.organisation_id, said)
    if request.method != "POST":
        return _begin(request, desk, draft)
    if draft is None or draft.number != desk.person.number:
        raise Http404
    arrived = record_draft.taken_in(draft, now=desk.now)
    attaching = Attaching(
        request=request,
        organisation_id=desk.organisation_id,
        holder_id=arrived.id,
        key=arrived.key,
        asks_files=True,
    )
    attaching.stand_ready()
    try:
        return _protected(request, desk, arrived, attaching, draft=draft)
    finally:
        attaching.discard()


def _begin(request: HttpRequest, desk: Desk, draft: Draft | None) -> HttpResponse:
    """Show the form: with what lies ready in this draft, or in one of before."""
    here, me = desk.organisation_id, desk.person.number
    if draft is None or draft.number != me:
        draft = record_draft.waiting(here, me) or record_draft.fresh(here, me)
    ready = record_draft.ready(draft)
    form = RecordForm(
        None,
        place=Place.of(desk),
        lang=desk.lang,
        initial=dict(ready.typed) if ready else None,
    )
    return _ask(request, desk, form, draft=draft, staged=ready.held if ready else ())


@csrf_protect
def _protected(
    request: HttpRequest,
    desk: Desk,
    arrived: arrivals.Arrived,
    attaching: Attaching,
    *,
    draft: Draft,
) -> HttpResponse:
    if arrived.case_id is None:
        attaching.take()
    form = RecordForm(request.POST, place=Place.of(desk), lang=desk.lang)
    if not form.is_valid() or attaching.objections:
        form.object_to(attaching.objections)
        return _ask(request, desk, form, draft=draft, staged=attaching.held)
    try:
        with writing():
            empty = record_draft.emptied(arrived)
            act = form.act(files=attaching.refs)
            done = file(empty, act, by=desk.by, now=desk.now)
            attaching.keep()
    except Refused as refused:
        form.object_to(refused.objections)
        return _ask(request, desk, form, draft=draft, staged=attaching.held)
    return after_filing(desk, done)


def after_filing(desk: Desk, done: Done) -> HttpResponse:
    """Go to the new case; to the list, where it is not for this person to see."""
    office = Place.of(desk).office
    if hats(done.case, office, desk.by):
        there = reverse("desk-case", args=[done.reference])
        return redirect(f"{there}?{urlencode({'done': a.File.name})}")
    return redirect(f"{reverse('desk')}?{urlencode({'recorded': done.reference})}")


def _ask(
    request: HttpRequest,
    desk: Desk,
    form: RecordForm,
    *,
    draft: Draft,
    staged: Sequence[Held] = (),
) -> HttpResponse:
    another = record_draft.fresh(desk.organisation_id, desk.person.number)
    context = {
        "form": form,
        "action": _address(draft),
        "staged": staged,
        "lies_ready": bool(form.initial),
        "another": _address(another),
        "asks_files": True,
        "place": "new",
    }
    return show(request, desk, "new.html", context)


def _address(draft: Draft) -> str:
    return f"{reverse('desk-new')}?{urlencode({record_draft.FIELD: draft.name})}"
