"""
The file of a data backup: everything in one stream, sealed under a key of its own.

The key lies in the keys backup and nowhere else. What is in it was sealed
before; this second layer hides what stands in clear (dates, stages, addresses
of staff), and makes a copy that was lost somewhere a heap of bytes once its key
is dropped.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gehoord.backups.packing import Foreign, Member, packed, unpack
from gehoord.dossier.chunks import SEALED_CHUNK_BYTES, Binding, Writer, opened
from gehoord.dossier.keys import DataKey
from gehoord.dossier.seal import DoesNotOpen

# Its key seals one backup and nothing else, so there is nothing to mix it up with.
_BINDING: Final = Binding(organisation_id=0, holder_id=0, file_id=0)


class Unusable(Exception):
    """The file is not the backup it should be; the message says what is wrong."""


@dataclass(frozen=True, kw_only=True)
class Sealed:
    """What a data backup came to on disk."""

    size: int
    """Of what is in it, in bytes."""
    digest: str
    """SHA-256 of the file, by which anybody can see that a copy of it is whole."""


def write(path: Path, members: Iterable[Member], *, key: DataKey) -> Sealed:
    """Pack and seal the members into a new file, durably. Raises OSError."""
    writer, digest = Writer(key, _BINDING), hashlib.sha256()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        for chunk in writer.sealed(packed(members)):
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return Sealed(size=writer.size, digest=digest.hexdigest())


def extract(path: Path, folder: Path, *, key: DataKey, sealed: Sealed) -> None:
    """
    Open a data backup and write what is in it under a folder.

    Raises Unusable when it is not whole, or not the one the keys backup names.
    """
    digest = hashlib.sha256()
    chunks = opened(_chunks(path, digest), key=key, binding=_BINDING, size=sealed.size)
    try:
        unpack(chunks, folder)
        for _ in chunks:  # a tar ends before its filling does
            pass
    except (DoesNotOpen, Foreign) as error:
        message = (
            f"{path} is not whole, or was changed. Use another copy of it, or "
            f"another backup."
        )
        raise Unusable(message) from error
    if digest.hexdigest() != sealed.digest:
        message = f"{path} is not the file that the keys backup names."
        raise Unusable(message)


def _chunks(path: Path, digest: hashlib._Hash) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(SEALED_CHUNK_BYTES):
            digest.update(chunk)
            yield chunk
