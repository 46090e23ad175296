"""The form: a page for each question, then a page to check, then it is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)
from django.views.i18n import set_language

from gehoord.counter import draft as drafts
from gehoord.counter import limits, two_windows
from gehoord.counter.asking import Page, tidy, with_answers
from gehoord.counter.draft import Kept
from gehoord.counter.questions import PAGES, pages_for
from gehoord.counter.showing import TOO_OFTEN, UNREADY, by_post, language, show
from gehoord.counter.visit import Visit, closed, visit
from gehoord.dossier.arrivals import AlreadyFiled
from gehoord.handling.typed import typed
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import Kind
from gehoord.words.dates import day_of_month
from gehoord.words.help import not_alone
from gehoord.words.whereabouts import where_to_tell

KEPT = 204
SENT = 409  # another window, or an earlier page, was first


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Go to where the form was left, or to its first page."""
    here = visit(request)
    if here is None:
        return closed(request)
    if here.kept.is_sent:
        return _sent(request, here)
    names = pages_for(here.asker)
    left = [name for name in names if name not in here.kept.draft.visited]
    return redirect("form-page", left[0] if left else "check")


@by_post(otherwise="form")
def begin(request: HttpRequest) -> HttpResponse:
    """Begin with the kind that was chosen on the first page of the organisation."""
    here = visit(request)
    if here is None:
        return closed(request)
    said = tidy(request.POST.get("kind", ""))
    if said not in here.asker.procedure.welcome:
        return redirect("form-page", "kind")
    if here.kept.arrived is None or here.kept.is_sent:
        if limits.seconds_to_wait(request, limits.BEGIN):
            return redirect("form-page", "kind")
        here = replace(here, kept=Kept())
    draft = replace(here.kept.draft, kind=said)
    draft = replace(draft, visited=_with(draft.visited, "kind"))
    kept = drafts.save(here.kept, draft, here.organisation.pk, now=here.now)
    answer = redirect("form-page", "words")
    drafts.remember(answer, kept)
    return answer


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, name: str) -> HttpResponse:
    """Show a page of questions, or keep what was answered and go on."""
    made = PAGES.get(name)
    if made is None:
        raise Http404
    here = visit(request)
    if here is None:
        return closed(request)
    if here.kept.is_sent or (name != "kind" and _was_sent(request, here)):
        return _sent(request, here)
    if request.method == "POST":
        answer = _typed_so_far if "X-Keep" in request.headers else _answered
        answer = _other_language if "language" in request.POST else answer
        return answer(request, here, name, made)
    if here.kept.arrived is None and name != "kind":
        return redirect("form-page", "kind")
    return _shown(request, here, name, made(here.asker))


def _answered(
    request: HttpRequest, here: Visit, name: str, made: type[Page]
) -> HttpResponse:
    fresh = here.kept.arrived is None
    wait = limits.seconds_to_wait(request, limits.BEGIN) if fresh else 0
    form = made(here.asker, request.POST)
    right = form.is_valid()
    if wait:
        return _shown(request, here, name, form, wait=wait)
    if other := two_windows.elsewhere(request, form, here.kept.draft):
        return _shown(request, here, name, form, other=other)
    draft = with_answers(here.kept.draft, form.typed())
    if right:
        draft = replace(draft, visited=_with(draft.visited, name))
    try:
        kept = drafts.save(here.kept, draft, here.organisation.pk, now=here.now)
    except AlreadyFiled:
        return _sent(request, here)
    if right:
        after = replace(here, kept=kept)
        answer: HttpResponse = redirect("form-page", _next(request, after, name))
    else:
        answer = _shown(request, replace(here, kept=kept), name, form)
    drafts.remember(answer, kept)
    return answer


def _typed_so_far(
    request: HttpRequest, here: Visit, _name: str, made: type[Page]
) -> HttpResponse:
    """Keep what is being typed; the page stays, and is right or wrong later."""
    if here.kept.arrived is None:
        return HttpResponse(status=SENT)
    form = made(here.asker, request.POST)
    if two_windows.elsewhere(request, form, here.kept.draft):
        return HttpResponse(status=SENT)
    draft = with_answers(here.kept.draft, form.typed())
    try:
        drafts.save(here.kept, draft, here.organisation.pk, now=here.now)
    except AlreadyFiled:
        return HttpResponse(status=SENT)
    return HttpResponse(
        status=KEPT, headers={two_windows.HEADER: two_windows.mark(form, draft)}
    )


def _other_language(
    request: HttpRequest, here: Visit, name: str, made: type[Page]
) -> HttpResponse:
    """Keep what is typed, and show the same page in the other language."""
    form = made(here.asker, request.POST)
    if other := two_windows.elsewhere(request, form, here.kept.draft):
        return _shown(request, here, name, form, other=other)
    answer = set_language(request)
    answer["Location"] = request.get_full_path()
    fresh = here.kept.arrived is None
    if fresh and limits.seconds_to_wait(request, limits.BEGIN):
        return answer
    draft = with_answers(here.kept.draft, form.typed())
    try:
        kept = drafts.save(here.kept, draft, here.organisation.pk, now=here.now)
    except AlreadyFiled:
        return _sent(request, here)
    drafts.remember(answer, kept)
    return answer


