"""
Many files as one stream of bytes (tar), and that stream as files again.

Only names that a backup of ours has are ever written to disk.
"""

from __future__ import annotations

import os
import re
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path
from typing import Final

from gehoord.dossier.disk import make_folder

PIECE: Final = 1024 * 1024  # bytes
BLOCK: Final = 512  # bytes, of which a tar is made
NAME: Final = re.compile(
    r"database\.(sqlite3|pgdump)|facts\.json|home/(installation|settings\.env)"
    r"|home/languages/[a-z]{2,3}(_[A-Za-z]{2,4})?/LC_MESSAGES/django\.(mo|po)"
    r"|home/files/\d+/[0-9a-f]{2}/[0-9a-f]{16}|keys/\d+\.journal"
)


class Foreign(Exception):
    """What was packed is not what a backup holds."""


@dataclass(frozen=True, kw_only=True)
class Member:
    """One file of a backup: its name in there, and its content or where that lies."""

    name: str
    content: bytes | Path


def packed(members: Iterable[Member]) -> Iterator[bytes]:
    """
    Yield the files as one stream.

    What is gone by the time it is to be packed is left out. Raises OSError.
    """
    for member in members:
        yield from _one(member)
    yield bytes(2 * BLOCK)  # how a tar ends


def _one(member: Member) -> Iterator[bytes]:
    if isinstance(member.content, bytes):
        yield _head(member.name, len(member.content))
        yield member.content + _filling(len(member.content))
        return
    try:
        file = member.content.open("rb")
    except FileNotFoundError:
        return
    with file:
        size = left = os.fstat(file.fileno()).st_size
        yield _head(member.name, size)
        while left:
            piece = file.read(min(PIECE, left))
            if not piece:
                message = f"{member.content} became shorter while it was copied."
                raise OSError(message)
            left -= len(piece)
            yield piece
        yield _filling(size)


def unpack(stream: Iterable[bytes], folder: Path) -> None:
    """
    Write the files of a stream under a folder, durably, for this account only.

    Raises Foreign.
    """
    reader = BufferedReader(_Stream(stream), PIECE)
    try:
        with tarfile.open(fileobj=reader, mode="r|") as tar:
            for info in tar:
                if not info.isreg() or not NAME.fullmatch(info.name):
                    raise Foreign
                content = tar.extractfile(info)
                assert content is not None  # it is a regular file
                path = folder / info.name
                make_folder(path.parent)
                _write(path, iter(lambda: content.read(PIECE), b""))  # noqa: B023 - read at once
    except tarfile.TarError as error:
        raise Foreign from error


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def _head(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(format=tarfile.PAX_FORMAT)


def _filling(size: int) -> bytes:
    return bytes(-size % BLOCK)


class _Stream(RawIOBase):
    """What is yielded, to be read as a file is."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._held = BytesIO()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._held.read(len(buffer))
        while not piece:
            following = next(self._pieces, None)
            if following is None:
                return 0
            self._held = BytesIO(following)
            piece = self._held.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)
