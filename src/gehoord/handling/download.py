"""The files of a case, handed over to be saved: nothing is shown or run in a page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header

from gehoord.dossier import files
from gehoord.dossier.files import Held, NoSuchFile
from gehoord.dossier.keys import DataKey
from gehoord.dossier.models import FileState
from gehoord.handling.access import Sight
from gehoord.handling.scanning import is_held_back
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import FileRef


def came_with(entry: Entry) -> tuple[FileRef, ...]:
    """Return the files that came with an entry."""
    match entry.event:
        case e.Received(files=files) | e.Written(files=files):
            return files
        case e.MailLinked(files=files) | e.ConversationHeld(files=files):
            return files
        case e.DraftSent(files=files) | e.DraftCommented(files=files):
            return files
        case _:
            return ()


class HeldBack(Exception):
    """The file is there and may not be handed over."""

    def __init__(self, held: Held) -> None:
        """Take the file."""
        super().__init__("A file is held back.")
        self.held = held


def held_back(request: HttpRequest, why: HeldBack) -> HttpResponse:
    """Say why a file is not handed over."""
    context = {
        "name": why.held.name,
        "is_infected": why.held.state == FileState.INFECTED,
    }
    return render(request, "errors/held_back.html", context, status=409)


def download(sight: Sight, file_id: int) -> StreamingHttpResponse:
    """
    Return a file of the case as an answer.

    Raises NoSuchFile, also when this reader does not see the entry it came with,
    and HeldBack while it may not be handed over.
    """
    if file_id not in {each.id for entry in sight.entries for each in came_with(entry)}:
        raise NoSuchFile
    key = sight.opened.stored.key
    held = files.find(sight.opened.organisation_id, file_id, key=key)
    return handed_over(held, key=key)


def handed_over(held: Held, *, key: DataKey) -> StreamingHttpResponse:
    """Return a file as an answer, to be saved. Raises HeldBack."""
    if is_held_back(held):
        raise HeldBack(held)
    content = files.open_file(held, key=key)
    answer = StreamingHttpResponse(content, content_type=held.media_type)
    name = content_disposition_header(as_attachment=True, filename=held.name)
    answer.headers["Content-Disposition"] = name or "attachment"
    answer.headers["Content-Length"] = str(held.size)
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
