"""The page to check everything, and sending it."""

from __future__ import annotations

from contextlib import suppress

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.counter import draft as drafts
from gehoord.counter.asking import vars_of
from gehoord.counter.check_page import readers_of, rows_of
from gehoord.counter.filing import to_act
from gehoord.counter.first_readers import about_a_reader
from gehoord.counter.form import sent_elsewhere, steps
from gehoord.counter.held import Doubt, doubt_of, hold
from gehoord.counter.looked_over import signed, was_looked_over
from gehoord.counter.questions import PAGES, page_of, pages_for
from gehoord.counter.showing import UNREADY, by_post, language, show
from gehoord.counter.visit import Visit, closed, visit
from gehoord.dossier.arrivals import AlreadyFiled, Arrived
from gehoord.handling.act import file
from gehoord.procedure.languages import answered_in
from gehoord.procedure.objections import Objection, Refused
from gehoord.procedure.parts import Kind
from gehoord.procedure.registering import registered_as
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.objections import sentence

Mistakes = list[tuple[str, str]]


@require_safe
def check(request: HttpRequest) -> HttpResponse:
    """Show all that was filled in, who will read it, and what is still needed."""
    here = visit(request)
    if here is None:
        return closed(request)
    if here.kept.is_held:
        return redirect("form-held")
    if here.kept.case_id is not None:
        mine = here.kept.may_see_receipt
        return redirect("form-receipt") if mine else sent_elsewhere(request, here)
    if here.kept.arrived is None:
        return redirect("form-page", "kind")
    return _shown(request, here, _missing(here))


@by_post(otherwise="form-check")
def send(request: HttpRequest) -> HttpResponse:
    """Hand it in. Sent twice it is one case, and leads to the same receipt."""
    here = visit(request)
    if here is None:
        return closed(request)
    if here.kept.arrived is None:
        return redirect("form-receipt")
    if here.kept.is_held:
        return redirect("form-held")
    not_yet = None
    if here.kept.case_id is None:
        not_yet = _not_yet(request, here, here.kept.arrived)
    return not_yet or _file(request, here, here.kept.arrived)


def _not_yet(
    request: HttpRequest, here: Visit, arrived: Arrived
) -> HttpResponse | None:
    """Return what is answered where it is not taken in yet; all of it is kept."""
    if not was_looked_over(request, here) and (mistakes := _missing(here)):
        return _shown(request, here, mistakes)
    match doubt_of(request, arrived.received_at, now=here.now):
        case Doubt.TRAPPED:
            return _shown(request, here, [("#send", _once_more())], trapped=True)
        case Doubt.HELD:
            return hold(here, arrived)
        case _:
            return None


def _file(request: HttpRequest, here: Visit, arrived: Arrived) -> HttpResponse:
    held = drafts.files_of(here.kept)
    lang = answered_in(language(), here.procedure.languages)
    act = to_act(here.kept.draft, held, here.office, language=lang)
    with suppress(AlreadyFiled):
        drafts.sending(here.kept, here.organisation.pk, now=here.now)
    try:
        done = file(arrived, act, by=COMPLAINANT, now=here.now, under=here.under)
    except Refused as refused:
        return _shown(request, here, [_said(each) for each in refused.objections])
    if here.kept.draft.moved and not _sent_it(request, here):
        return sent_elsewhere(request, here)
    answer = redirect("form-receipt")
    drafts.hand_receipt(answer, done.organisation_id, done.case_id)
    return answer


def _sent_it(request: HttpRequest, here: Visit) -> bool:
    """Return whether this browser sent it, now that it is a case."""
    after = drafts.find(request, here.organisation.pk, now=here.now)
    return after.may_see_receipt


def _missing(here: Visit) -> Mistakes:
    """Return all that must be mended before it can be sent, each with its page."""
    typed = vars_of(here.kept.draft)
    found = []
    for name in pages_for(here.asker):
        made = PAGES[name]
        if made is None:
            continue
        form = made(here.asker, typed)
        href = f"{reverse('form-page', args=[name])}?to=check"
        found += [
            (href, str(each)) for errors in form.errors.values() for each in errors
        ]
    return found


def _said(objection: Objection) -> tuple[str, str]:
    own = "called" in objection.facts
    page = page_of(str(objection.facts.get("field", "")), own=own)
    href = f"{reverse('form-page', args=[page])}?to=check"
    return href, sentence(objection, language(), act="file")


def _once_more() -> str:
    return _(
        "Something filled in a box that people cannot see. Everything is kept. Press "
        "the button once more, and it is sent."
    )


def _is_registered(here: Visit) -> bool:
    """Return whether what is told now would be written down, and answered by nobody."""
    act = to_act(here.kept.draft, (), here.office, language=language())
    kind = registered_as(here.procedure, Kind.COMPLAINT, act.particulars)
    return kind is not Kind.COMPLAINT


def _shown(
    request: HttpRequest,
    here: Visit,
    mistakes: Mistakes,
    *,
    trapped: bool = False,
) -> HttpResponse:
    layout = steps(here, "check")
    unanswered = layout["is_complaint"] and _is_registered(here)
    context = {
        **layout,
        "is_complaint": layout["is_complaint"] and not unanswered,
        "unanswered": unanswered,
        "rows": rows_of(here),
        "files": drafts.files_of(here.kept),
        "readers": readers_of(here),
        "about_a_reader": about_a_reader(here.office),
        "confidential": here.procedure.confidential == "always",
        "nameless": not here.kept.draft.name,
        "adviser_reads": "approve" in pages_for(here.asker),
        "mistakes": mistakes,
        "trapped": trapped,
        "looked_over": "" if mistakes else signed(here),
        "here": reverse("form-check"),
    }
    code = UNREADY if mistakes and request.method == "POST" else 200
    return show(request, "form_check", here.organisation, context, status=code)
