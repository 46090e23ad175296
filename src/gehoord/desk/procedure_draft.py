"""A version that is being written: changed by a form, looked at, and published."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoord.desk import procedure_keeping
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.procedure_doubts import WHY, accepted, asked
from gehoord.desk.procedure_form import ProcedureForm
from gehoord.desk.procedure_keeping import (
    Meanwhile,
    as_kept,
    kept,
    meant,
    meanwhile,
    owned,
)
from gehoord.desk.procedure_look import Look, changed_text, differing, look, walked
from gehoord.desk.procedure_page import PLACE
from gehoord.desk.procedure_part import NEW, Listed, listed
from gehoord.dossier.lock import writing
from gehoord.letters.publishable import faults
from gehoord.organisation import drafts
from gehoord.organisation.accepting import LONGEST_REASON
from gehoord.organisation.drafts import ChangedMeanwhile, Draft, Written
from gehoord.organisation.publishing import Unpublishable
from gehoord.organisation.versions import CannotPublish, publish_version
from gehoord.procedure.days import local_date
from gehoord.words.publishing import refused

OK: Final = 200
UNREADY: Final = 422
CHANGED: Final = 409
MOST_REASONS: Final = 300


@dataclass(kw_only=True)
class Page:
    """All that came of what was sent, for the page that shows it."""

    draft: Draft
    form: ProcedureForm | None = field(default=None, repr=False)
    seen: Look | None = field(default=None, repr=False)
    wrong: list[tuple[str, str]] = field(default_factory=list)
    meanwhile: Meanwhile | None = None
    status: int = OK


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Keep what is changed, show what comes of it, and publish it when told to."""
    mine = owned(desk, number)
    procedure = meant(mine)
    page = Page(draft=mine)
    if procedure is None:
        page.seen = look(mine.text, desk)
        return _show(request, desk, page)
    sent = request.POST if request.method == "POST" else None
    page.form = ProcedureForm(sent, procedure=procedure, lang=desk.lang)
    if sent is not None and not _keep(sent, desk, page, page.form):
        return _show(request, desk, page)
    page.seen = look(page.draft.text, desk)
    if page.status == UNREADY or sent is None:
        return _show(request, desk, page)
    if "to" in sent:
        return redirect(_part(page.draft, sent["to"]))
    wanted = sent.get("do")
    if wanted in {"publish", "walk"} and page.seen.may_be_published:
        # Takes seconds: done when somebody asks for it, and not while typing.
        page.seen = walked(page.seen, desk)
    if wanted == "publish" and page.seen.may_be_published:
        return _publish(request, desk, page)
    if wanted == "publish" and page.seen.is_walked:
        page.status = UNREADY
    return _show(request, desk, page)


def _keep(sent: QueryDict, desk: Desk, page: Page, form: ProcedureForm) -> bool:
    """Keep what is right of what was sent; return whether that could be."""
    page.status = OK if form.is_valid() else UNREADY
    text, wrong = changed_text(page.draft.text, form.edits(), desk)
    if wrong:
        page.wrong = [("", each) for each in wrong]
        page.seen, page.status = look(page.draft.text, desk), UNREADY
        return False
    before = as_kept(page.draft)
    written = Written(
        text=text,
        effective_from=_since(sent) or before.effective_from,
        reasons=_reasons(sent) if _asked_why(sent) else before.reasons,
    )
    seen = procedure_keeping.seen_state(sent.get("seen"))
    try:
        page.draft = kept(desk, page.draft, written, seen=seen)
    except ChangedMeanwhile:
        page.meanwhile = meanwhile(
            desk, page.draft, differing(page.draft.text, text, desk)
        )
        page.seen, page.status = look(page.draft.text, desk), CHANGED
        return False
    return True


def _since(sent: QueryDict) -> date | None:
    try:
        found = forms.DateField(required=False).clean(sent.get("since", ""))
    except forms.ValidationError:
        return None
    return found if isinstance(found, date) else None


def _asked_why(sent: QueryDict) -> bool:
    """Return whether the page asked for reasons; else those that are kept stay."""
    return any(name.startswith(WHY) for name in sent)