def _next(request: HttpRequest, here: Visit, name: str) -> str:
    """Return the next page: the check, where someone came to change one answer."""
    names = pages_for(here.asker)
    if request.POST.get("to") == "check":
        done = {*here.kept.draft.visited, "files", "check"}
        return next((each for each in names if each not in done), "check")
    return names[names.index(name) + 1] if name in names else "check"


def _shown(  # noqa: PLR0913 - what a page of questions is shown with
    request: HttpRequest,
    here: Visit,
    name: str,
    form: Page,
    *,
    wait: int = 0,
    other: tuple[str, ...] = (),
) -> HttpResponse:
    mistakes = [("", busy(wait))] if wait else []
    wrong = bool(form.errors) if form.is_bound else False
    context = {
        "form": form,
        "answers": "answers",  # the form that the other language is asked with
        "page": name,
        "mistakes": mistakes,
        "seen": two_windows.mark(form, here.kept.draft),
        "other": other,
        "to_check": (request.POST or request.GET).get("to") == "check",
        **steps(here, name),
        "reached": where_to_tell(here.procedure, "", language()),
        "not_alone": not_alone(here.procedure, language()),
    }
    status = TOO_OFTEN if wait else SENT if other else UNREADY if wrong else 200
    return show(request, _template(name), here.organisation, context, status=status)


def _template(name: str) -> str:
    own = {"who", "reach", "more"}
    return f"form_{name}" if name in own else "form_page"


def steps(here: Visit, name: str) -> dict[str, object]:
    """Return how far this page is, and where back leads."""
    names = pages_for(here.asker)
    at = names.index(name) if name in names else 0
    back = reverse("form-page", args=[names[at - 1]]) if at else reverse("start")
    until = here.kept.arrived.expires_at if here.kept.arrived else None
    day = local_date(until, here.procedure.zone) if until else None
    return {
        "step": at + 1,
        "steps": max(len(names), at + 1),
        "back": back,
        "kept_until": day_of_month(day, language()) if day else "",
        "is_complaint": here.kept.draft.kind in {"", Kind.COMPLAINT},
        "kind": here.kept.draft.kind,
    }


def busy(wait: int) -> str:
    """Return what is said to who must wait; nothing that was typed is lost."""
    minutes = max(2, -(-wait // 60))  # two at least: one word fits every number
    said = _(
        "A lot is coming in from your part of the network right now. What you filled "
        "in is still here. Wait %(minutes)s minutes and press the button again."
    )
    return said % {"minutes": minutes}


@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Ask, and then remove all that was filled in."""
    here = visit(request)
    if here is None:
        return closed(request)
    if request.method != "POST":
        return show(request, "form_erase", here.organisation)
    if here.kept.arrived is not None and not here.kept.is_sent:
        _wipe(here.kept, now=here.now)
    answer = show(request, "form_erased", here.organisation)
    drafts.forget(answer)
    return answer


def _wipe(kept: Kept, *, now: datetime) -> None:
    try:
        drafts.wipe(kept, now=now)
    except AlreadyFiled:
        return  # it was sent in another window: then it is no draft any more


def _was_sent(request: HttpRequest, here: Visit) -> bool:
    """Return whether this browser has no draft, but what became of one."""
    known = drafts.receipt_of(request, here.organisation.pk)
    return here.kept.arrived is None and known is not None


def _sent(request: HttpRequest, here: Visit) -> HttpResponse:
    """Lead to the receipt of what was sent; what was typed after it is given back."""
    words = typed(request)
    if here.kept.case_id is not None and not here.kept.may_see_receipt:
        return sent_elsewhere(request, here, words)
    there = "form-held" if here.kept.is_held else "form-receipt"
    answer: HttpResponse = redirect(there)
    if words:
        facts = {"typed": words, "there": there, "here": reverse("start")}
        answer = show(request, "form_sent", here.organisation, facts, status=SENT)
    if here.kept.case_id is not None:
        drafts.hand_receipt(answer, here.organisation.pk, here.kept.case_id)
    return answer


def sent_elsewhere(
    request: HttpRequest, here: Visit, words: tuple[str, ...] = ()
) -> HttpResponse:
    """Say that another browser sent it, and let this one know nothing of it any more."""
    facts = {"typed": words, "there": "", "here": reverse("start")}
    answer = show(request, "form_sent", here.organisation, facts, status=SENT)
    drafts.let_go(answer)
    return answer


def _with(visited: tuple[str, ...], name: str) -> tuple[str, ...]:
    return visited if name in visited else (*visited, name)
