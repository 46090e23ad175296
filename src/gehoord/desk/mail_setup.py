"""Setting a mailbox up: tried out before it is kept, with errors that name the cause."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from gehoord.desk import mail_pending
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.mail_form import MailboxForm
from gehoord.desk.mail_questions import parts
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.lock import writing
from gehoord.handling.memos import queue
from gehoord.mailboxes import keeping, setting, states
from gehoord.mailboxes.grants import Grant, Secret
from gehoord.mailboxes.probe import Probe, probe
from gehoord.mailboxes.trouble import Trouble
from gehoord.organisation.mailboxes import Mailbox
from gehoord.people.office import staff_of
from gehoord.procedure.roles import Role

TEST = "test"
TOLD = frozenset({Role.OWNER, Role.THIRD_PARTY})


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Set up a mailbox that was not read before."""
    return _set_up(request, desk, None)


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Change how a mailbox is read, or read it no more."""
    mailbox = states.one(desk.organisation_id, number)
    if mailbox is None:
        raise Http404
    return _set_up(request, desk, mailbox)


def _set_up(request: HttpRequest, desk: Desk, mailbox: Mailbox | None) -> HttpResponse:
    if not desk.keeps_mailboxes:
        raise Http404
    posted = request.POST if request.method == "POST" else None
    form = MailboxForm(posted, mailbox=mailbox, lang=desk.lang)
    tried: Probe | None = None
    if settings.PRACTICE:
        posted = None  # nothing outside this machine is spoken to
    if posted is not None and form.is_valid() and form.asks_consent:
        return _to_the_provider(request, desk, mailbox, form.setting)
    if posted is not None and form.is_valid():
        asked = form.setting
        only_tries = posted.get("do") == TEST
        # What is not going to be read may be kept untried: its server may be away.
        tried = Probe()
        if only_tries or asked.active:
            tried, asked = _try(mailbox, asked)
        if tried.trouble is not Trouble.NONE:
            form.object_to(tried)
        elif not only_tries:
            _keep(desk, mailbox, asked)
            return redirect("desk-mail")
    context: dict[str, object] = {
        "place": "mail",
        "mailbox": mailbox,
        "form": form,
        "parts": parts(form),
        "is_practice": settings.PRACTICE,
        "tried": tried if tried and tried.trouble is Trouble.NONE else None,
    }
    return show(request, desk, "mailbox.html", context)


def _to_the_provider(
    request: HttpRequest, desk: Desk, mailbox: Mailbox | None, asked: setting.Setting
) -> HttpResponse:
    """Keep it, unread until there is a grant, and go and fetch that."""
    has_one = isinstance(asked.secret, Grant) and bool(asked.secret.refresh_token)
    made = _keep(desk, mailbox, replace(asked, active=asked.active and has_one))
    mail_pending.begin(request, desk, made.number, is_to_be_read=asked.active)
    return redirect("desk-mailbox-consent", made.number)


def _keep(desk: Desk, mailbox: Mailbox | None, asked: setting.Setting) -> Mailbox:
    """Keep it, and tell the other owners and the third party that it changed."""
    with writing():
        number = mailbox.number if mailbox else None
        made = setting.save(desk.organisation_id, number, asked)
        tell_others(desk)
    return made


def tell_others(desk: Desk) -> None:
    """Tell the other owners and the third party that a mailbox changed."""
    with writing():
        for each in staff_of(desk.organisation_id, on=desk.today):
            if each.number == desk.person.number or TOLD.isdisjoint(each.roles):
                continue
            queue(
                desk.organisation_id,
                each.number,
                kind="mailbox-changed",
                facts={"who": desk.person.name},
                now=desk.now,
            )


def _try(
    mailbox: Mailbox | None, asked: setting.Setting
) -> tuple[Probe, setting.Setting]:
    """Try it out; return it with the grant that a provider gave meanwhile."""
    newest = [asked.secret]
    is_as_kept = mailbox is not None and _is_as_kept(mailbox, asked)

    def keep(secret: Secret) -> None:
        newest.append(secret)
        if mailbox is not None and is_as_kept:
            states.keep_secret(mailbox, secret)

    found = probe(
        asked.access,
        asked.folders,
        trust=keeping.trust(),
        keep=keep,
        move_to=asked.move_to,
    )
    return found, replace(asked, secret=newest[-1])


def _is_as_kept(mailbox: Mailbox, asked: setting.Setting) -> bool:
    try:
        return keeping.access_of(mailbox) == asked.access
    except KeyTrouble:
        return False
