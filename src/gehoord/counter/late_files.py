"""Files for a form that was sent, or is not there any more: kept all the same."""

from __future__ import annotations

from dataclasses import replace

from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.urls import reverse
from django.views.decorators.csrf import csrf_protect

from gehoord.counter import draft as drafts
from gehoord.counter import limits
from gehoord.counter.draft import Draft, Kept
from gehoord.counter.form import SENT, sent_elsewhere
from gehoord.counter.showing import language, show
from gehoord.counter.visit import Visit
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.closed_page import KeptLate, Unclaimed, keep_beside
from gehoord.handling.opened import open_case
from gehoord.handling.page_key import Behind
from gehoord.handling.scanning import first_state
from gehoord.handling.typed import chosen
from gehoord.handling.uploads import NotTaken
from gehoord.procedure.acts import Write
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.words.objections import sentence

GONE = 410
TOO_MUCH = (TooManyFilesSent, RequestDataTooBig, MultiPartParserError)


def too_late(request: HttpRequest, here: Visit) -> HttpResponse:
    """Take the files in beside what was sent, or begin a new form with them."""
    upload = Unclaimed(here.organisation.pk)
    request.upload_handlers = [upload]
    try:
        request.POST  # noqa: B018 - reading is what takes the files in
        return _kept(request, here, upload)
    except TOO_MUCH:
        return _gone(request, here)
    finally:
        upload.discard()


@csrf_protect
def _kept(request: HttpRequest, here: Visit, upload: Unclaimed) -> HttpResponse:
    case_id = here.kept.case_id or drafts.receipt_of(request, here.organisation.pk)
    if here.kept.case_id is not None and not here.kept.may_see_receipt:
        return sent_elsewhere(request, here)
    if case_id is not None or here.kept.is_held:
        return _sent(request, here, case_id, upload)
    over = any(
        limits.seconds_to_wait(request, each) for each in (limits.BEGIN, limits.UPLOAD)
    )
    return _gone(request, here) if over else _anew(request, here, upload)


def _sent(
    request: HttpRequest, here: Visit, case_id: int | None, upload: Unclaimed
) -> HttpResponse:
    """Say that the form was sent; the files lie ready on the page of the case."""
    kept = None
    if case_id is not None and not limits.seconds_to_wait(request, limits.UPLOAD):
        kept = _beside(here, case_id, upload)
    facts: dict[str, object] = {
        "here": reverse("start"),
        "there": "form-held" if here.kept.is_held else "form-receipt",
        "chosen": () if kept else chosen(request),
        "kept": kept.files if kept else (),
        "not_taken": _said(kept.not_taken) if kept else (),
    }
    return show(request, "form_sent", here.organisation, facts, status=SENT)


def _beside(here: Visit, case_id: int, upload: Unclaimed) -> KeptLate | None:
    """Keep them for a message; None where the procedure asks for none."""
    try:
        opened = open_case(here.organisation.pk, case_id, now=here.now)
    except NoSuchCase:
        return None
    rule = opened.procedure.acts_in(opened.case.level).get(Write.name)
    if rule is None or Role.COMPLAINANT not in rule.by:
        return None
    page = Behind(opened=opened, by=COMPLAINANT)
    return keep_beside(page, Write.name, upload, now=here.now)


def _anew(request: HttpRequest, here: Visit, upload: Unclaimed) -> HttpResponse:
    """Begin a new form with the files that are welcome."""
    kept = drafts.save(Kept(), Draft(), here.organisation.pk, now=here.now)
    assert kept.arrived is not None
    held = upload.given_to(kept.arrived.id, key=kept.arrived.key, state=first_state())
    if not held:
        drafts.wipe(kept, now=here.now)
        return _gone(request, here, not_taken=upload.not_taken)
    after = replace(here, kept=kept)
    names = tuple(each.name for each in held)
    answer = _gone(request, after, kept=names, not_taken=upload.not_taken)
    drafts.remember(answer, kept)
    return answer


def _gone(
    request: HttpRequest,
    here: Visit,
    *,
    kept: tuple[str, ...] = (),
    not_taken: list[NotTaken] | None = None,
) -> HttpResponse:
    facts: dict[str, object] = {
        "here": reverse("start"),
        "draft_days": drafts.KEPT.days,
        "kept": kept,
        "chosen": () if kept else chosen(request),
        "not_taken": _said(not_taken or ()),
    }
    return show(request, "form_gone", here.organisation, facts, status=GONE)


def _said(
    left_out: tuple[NotTaken, ...] | list[NotTaken] | tuple[()],
) -> list[tuple[str, str]]:
    lang = language()
    return [(each.name, sentence(each.objection, lang)) for each in left_out]
