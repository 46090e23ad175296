"""Beginning a new version of the procedure from a file that an owner has."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from gehoord.desk.guard import Desk, show
from gehoord.desk.procedure_edit import next_version, taken_versions
from gehoord.desk.procedure_page import PLACE
from gehoord.desk.public_file import taking_public_file
from gehoord.dossier.lock import writing
from gehoord.organisation import drafts
from gehoord.organisation.editing import Edit, edited
from gehoord.organisation.versions import checked
from gehoord.procedure.reading import LARGEST, Unreadable
from gehoord.words.findings.unreadable import placed

UNREADY: Final = 422
_FIELD: Final = "#id_file"
Mistakes = list[tuple[str, str]]


class NotTaken(Exception):
    """What was sent is no text that a version can begin with: why, in sentences."""

    def __init__(self, *said: str) -> None:
        super().__init__(*said)
        self.mistakes: Mistakes = [(_FIELD, each) for each in said]


@taking_public_file
def from_file(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Ask for a file, and begin a version with it when it can be read."""
    if request.method != "POST":
        return _page(request, desk, [])
    try:
        text = _begun(desk, _sent(request))
    except NotTaken as why:
        return _page(request, desk, why.mistakes)
    with writing():
        draft = drafts.begin(
            desk.organisation_id, text, by=desk.person.number, now=desk.now
        )
    return redirect("desk-procedure-draft", draft.number)


def _sent(request: HttpRequest) -> str:
    """Return the text that was sent. Raises NotTaken."""
    file = request.FILES.get("file")
    huge = int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST
    if huge:
        raise NotTaken(_("This file is too large for a procedure."))
    if file is None:
        raise NotTaken(_("Choose a file first."))
    try:
        return bytes(file.read()).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotTaken(_("This file is no text in UTF-8.")) from None


def _begun(desk: Desk, text: str) -> str:
    """Return the text in full; its version is named anew where there is one like it.

    Raises NotTaken with all that is in the way of reading it, each with its line.
    """
    try:
        found = checked(text)
    except Unreadable as unreadable:
        said = (placed(each, desk.lang) for each in unreadable.findings)
        raise NotTaken(*said) from None
    if found.procedure.version not in taken_versions(desk):
        return found.text
    version = next_version(desk, found.procedure, now=desk.now)
    return edited(found.text, [Edit(path=("version",), value=version)])


def _page(request: HttpRequest, desk: Desk, mistakes: Mistakes) -> HttpResponse:
    context: dict[str, object] = {"place": PLACE, "mistakes": mistakes}
    status = UNREADY if mistakes else 200
    return show(request, desk, "procedure_upload.html", context, status=status)
