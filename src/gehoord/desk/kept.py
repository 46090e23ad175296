"""Mail that was kept for a person: read it, and say whether it is a reaction."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.held import held_for, shown
from gehoord.desk.kept_mail import MARK, MOST, Mail, found, mail_of, place_of
from gehoord.desk.kept_meanwhile import FILED, dealt_with
from gehoord.desk.record_form import RecordForm
from gehoord.desk.recording import after_filing
from gehoord.dossier import arrivals, openings
from gehoord.dossier.arrivals import AlreadyFiled, NoSuchArrival
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Door
from gehoord.handling import too_large
from gehoord.handling.act import file
from gehoord.handling.fields.own import known_in
from gehoord.handling.mail import split_quoted
from gehoord.handling.mail.checks import checked
from gehoord.handling.mail.filing import files_to_keep, original, seal_files
from gehoord.handling.mail.filing import reaction as as_reaction
from gehoord.handling.suggesting import suggestions
from gehoord.handling.trust import servers
from gehoord.handling.uploads import record
from gehoord.procedure.days import ONE_DAY
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words import mails, senders

LONGEST_REASON = 300
SET_ASIDE_DAYS = 30


@for_staff
@require_safe
def kept(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List what waits, oldest first, and what was set aside lately."""
    return show_waiting(request, desk)


def show_waiting(
    request: HttpRequest,
    desk: Desk,
    *,
    chosen: frozenset[int | None] = frozenset(),
    is_short: bool = False,
) -> HttpResponse:
    """Show the list; with what was chosen where that was not enough to go on."""
    place = place_of(desk)
    organisation_id = desk.organisation_id
    waiting = arrivals.kept_for_a_person(organisation_id, limit=MOST)
    aside = arrivals.open_at(organisation_id, Door.MAIL, limit=MOST)
    mails = [
        mail
        for number in (*waiting, *aside)
        if (mail := mail_of(desk, place, number)) is not None
    ]
    forms = [
        shown(desk, place, held)
        for number in waiting
        if (held := held_for(desk, place, number)) is not None
    ]
    context: dict[str, object] = {
        "place": "kept",
        "waiting": [each for each in mails if each.waits],
        "aside": [each for each in mails if not each.waits],
        "forms": forms,
        "chosen": chosen,
        "reason": reason_in(request),
        "is_short": is_short,
    }
    return show(request, desk, "kept.html", context)


@for_staff
@require_safe
def one(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Show a mail as text, with what can be said of it."""
    mail = found(desk, place_of(desk), arrival_id)
    return show_one(request, desk, mail, {})


def show_one(
    request: HttpRequest, desk: Desk, mail: Mail, more: dict[str, object]
) -> HttpResponse:
    """Show a mail, what was found of its sender, and where it may belong."""
    own, quoted = split_quoted(mail.read.text)
    checks = checked(mail.read, servers())
    likely = suggestions(
        desk.organisation_id, mail.read, staff_number=desk.person.number
    )
    context = {
        "mail": mail,
        "own": own.rstrip(),
        "quoted": quoted,
        "checked": senders.proof(checks, desk.lang),
        "natures": mails.natures(mail.read.natures, desk.lang),
        "layout": reverse("desk-kept-layout", args=[mail.id]) if mail.read.html else "",
        "suggestions": likely if mail.waits else (),
        "place": "kept",
    }
    return show(request, desk, "kept_one.html", context | more)


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def reaction(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Say that it is a reaction: complete what is missing, and file it."""
    place = place_of(desk)
    mail = mail_of(desk, place, arrival_id)
    posted = request.POST if request.method == "POST" else None
    if mail is None:
        if posted is None:
            raise Http404
        return dealt_with(request, desk, arrival_id)
    colleagues = {each.email.lower() for each in place.office}
    sent_on = mail.read.sender.address.lower() in colleagues
    read = original(mail.read) if sent_on else mail.read
    rules = tuple(x for x in place.procedure.own_particulars if not x.is_found)
    languages = place.procedure.languages
    guess = as_reaction(read, (), languages=languages, rules=rules)
    form = RecordForm(
        posted,
        place=place,
        lang=desk.lang,
        by_mail=True,
        initial={
            "words": guess.words,
            "subject": guess.subject,
            "name": guess.particulars.name,
            "address": guess.particulars.address,
            "email": guess.particulars.email,
            "phone": guess.particulars.phone,
            "language": guess.language,
            **known_in(guess.particulars),
        },
    )
    if posted is not None and form.is_valid():
        try:
            return _file(desk, mail, form)
        except (AlreadyFiled, NoSuchArrival):
            return dealt_with(request, desk, arrival_id)
        except Refused as refused:
            form.object_to(refused.objections)
    context = {"mail": mail, "form": form, "sent_on": sent_on}
    return show(request, desk, "kept_reaction.html", context)


@for_staff
@require_POST
def aside(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Say that it is no reaction, and why; it is gone after a month."""
    mail, reason = found(desk, place_of(desk), arrival_id), reason_in(request)
    if not reason:
        return show_one(request, desk, mail, {"no_reason": True})
    with writing():
        set_aside(mail, reason, now=desk.now)
    return redirect("desk-kept")


def reason_in(request: HttpRequest) -> str:
    """Return why somebody says that it is no reaction."""
    return " ".join(request.POST.get("reason", "").split())[:LONGEST_REASON]


def set_aside(mail: Mail, reason: str, *, now: datetime) -> None:
    """Set a mail aside, with the reason before it, until it expires."""
    marked = MARK + base64.b64encode(reason.encode()) + b"\r\n" + mail.arrived.content
    arrivals.set_aside(mail.arrived, expires_at=now + SET_ASIDE_DAYS * ONE_DAY)
    arrivals.save(mail.arrived, marked)


@for_staff
@require_POST
def back(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Take back that it is no reaction."""
    del request
    mail = found(desk, place_of(desk), arrival_id)
    if not mail.waits:
        with writing():
            arrivals.save(mail.arrived, mail.arrived.content)
            arrivals.keep(mail.arrived)
    return redirect(reverse("desk-kept-one", args=[arrival_id]))


def _file(desk: Desk, mail: Mail, form: RecordForm) -> HttpResponse:
    arrived = mail.arrived
    sealed = seal_files(
        desk.organisation_id, arrived.id, files_to_keep(mail.read), key=arrived.key
    )
    refs = tuple(each.ref for each in sealed)
    act = replace(
        form.act(files=(*refs, *too_large.refs(arrived))),
        checked=checked(mail.read, servers()),
    )
    with writing():
        before = arrivals.load(arrived.organisation_id, arrived.id).case_id
        if before is not None:
            raise AlreadyFiled(before)
        record(sealed, key=arrived.key)
        done = file(arrived, act, by=COMPLAINANT, now=desk.now, at=arrived.received_at)
        too_large.tell_if_owed(arrived, now=desk.now)
    openings.record(
        arrived.organisation_id, done.case_id, who=desk.by, purpose=FILED, now=desk.now
    )
    return after_filing(desk, done)
