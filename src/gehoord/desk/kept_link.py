"""A kept mail put with the case it belongs to: on record, and nobody's act."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff
from gehoord.desk.kept import show_one
from gehoord.desk.kept_mail import Mail, found, place_of
from gehoord.dossier import arrivals, references
from gehoord.dossier.arrivals import AlreadyFiled, NoSuchArrival
from gehoord.dossier.store import NoSuchCase
from gehoord.handling import too_large, uploads
from gehoord.handling.access import Sight
from gehoord.handling.act import perform
from gehoord.handling.mail.checks import checked
from gehoord.handling.mail.filing import files_to_keep, seal_files, signed_by, words
from gehoord.handling.opened import OpenCase
from gehoord.handling.trust import servers
from gehoord.procedure import acts as a
from gehoord.procedure.objections import Refused

LINK = "link"


@for_staff
@require_POST
def link(request: HttpRequest, desk: Desk, arrival_id: int) -> HttpResponse:
    """Put the mail with the case whose number was given, or say why that cannot be."""
    mail = found(desk, place_of(desk), arrival_id)
    asked = request.POST.get("reference", "")
    try:
        sight = see(desk, references.read(asked), purpose=LINK)
        _put(desk, mail, sight)
    except (NoSuchCase, ValueError, Refused):
        wrong: dict[str, object] = {"no_such_case": True, "asked": asked[:40]}
        return show_one(request, desk, mail, wrong)
    except (AlreadyFiled, NoSuchArrival):
        return redirect("desk-kept")  # a colleague was first
    return redirect(reverse("desk-case", args=[sight.opened.reference]))


def _put(desk: Desk, mail: Mail, sight: Sight) -> None:
    opened, arrived = sight.opened, mail.arrived
    key = opened.stored.key
    sealed = seal_files(
        desk.organisation_id, opened.case_id, files_to_keep(mail.read), key=key
    )
    sealed += too_large.for_case(arrived, opened.case_id, key=key)
    act = a.LinkMail(
        sender=signed_by(mail.read),
        words=words(mail.read) or mail.read.subject,
        files=tuple(each.ref for each in sealed),
        checked=checked(mail.read, servers()),
    )

    def also(_opened: OpenCase) -> None:
        arrivals.link(arrived, case_id=opened.case_id)
        uploads.record(sealed, key=key)
        too_large.tell_if_owed(arrived, now=desk.now)

    perform(
        desk.organisation_id,
        opened.case_id,
        act,
        by=desk.by,
        now=desk.now,
        also=also,
    )
    too_large.forget_original(arrived)
