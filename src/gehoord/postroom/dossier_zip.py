"""A copy of a dossier with its files, as one ZIP that is made while it leaves."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from gehoord.dossier import files
from gehoord.handling.access import Sight
from gehoord.handling.scanning import is_held_back
from gehoord.postroom.dossier_copy import Copy, to_json, to_pdf

_NOT_IN_NAMES: Final = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))
Member = tuple[str, Iterable[bytes]]


class _Passing(io.RawIOBase):
    """What is written waits here until it is taken; nothing of it is kept."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(data)  # type: ignore[call-overload]  # whatever ZipFile hands over
        self._waiting += piece
        return len(piece)

    def take(self) -> bytes:
        taken = bytes(self._waiting)
        self._waiting.clear()
        return taken


def zipped(copy: Copy, sight: Sight) -> Iterator[bytes]:
    """
    Yield a ZIP with the copy as PDF and as data, and every file in it.

    Never more than one chunk of a file is in memory, and none is ever on disk.
    Raises NoPaper before the first piece, and DoesNotOpen.
    """
    whole = to_pdf(copy)
    return _pieces(
        [("dossier.pdf", [whole]), ("dossier.json", [to_json(copy)])], sight, copy
    )


def _pieces(members: list[Member], sight: Sight, copy: Copy) -> Iterator[bytes]:
    passing = _Passing()
    with ZipFile(passing, "w", ZIP_DEFLATED) as made:
        for name, content in [*members, *_files(copy, sight)]:
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED
            with made.open(info, "w", force_zip64=True) as member:
                for chunk in content:
                    member.write(chunk)
                    yield passing.take()
    yield passing.take()


def _files(copy: Copy, sight: Sight) -> Iterator[Member]:
    key = sight.opened.stored.key
    for number, each in enumerate(copy.files, start=1):
        held = files.find(sight.opened.organisation_id, each.id, key=key)
        if is_held_back(held):
            continue
        name = held.name.translate(_NOT_IN_NAMES)
        yield f"files/{number:02} {name}", files.open_file(held, key=key)
