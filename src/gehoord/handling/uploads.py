"""
Files from a form, sealed while they stream in: no open word touches the disk.

Django hands over pieces; the sealing asks for pieces. A thread for each file
that comes in stands between the two, and holds no lock and no connection.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from queue import Queue
from typing import Any, Final

from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

from gehoord.dossier import files
from gehoord.dossier.keys import DataKey
from gehoord.dossier.media import media_type
from gehoord.dossier.models import FileState
from gehoord.handling.scanning import first_state
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import FileRef

MOST_FILES: Final = 10
MOST_BYTES: Final = 20 * 1024 * 1024
MEGABYTE: Final = 1024 * 1024
LONGEST_NAME: Final = 200  # characters
AHEAD: Final = 4  # pieces waiting to be sealed: 256 kB a file
_END: Final = b""


class Stopped(Exception):
    """The file stopped coming in before its end."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A file that lies sealed on disk and waits for its row."""

    written: files.Written
    name: str = field(repr=False)
    media_type: str

    @property
    def ref(self) -> FileRef:
        """Return the file as an act names it."""
        return FileRef(
            id=self.written.id,
            name=self.name,
            media_type=self.media_type,
            size=self.written.size,
        )

    @property
    def held(self) -> files.Held:
        """Return the file as it lies on disk, to be read before it has a row."""
        return files.Held(
            organisation_id=self.written.organisation_id,
            holder_id=self.written.holder_id,
            id=self.written.id,
            number=0,
            state=FileState.STAGED,
            name=self.name,
            media_type=self.media_type,
            size=self.written.size,
        )


@dataclass(frozen=True, kw_only=True)
class NotTaken:
    """A file that was not taken, and why."""

    name: str = field(repr=False)
    objection: Objection


class Naming(FileUploadHandler):
    """Knows what the files of one request are called, whatever becomes of them."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        """Take the request, as Django does."""
        super().__init__(request)
        self.names: list[str] = []

    def new_file(self, *args: Any, **options: Any) -> None:  # noqa: ANN401  Django's own
        """Note the name of a file that begins."""
        super().new_file(*args, **options)
        self.names.append(self._name)

    @property
    def _name(self) -> str:
        name = "".join(each for each in (self.file_name or "") if each.isprintable())
        return name[-LONGEST_NAME:].strip() or "bestand"


class NoUpload(Naming):
    """Takes no file: what comes to a page that asks for none is not even held."""

    def new_file(self, *args: Any, **options: Any) -> None:  # noqa: ANN401  Django's own
        """Leave the file out, whatever it is."""
        super().new_file(*args, **options)
        raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Take nothing; no piece gets here."""

    def file_complete(self, file_size: int) -> None:
        """Give nothing back."""


class SealedUpload(Naming):
    """Takes the files of one request, for one holder, up to `room` of them."""

    def __init__(
        self, organisation_id: int, holder_id: int, *, key: DataKey, room: int
    ) -> None:
        """Take the holder, its key and for how many files there is room."""
        super().__init__()
        self._holder = (organisation_id, holder_id)
        self._key, self._room = key, room
        self._now: _Sealing | None = None
        self._done: list[tuple[str, files.Written]] = []
        self.not_taken: list[NotTaken] = []

    def new_file(self, *args: Any, **options: Any) -> None:  # noqa: ANN401  Django's own
        """Begin a file, or leave it out when there is no room."""
        super().new_file(*args, **options)
        if len(self._done) >= self._room:
            self._leave_out(Objection("too-many-files", {"most": MOST_FILES}))
            raise SkipFile
        self._now = _Sealing(*self._holder, key=self._key)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Hand a piece to be sealed."""
        assert self._now is not None
        if start + len(raw_data) > MOST_BYTES:
            self._stop()
            facts = {"most": MOST_BYTES // MEGABYTE}
            self._leave_out(Objection("file-too-large", facts))
            raise SkipFile
        self._now.add(raw_data)

    def file_complete(self, file_size: int) -> None:  # noqa: ARG002 - as Django calls it
        """Keep what was written; nothing goes into request.FILES."""
        assert self._now is not None
        sealing, self._now = self._now, None
        self._done.append((self._name, sealing.finish()))

    def upload_interrupted(self) -> None:
        """Leave nothing behind of what did not come in whole."""
        self._stop()

    def taken(self) -> list[Taken]:
        """Return what was taken; what is not welcome is removed again."""
        found = []
        for name, written in self._done:
            kind = media_type(written.head)
            if kind is None:
                files.remove(written.organisation_id, [written.id])
                why = Objection("file-not-welcome" if written.size else "file-empty")
                self.not_taken.append(NotTaken(name=name, objection=why))
            else:
                found.append(Taken(written=written, name=name, media_type=kind))
        self._done.clear()
        return found

    def discard(self) -> None:
        """Remove all that came in: the request as a whole could not be read."""
        self._stop()
        for _, written in self._done:
            files.remove(written.organisation_id, [written.id])
        self._done.clear()

    def _leave_out(self, objection: Objection) -> None:
        self.not_taken.append(NotTaken(name=self._name, objection=objection))

    def _stop(self) -> None:
        sealing, self._now = self._now, None
        if sealing is not None:
            sealing.stop()


def record(taken: list[Taken], *, key: DataKey) -> None:
    """Give the files their rows; belongs in the transaction that names them."""
    for each in taken:
        files.record(
            each.written,
            name=each.name,
            media_type=each.media_type,
            key=key,
            state=first_state(),
        )


class _Sealing:
    """One file being sealed in a thread of its own."""

    def __init__(self, organisation_id: int, holder_id: int, *, key: DataKey) -> None:
        self._pieces: Queue[bytes | None] = Queue(AHEAD)
        self._written: files.Written | None = None
        self._failed: BaseException | None = None
        self._thread = threading.Thread(
            target=self._seal, args=(organisation_id, holder_id, key), daemon=True
        )
        self._thread.start()

    def add(self, piece: bytes) -> None:
        if piece:  # what was sent can decode to nothing, which is not the end
            self._pieces.put(piece)

    def finish(self) -> files.Written:
        self._pieces.put(_END)
        self._thread.join()
        if self._written is None:
            raise self._failed or Stopped
        return self._written

    def stop(self) -> None:
        self._pieces.put(None)
        self._thread.join()

    def _seal(self, organisation_id: int, holder_id: int, key: DataKey) -> None:
        try:
            self._written = files.write(
                organisation_id,
                holder_id,
                self._content(),
                key=key,
                most_bytes=MOST_BYTES,
            )
        except BaseException as failed:  # noqa: BLE001 - told by `finish`
            self._failed = failed
            self._drain()

    def _content(self) -> Iterator[bytes]:
        while True:
            piece = self._pieces.get()
            if piece is None:
                raise Stopped
            if piece == _END:
                return
            yield piece

    def _drain(self) -> None:
        """Take what is still handed over, so that nobody waits for a full queue."""
        if isinstance(self._failed, Stopped):
            return
        while self._pieces.get():
            pass
