"""
The mails of a case as they came in: the first one, replies, bounces, absences.

For who sees the whole dossier. What an answer by a machine says stands nowhere else,
and the layout of a mail is shown as that of a kept one: apart, and doing nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.kept_layout import apart
from gehoord.desk.kept_mail import unmarked
from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import NoSuchArrival
from gehoord.handling.access import Sight
from gehoord.handling.mail import ReadMail, split_quoted
from gehoord.handling.mail.checks import checked
from gehoord.handling.mail.filing import signed_by
from gehoord.handling.too_large import as_read
from gehoord.handling.trust import servers
from gehoord.words import mails as words
from gehoord.words import senders
from gehoord.words.dates import with_time

PURPOSE = "mail"


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail of a case."""

    id: int
    read: ReadMail = field(repr=False)
    when: str
    href: str

    @property
    def sender(self) -> str:
        """Return who it says it is from."""
        return signed_by(self.read)


@for_staff
@require_safe
def mails(request: HttpRequest, desk: Desk, reference: str) -> HttpResponse:
    """List the mails of the case, the latest first."""
    sight = _in_full(desk, reference)
    context: dict[str, object] = {
        "reference": reference,
        "mails": list(_mails(desk, sight))[::-1],
    }
    return show(request, desk, "case_mails.html", context)


@for_staff
@require_safe
def one(
    request: HttpRequest, desk: Desk, reference: str, arrival_id: int
) -> HttpResponse:
    """Show one of them as text."""
    mail = _found(desk, reference, arrival_id)
    own, quoted = split_quoted(mail.read.text)
    layout = reverse("desk-case-mail-layout", args=[reference, arrival_id])
    context: dict[str, object] = {
        "reference": reference,
        "mail": mail,
        "own": own.rstrip(),
        "quoted": quoted,
        "checked": senders.proof(checked(mail.read, servers()), desk.lang),
        "natures": words.natures(mail.read.natures, desk.lang),
        "layout": layout if mail.read.html.strip() else "",
    }
    return show(request, desk, "case_mail.html", context)


@for_staff
@require_safe
def layout(
    _request: HttpRequest, desk: Desk, reference: str, arrival_id: int
) -> HttpResponse:
    """Show the layout that its sender gave it."""
    return apart(_found(desk, reference, arrival_id).read)


def _found(desk: Desk, reference: str, arrival_id: int) -> Mail:
    """Return one of its mails, or a page that is not there."""
    sight = _in_full(desk, reference)
    found = (each for each in _mails(desk, sight, only=arrival_id))
    mail = next(found, None)
    if mail is None:
        raise Http404
    return mail


def _in_full(desk: Desk, reference: str) -> Sight:
    sight = see(desk, reference, purpose=PURPOSE)
    if not sight.in_full:
        raise Http404
    return sight


def _mails(desk: Desk, sight: Sight, only: int | None = None) -> Iterator[Mail]:
    opened, zone = sight.opened, sight.situation.procedure.zone
    for number in arrivals.mails_of(opened.organisation_id, opened.case_id):
        if only not in {None, number}:
            continue
        try:
            arrived = arrivals.load(opened.organisation_id, number)
        except NoSuchArrival:
            continue  # destroyed a moment ago
        yield Mail(
            id=number,
            read=as_read(unmarked(arrived.content)[0]),
            when=with_time(arrived.received_at, zone, desk.lang),
            href=reverse("desk-case-mail", args=[opened.reference, number]),
        )
