"""Saying of several kept mails at once that they are no reactions."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from gehoord.desk.guard import Desk, for_staff
from gehoord.desk.kept import reason_in, set_aside, show_waiting
from gehoord.desk.kept_mail import mail_of, place_of
from gehoord.dossier.lock import writing
from gehoord.handling.numbers import number_in


@for_staff
@require_POST
def aside(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Set aside all that were chosen, for one reason; what is not there is passed by."""
    place, reason = place_of(desk), reason_in(request)
    chosen = {number_in(each) for each in request.POST.getlist("mail")} - {None}
    if not reason or not chosen:
        return show_waiting(request, desk, chosen=frozenset(chosen), is_short=True)
    found = [mail_of(desk, place, each) for each in sorted(filter(None, chosen))]
    with writing():
        for mail in found:
            if mail is not None and mail.waits:
                set_aside(mail, reason, now=desk.now)
    return redirect("desk-kept")