def _reasons(sent: QueryDict) -> dict[str, str]:
    names = [name for name in sent if name.startswith(WHY)][:MOST_REASONS]
    said = {
        name.removeprefix(WHY): sent.get(name, "")[:LONGEST_REASON] for name in names
    }
    return {name: why for name, why in said.items() if why.strip()}


def _part(draft: Draft, where: str) -> str:
    """Return the address of a part, as a button names it: `term/judge`."""
    part, _between, row = where.partition("/")
    if not part:
        raise Http404
    return reverse("desk-procedure-part", args=[draft.number, part, row or NEW])


def _publish(request: HttpRequest, desk: Desk, page: Page) -> HttpResponse:
    assert page.seen is not None
    try:
        since = forms.DateField().clean(request.POST.get("since", ""))
        with writing():
            made = publish_version(
                desk.organisation,
                page.seen.text,
                effective_from=since,
                at=desk.now,
                by=desk.person.number,
                reasons=page.draft.reasons,
                faults=lambda meant: faults(meant, desk.lang),
            )
            drafts.throw_away(page.draft, seen=page.draft.state)
    except forms.ValidationError:
        page.wrong = [
            ("#since", _("The day is missing. Fill in from when this holds."))
        ]
    except CannotPublish as why:
        said = refused(why.code, _told(why, page.seen), desk.lang)
        page.wrong = [("#publish", said)]
    except Unpublishable as why:
        page.wrong = [("", str(each)) for each in why.faults]
    except ChangedMeanwhile:
        page.draft = owned(desk, page.draft.number)
        page.meanwhile, page.status = meanwhile(desk, page.draft), CHANGED
        return _show(request, desk, page)
    else:
        there = reverse("desk-procedure-version", args=[made.sha256])
        return redirect(f"{there}?published=1")
    page.status = UNREADY
    return _show(request, desk, page)


def _told(why: CannotPublish, seen: Look) -> dict[str, object]:
    """Return the facts of a refusal with its warnings as sentences, not names."""
    said = {one.name: one.said for one in seen.doubts}
    names = why.facts.get("names")
    if not isinstance(names, tuple):
        return why.facts
    return {"names": " ".join(said.get(str(name), str(name)) for name in names)}


def _show(request: HttpRequest, desk: Desk, page: Page) -> HttpResponse:
    today = local_date(desk.now, desk.organisation.zone)
    since = page.draft.effective_from or today + timedelta(days=1)
    context = {
        "place": PLACE,
        "told": procedure_keeping.told(desk, page.draft),
        "state": page.draft.state,
        "form": page.form,
        "looked": page.seen,
        "mistakes": page.wrong,
        "meanwhile": page.meanwhile,
        "doubts": asked(page.seen, page.draft.reasons) if page.seen else [],
        "accepted": accepted(page.seen, meant(page.draft), desk),
        "parts": _parts(page, desk) if page.form else (),
        "since": since.isoformat(),
        "today": today.isoformat(),
        "longest": LONGEST_REASON,
        "kept": page.status == OK and _was_kept(request),
        **(page.seen.shown if page.seen else {}),
    }
    return show(request, desk, "procedure_draft.html", context, status=page.status)


def _parts(page: Page, desk: Desk) -> tuple[tuple[str, list[Listed]], ...]:
    """Return what stands in the version, and what it does not use yet."""
    every = tuple(listed(page.draft.text, desk.lang))
    return (
        (_("What is in it"), [each for each in every if each.rows]),
        (_("What is not in it yet"), [each for each in every if not each.rows]),
    )


def _was_kept(request: HttpRequest) -> bool:
    return request.method == "POST" or "kept" in request.GET


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def throw_away(request: HttpRequest, desk: Desk, number: int) -> HttpResponse:
    """Ask once more before a version that is being written goes; then let it go."""
    mine = owned(desk, number)
    late = None
    if request.method == "POST":
        seen = procedure_keeping.seen_state(request.POST.get("seen"))
        if procedure_keeping.throw_away(mine, seen=seen):
            return redirect(f"{reverse('desk-procedure-edit')}?gone=1")
        late = meanwhile(desk, mine)
    context: dict[str, object] = {
        "place": PLACE,
        "told": procedure_keeping.told(desk, mine),
        "state": mine.state,
        "meanwhile": late,
    }
    status = CHANGED if late else OK
    return show(request, desk, "procedure_throw_away.html", context, status=status)
