"""A grant for a mailbox, fetched at its provider: there, and back with an answer."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from gehoord.desk import mail_pending
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.mail_pending import Pending
from gehoord.desk.mail_setup import tell_others
from gehoord.mailboxes import consent, providers, states
from gehoord.mailboxes.consent import Hitch, NoGrant
from gehoord.organisation.mailboxes import Mailbox
from gehoord.people.reached import page_url
from gehoord.words import mailboxes as words

BAD_REQUEST = 400


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Lead to the provider, and say what came of it for who is back."""
    mailbox = _mailbox(desk, number)
    if request.method == "POST":
        mail_pending.begin(request, desk, number, is_to_be_read=True)
        return redirect("desk-mailbox-consent", number)
    try:
        grant = consent.grant_of(mailbox)
    except NoGrant:
        raise Http404 from None
    ended = mail_pending.ended_for(request, number)
    wrong, address = ended.get("hitch", ""), ""
    pending = mail_pending.pending_for(request, desk, number)
    try:
        if pending is not None:
            address = consent.address(
                grant, user=mailbox.user, state=pending.state, redirect=_back(desk)
            )
    except NoGrant as reason:
        wrong = reason.hitch
    context: dict[str, object] = {
        "place": "mail",
        "mailbox": mailbox,
        "provider": words.provider(providers.kind_of(grant.token_url), desk.lang),
        "address": address,
        "redirect": _back(desk),
        "wrong": words.hitch(wrong, desk.lang) if wrong else "",
        "ended": ended,
        "trouble": words.trouble(ended.get("trouble", ""), desk.lang),
    }
    return show(request, desk, "mailbox_consent.html", context)


@for_staff
@require_safe
def back(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Take in what the provider sends somebody back with, and show what came of it."""
    if not desk.keeps_mailboxes or settings.PRACTICE:
        raise Http404
    pending = mail_pending.come_back(request, desk, request.GET.get("state", ""))
    if pending is None:
        context: dict[str, object] = {
            "place": "mail",
            "wrong": words.hitch(Hitch.STALE, desk.lang),
        }
        return show(request, desk, "mailbox_consent.html", context, status=BAD_REQUEST)
    mailbox = _mailbox(desk, pending.number)
    try:
        said = _taken(request, desk, mailbox, pending)
    except NoGrant as reason:
        said = {"hitch": str(reason.hitch)}
    mail_pending.end(request, pending.number, said)
    return redirect("desk-mailbox-consent", pending.number)


def _taken(
    request: HttpRequest, desk: Desk, mailbox: Mailbox, pending: Pending
) -> dict[str, str]:
    """Take the grant in and try the mailbox out; return what is to be said of it."""
    if error := request.GET.get("error", ""):
        raise NoGrant(consent.hitch_of(error))
    consent.take(
        mailbox,
        code=request.GET.get("code", ""),
        state=pending.state,
        redirect=_back(desk),
    )
    tell_others(desk)
    tried = consent.tried(mailbox)
    if tried.trouble:
        return {"trouble": str(tried.trouble), "folder": tried.folder}
    if pending.is_to_be_read:
        states.begin(mailbox)
    return {"works": "yes", "messages": str(tried.messages)}


def _mailbox(desk: Desk, number: int) -> Mailbox:
    mailbox = states.one(desk.organisation_id, number)
    if mailbox is None or not desk.keeps_mailboxes or settings.PRACTICE:
        raise Http404
    return mailbox


def _back(desk: Desk) -> str:
    return page_url(desk.organisation, "desk-mailbox-granted")
