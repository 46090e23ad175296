"""The files of a case, handed over to be saved: nothing is shown or run in a page."""

from __future__ import annotations

from django.http import StreamingHttpResponse
from django.utils.http import content_disposition_header

from gehoord.dossier import files
from gehoord.dossier.files import NoSuchFile
from gehoord.handling.access import Sight
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import FileRef


def came_with(entry: Entry) -> tuple[FileRef, ...]:
    """Return the files that came with an entry."""
    if isinstance(entry.event, e.Received | e.Written | e.MailLinked):
        return entry.event.files
    return ()


def download(sight: Sight, file_id: int) -> StreamingHttpResponse:
    """
    Return a file of the case as an answer.

    Raises NoSuchFile, also when this reader does not see the entry it came with.
    """
    if file_id not in {each.id for entry in sight.entries for each in came_with(entry)}:
        raise NoSuchFile
    key = sight.opened.stored.key
    held = files.find(sight.opened.organisation_id, file_id, key=key)
    content = files.open_file(held, key=key)
    answer = StreamingHttpResponse(content, content_type=held.media_type)
    name = content_disposition_header(as_attachment=True, filename=held.name)
    answer.headers["Content-Disposition"] = name or "attachment"
    answer.headers["Content-Length"] = str(held.size)
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
