"""Recording what someone told, or sent on paper: handed in by staff, in their words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from urllib.parse import urlencode

from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.record_form import RecordForm
from gehoord.dossier import arrivals
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Door
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

DRAFTS = "desk.recording"
KEPT_FOR = timedelta(days=30)
NOTHING = b"{}"


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
    if request.method != "POST":
        return _ask(request, desk, _form(desk, None), draft=_fresh(desk))
    draft = request.GET.get("draft", "")
    arrived = _arrived(desk, draft)
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


@csrf_protect
def _protected(
    request: HttpRequest,
    desk: Desk,
    arrived: arrivals.Arrived,
    attaching: Attaching,
    *,
    draft: str,
) -> HttpResponse:
    if arrived.case_id is None:
        attaching.take()
    form = _form(desk, request)
    if not form.is_valid() or attaching.objections:
        form.object_to(attaching.objections)
        return _ask(request, desk, form, draft=draft, attaching=attaching)
    try:
        with writing():
            done = file(
                arrived, form.act(files=attaching.refs), by=desk.by, now=desk.now
            )
            attaching.keep()
    except Refused as refused:
        form.object_to(refused.objections)
        return _ask(request, desk, form, draft=draft, attaching=attaching)
    return after_filing(desk, done)


def after_filing(desk: Desk, done: Done) -> HttpResponse:
    """Go to the new case; to the list, where it is not for this person to see."""
    office = Place.of(desk).office
    if hats(done.case, office, desk.by):
        there = reverse("desk-case", args=[done.reference])
        return redirect(f"{there}?{urlencode({'done': a.File.name})}")
    return redirect(f"{reverse('desk')}?{urlencode({'recorded': done.reference})}")


def _form(desk: Desk, request: HttpRequest | None) -> RecordForm:
    return RecordForm(
        request.POST if request else None, place=Place.of(desk), lang=desk.lang
    )


def _ask(
    request: HttpRequest,
    desk: Desk,
    form: RecordForm,
    *,
    draft: str,
    attaching: Attaching | None = None,
) -> HttpResponse:
    context = {
        "form": form,
        "action": f"{reverse('desk-new')}?{urlencode({'draft': draft})}",
        "staged": attaching.held if attaching else [],
        "asks_files": True,
        "place": "new",
    }
    return show(request, desk, "new.html", context)


def _fresh(desk: Desk) -> str:
    """Return the name of a new draft: no one can name another one's."""
    return signing.dumps([desk.person.number, fresh_id()], salt=DRAFTS)


def _arrived(desk: Desk, draft: str) -> arrivals.Arrived:
    """Return the draft, kept from now on. A name we did not give is not there."""
    try:
        number, arrival_id = signing.loads(draft, salt=DRAFTS)
    except signing.BadSignature:
        raise Http404 from None
    if number != desk.person.number:
        raise Http404
    with writing():
        try:
            return arrivals.load(desk.organisation_id, arrival_id)
        except arrivals.NoSuchArrival:
            return arrivals.take_in(
                desk.organisation_id,
                NOTHING,
                door=Door.ORAL,
                received_at=desk.now,
                expires_at=desk.now + KEPT_FOR,
                arrival_id=arrival_id,
            )
