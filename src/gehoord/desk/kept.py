"""Mail that was kept for a person: read it, and say whether it is a reaction."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from gehoord.desk.guard import OPENERS, Desk, for_staff, show
from gehoord.desk.record_form import RecordForm
from gehoord.desk.recording import Place, after_filing
from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import Arrived, NoSuchArrival
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ArrivalState, Door
from gehoord.handling.act import file
from gehoord.handling.mail.filing import files_to_keep, seal_files
from gehoord.handling.mail.filing import reaction as as_reaction
from gehoord.handling.mail.parts import ReadMail
from gehoord.handling.mail.reading import read_mail
from gehoord.handling.uploads import record
from gehoord.procedure.days import ONE_DAY
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import COMPLAINANT, Office
from gehoord.words.dates import with_time

MOST = 25  # on one page: each is opened to show who wrote
MARK: Final = b"X-Gehoord-Set-Aside: "
"""Put in front of a mail that was set aside, as mail servers do; holds the reason."""
LONGEST_REASON = 300
SET_ASIDE_DAYS = 30


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail that waits for a person, or was set aside."""

    arrived: Arrived = field(repr=False)
    read: ReadMail = field(repr=False)
    when: str
    reason: str = field(repr=False)

    @property
    def id(self) -> int:
        """Return the number in its address."""
        return self.arrived.id

    @property
    def waits(self) -> bool:
        """Return whether nobody said yet what it is."""
        return self.arrived.state == ArrivalState.KEPT


@for_staff
@require_safe
def kept(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List what waits, oldest first, and what was set aside lately."""
    place = _place(desk)
    organisation_id = desk.organisation_id
    waiting = arrivals.kept_for_a_person(organisation_id, limit=MOST)
    aside = arrivals.open_at(organisation_id, Door.MAIL, limit=MOST)
    mails = [
        mail
        for number in (*waiting, *aside)
        if (mail := _mail(desk, place, number)) is not None
    ]
    context: dict[str, object] = {
        "place": "kept",
        "waiting": [each for each in mails if each.waits],
        "aside": [each for each in mails if not each.waits],
    }
    return show(request, desk, "kept.html", context)


@for_staff
@require_safe
def one(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Show a mail as text, with what can be said of it."""
    mail = _found(desk, _place(desk), arrival_id)
    return show(request, desk, "kept_one.html", {"mail": mail, "place": "kept"})


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def reaction(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Say that it is a reaction: complete what is missing, and file it."""
    place = _place(desk)
    mail = _found(desk, place, arrival_id)
    posted = request.POST if request.method == "POST" else None
    guess = as_reaction(mail.read, (), languages=place.procedure.languages)
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
        },
    )
    if posted is not None and form.is_valid():
        try:
            return _file(desk, mail, form)
        except Refused as refused:
            form.object_to(refused.objections)
    return show(request, desk, "kept_reaction.html", {"mail": mail, "form": form})


@for_staff
@require_POST
def aside(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Say that it is no reaction, and why; it is gone after a month."""
    mail = _found(desk, _place(desk), arrival_id)
    reason = " ".join(request.POST.get("reason", "").split())[:LONGEST_REASON]
    if not reason:
        context = {"mail": mail, "no_reason": True}
        return show(request, desk, "kept_one.html", context)
    marked = MARK + base64.b64encode(reason.encode()) + b"\r\n" + mail.arrived.content
    with writing():
        expires_at = desk.now + SET_ASIDE_DAYS * ONE_DAY
        arrivals.set_aside(mail.arrived, expires_at=expires_at)
        arrivals.save(mail.arrived, marked)
    return redirect("desk-kept")


@for_staff
@require_POST
def back(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Take back that it is no reaction."""
    del request
    mail = _found(desk, _place(desk), arrival_id)
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
    act = form.act(files=tuple(each.ref for each in sealed))
    with writing():
        if mail.arrived.case_id is None:
            record(sealed, key=arrived.key)
        done = file(arrived, act, by=COMPLAINANT, now=desk.now, at=arrived.received_at)
    return after_filing(desk, done)


def _place(desk: Desk) -> Place:
    if not desk.opens_mail:
        raise Http404
    return Place.of(desk)


def _found(desk: Desk, place: Place, arrival_id: int) -> Mail:
    mail = _mail(desk, place, arrival_id)
    if mail is None:
        raise Http404
    return mail


def _mail(desk: Desk, place: Place, arrival_id: int) -> Mail | None:
    """
    Return the mail, when it is for this person to read.

    Whoever is named in it does not read it, unless everybody who could is.
    """
    try:
        arrived = arrivals.load(desk.organisation_id, arrival_id)
    except (NoSuchArrival, OverflowError):
        return None
    content, reason = _unmarked(arrived.content)
    is_aside = arrived.state == ArrivalState.OPEN and reason is not None
    if arrived.door != Door.MAIL or not (
        arrived.state == ArrivalState.KEPT or is_aside
    ):
        return None
    read = read_mail(content)
    if not _is_for(desk, place.office, _named(read, place.office)):
        return None
    return Mail(
        arrived=replace(arrived, content=content),
        read=read,
        when=with_time(arrived.received_at, place.procedure.zone, desk.lang),
        reason=reason or "",
    )


def number_waiting(desk: Desk) -> int:
    """Return how many mails wait for this person: what names them is not counted."""
    if not desk.opens_mail:
        return 0
    waiting = arrivals.kept_for_a_person(desk.organisation_id, limit=MOST)
    if not waiting:
        return 0
    office = _place(desk).office
    named = (_named_in(desk.organisation_id, each, office) for each in waiting)
    return sum(_is_for(desk, office, each) for each in named)


@lru_cache(maxsize=1024)
def _named_in(organisation_id: int, arrival_id: int, office: Office) -> frozenset[int]:
    """Return who is named in a mail, read once: it never changes."""
    try:
        arrived = arrivals.load(organisation_id, arrival_id)
    except NoSuchArrival:
        return frozenset(each.number for each in office)  # just filed: not to be seen
    return _named(read_mail(_unmarked(arrived.content)[0]), office)


def _named(read: ReadMail, office: Office) -> frozenset[int]:
    files = " ".join(each.name for each in read.attachments)
    said = f"{read.subject} {read.text} {read.sender.name} {files}"
    return frozenset(mentioned(said, office))


def _is_for(desk: Desk, office: Office, named: frozenset[int]) -> bool:
    openers = {each.number for each in office if not OPENERS.isdisjoint(each.roles)}
    return desk.person.number not in named or openers <= named


def _unmarked(content: bytes) -> tuple[bytes, str | None]:
    """Return the mail as it came, and why it was set aside if it was."""
    if not content.startswith(MARK):
        return content, None
    line, _end, mail = content.partition(b"\r\n")
    try:
        return mail, base64.b64decode(line[len(MARK) :], validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return content, None
