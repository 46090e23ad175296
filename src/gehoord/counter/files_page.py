"""Files with a reaction: sealed while they come in, removable until it is sent."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from gehoord.counter import draft as drafts
from gehoord.counter import limits
from gehoord.counter.draft import Kept
from gehoord.counter.form import busy, steps
from gehoord.counter.late_files import TOO_MUCH, too_late
from gehoord.counter.showing import TOO_OFTEN, UNREADY, by_post, language, show
from gehoord.counter.visit import Visit, closed, visit
from gehoord.dossier import files as dossier_files
from gehoord.handling.sent_again import record_once
from gehoord.handling.uploads import MOST_FILES, NotTaken, SealedUpload
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import Behalf
from gehoord.words.objections import sentence

Mistakes = list[tuple[str, str]]
FIELD = "#id_files"


@csrf_exempt  # the handler must stand ready before the token, in the body, is read
@require_http_methods(["GET", "HEAD", "POST"])
def files(request: HttpRequest) -> HttpResponse:
    """Show the files that were added, or take more."""
    here = visit(request)
    if here is None:
        return closed(request)
    if request.method == "POST":
        return _taken_in(request, here)
    if here.kept.is_sent:
        return redirect("form-held" if here.kept.is_held else "form-receipt")
    if here.kept.arrived is None:
        return redirect("form-page", "kind")
    return _shown(request, here, [])


def _taken_in(request: HttpRequest, here: Visit) -> HttpResponse:
    arrived = here.kept.arrived
    if arrived is None or here.kept.is_sent:
        return too_late(request, here)
    upload = SealedUpload(
        arrived.organisation_id,
        arrived.id,
        key=arrived.key,
        room=MOST_FILES,  # what stands there already, sent again, takes none
    )
    request.upload_handlers = [upload]
    try:
        request.POST  # noqa: B018 - reading is what takes the files in
    except TOO_MUCH:
        upload.discard()
        return _shown(request, here, [_said(Objection("too-many-files", _MOST))])
    try:
        return _taken(request, here, upload)
    finally:
        upload.discard()  # what was not taken up: the form was another site's, or old


_MOST = {"most": MOST_FILES}


@csrf_protect
def _taken(request: HttpRequest, here: Visit, upload: SealedUpload) -> HttpResponse:
    assert here.kept.arrived is not None
    if wait := limits.seconds_to_wait(request, limits.UPLOAD):
        upload.discard()
        return _shown(request, here, [(FIELD, busy(wait))], status=TOO_OFTEN)
    taken = upload.taken()
    too_many = record_once(taken, key=here.kept.arrived.key)
    if not_taken := [*upload.not_taken, *too_many]:
        return _shown(request, here, [_why(each) for each in not_taken])
    return redirect("form-page", "files" if "add" in request.POST else "check")


@by_post(otherwise="form-files")
def remove(request: HttpRequest) -> HttpResponse:
    """Remove a file that was added, before anything was sent."""
    here = visit(request)
    if here is None:
        return closed(request)
    if here.kept.case_id is None:
        number = request.POST.get("number", "")
        dossier_files.remove(here.organisation.pk, _numbered(here.kept, number))
    return redirect("form-page", "files")


def _numbered(kept: Kept, number: str) -> list[int]:
    return [each.id for each in drafts.files_of(kept) if str(each.number) == number]


def _shown(
    request: HttpRequest, here: Visit, mistakes: Mistakes, *, status: int = UNREADY
) -> HttpResponse:
    held = drafts.files_of(here.kept)
    context = {
        "files": held,
        "mistakes": mistakes,
        "most": MOST_FILES,
        "full": len(held) >= MOST_FILES,
        "for_another": here.kept.draft.on_behalf is Behalf.ANOTHER,
        **steps(here, "files"),
    }
    code = status if mistakes else 200
    return show(request, "form_files", here.organisation, context, status=code)


def _why(left_out: NotTaken) -> tuple[str, str]:
    href, said = _said(left_out.objection)
    return href, f"{left_out.name}: {said}"


def _said(objection: Objection) -> tuple[str, str]:
    return FIELD, sentence(objection, language())
