"""
Files that go with an act, at whatever door.

They are sealed under the key of what they will belong to while they come in,
and stay staged until the act is done, so that a mistake elsewhere in the form
loses none of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice

from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError

from gehoord.dossier import files
from gehoord.dossier.files import Held, NoSuchFile
from gehoord.dossier.keys import DataKey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import FileState
from gehoord.dossier.seal import DoesNotOpen
from gehoord.handling.scanning import first_state
from gehoord.handling.uploads import MOST_FILES, SealedUpload, Taken
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import FileRef

STAGED = "staged"
FIELD = "files"
NAME = "file"  # of the file that an objection is about


@dataclass(kw_only=True)
class Attaching:
    """The files of one request, for one case or arrival."""

    request: HttpRequest
    organisation_id: int
    holder_id: int
    key: DataKey = field(repr=False)
    asks_files: bool
    held: list[Held] = field(default_factory=list, repr=False)
    objections: list[Objection] = field(default_factory=list)
    _upload: SealedUpload | None = None

    def stand_ready(self) -> None:
        """Say where files go. This must come before anything of the form is read."""
        if self.request.method != "POST":
            return
        self._upload = SealedUpload(
            self.organisation_id,
            self.holder_id,
            key=self.key,
            room=MOST_FILES if self.asks_files else 0,
        )
        self.request.upload_handlers = [self._upload]
        try:
            self.request.POST  # noqa: B018 - reading is what takes the files in
        except (TooManyFilesSent, RequestDataTooBig, MultiPartParserError):
            self._upload.discard()
            raise

    def discard(self) -> None:
        """
        Leave nothing behind of what came in with this request and was not staged.

        That is all of it where the form was another site's, or too old.
        """
        if self._upload:
            self._upload.discard()

    def take(self) -> None:
        """Stage what came in, beside what was staged before for this form."""
        if self._upload is None or not self.asks_files:
            return
        self.held = self._earlier()
        taken = self._upload.taken()
        if taken:
            with writing():
                self.held += [self._staged(each) for each in taken]
        self.objections = [
            replace(
                each.objection,
                facts={**each.objection.facts, "field": FIELD, NAME: each.name},
            )
            for each in self._upload.not_taken
        ]
        if len(self.held) > MOST_FILES:
            del self.held[MOST_FILES:]
            facts = {"field": FIELD, "most": MOST_FILES}
            self.objections.append(Objection("too-many-files", facts))

    def _staged(self, taken: Taken) -> Held:
        return files.record(
            taken.written,
            name=taken.name,
            media_type=taken.media_type,
            key=self.key,
            state=FileState.STAGED,
        )

    @property
    def refs(self) -> tuple[FileRef, ...]:
        """Return the files as an act names them."""
        return tuple(
            FileRef(id=e.id, name=e.name, media_type=e.media_type, size=e.size)
            for e in self.held
        )

    def keep(self, *_opened: object) -> None:
        """Let them belong to what they came for; in the transaction that names them."""
        for each in self.held:
            files.keep(each, first_state())

    def lie_ready(self, numbers: Iterable[str]) -> None:
        """Show the files again that came in earlier and were not sent."""
        if self.asks_files:
            self.held = self._of(numbers)

    def _earlier(self) -> list[Held]:
        return self._of(self.request.POST.getlist(STAGED))

    def _of(self, numbers: Iterable[str]) -> list[Held]:
        return staged_in(self.organisation_id, self.holder_id, numbers, key=self.key)


def of_its_file(objection: Objection, said: str) -> str:
    """Return what is said of an objection, with the file it is about in front."""
    name = objection.facts.get(NAME)
    return f"{name}: {said}" if name else said


def staged_in(
    organisation_id: int, holder_id: int, numbers: Iterable[str], *, key: DataKey
) -> list[Held]:
    """Return which of these files wait with their holder until they are sent."""
    found = []
    for number in islice(numbers, MOST_FILES):
        try:
            held = files.find(organisation_id, int(number), key=key)
        except (ValueError, OverflowError, NoSuchFile, DoesNotOpen):
            continue
        if held.holder_id == holder_id and held.state == FileState.STAGED:
            found.append(held)
    return found
