"""
The keys of the search index: beside the key store, and in no backup.

Each destruction renews them, so that no older copy of the index opens any
more. When the file is gone a new key is made, and the index is made again
from the cases: `gehoord reindex`.
"""

from __future__ import annotations

import fcntl
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from gehoord.dossier.disk import make_folder, replace_file
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import MasterKey, Purpose, read_master_key, subkey
from gehoord.dossier.seal import KEY_BYTES, Sealer

FORMAT = 1


@dataclass(frozen=True)
class IndexKey:
    """One key of the index, with the random number that blocks know it by."""

    id: int
    sealer: Sealer = field(repr=False)


class IndexKeys:
    """The keys of every organisation's index, in one folder."""

    def __init__(
        self,
        folder: Path,
        master: MasterKey,
        *,
        draw_id: Callable[[], int] = fresh_id,
    ) -> None:
        """Take the folder, the master key and where numbers come from."""
        self._folder = folder
        self._master = master
        self._draw_id = draw_id
        self._read: dict[int, tuple[tuple[int, ...], list[IndexKey]]] = {}

    def newest(self, organisation_id: int) -> IndexKey:
        """Return the key to seal with; made when there is none."""
        known = self._keys(organisation_id) or self._add(organisation_id, most=0)
        return known[-1]

    def numbered(self, organisation_id: int, key_id: int) -> IndexKey | None:
        """Return one key, or None when it is gone."""
        known = self._keys(organisation_id)
        return next((each for each in known if each.id == key_id), None)

    def renew(self, organisation_id: int) -> IndexKey:
        """Add a key, unless one was added and the older not yet erased."""
        return self._add(organisation_id, most=1)[-1]

    def erase_others(self, organisation_id: int, kept: IndexKey) -> None:
        """Erase every key but one."""
        with self._locked(organisation_id):
            wrapped = self._wrapped(organisation_id)
            left = [each for each in wrapped if each[0] == kept.id]
            if left != wrapped:
                self._write(organisation_id, left)

    def _add(self, organisation_id: int, *, most: int) -> list[IndexKey]:
        """Add a key where there are so many at most; return all."""
        make_folder(self._folder)
        with self._locked(organisation_id):
            wrapped = self._wrapped(organisation_id)
            if len(wrapped) <= most:
                number = self._draw_id()
                sealed = self._master.wrap(
                    os.urandom(KEY_BYTES),
                    organisation_id=organisation_id,
                    name=_name(number),
                )
                wrapped.append((number, b64encode(sealed).decode("ascii")))
                self._write(organisation_id, wrapped)
        return self._keys(organisation_id)

    def _path(self, organisation_id: int) -> Path:
        return self._folder / f"{organisation_id}.index"

    @contextmanager
    def _locked(self, organisation_id: int) -> Iterator[None]:
        path = self._folder / f"{organisation_id}.index.lock"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def _write(self, organisation_id: int, wrapped: list[tuple[int, str]]) -> None:
        content = {"format": FORMAT, "organisation": organisation_id, "keys": wrapped}
        path = self._path(organisation_id)
        replace_file(path, json.dumps(content, indent=1).encode("ascii"))

    def _wrapped(self, organisation_id: int) -> list[tuple[int, str]]:
        try:
            content = json.loads(self._path(organisation_id).read_bytes())
        except FileNotFoundError:
            return []
        return [(number, wrapped) for number, wrapped in content["keys"]]

    def _keys(self, organisation_id: int) -> list[IndexKey]:
        """Return the opened keys, read again only when the file was replaced."""
        try:
            seen = self._path(organisation_id).stat()
        except FileNotFoundError:
            return []
        version = (seen.st_ino, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_size)
        known = self._read.get(organisation_id)
        if known is not None and known[0] == version:
            return known[1]
        keys = [
            self._opened(organisation_id, number, wrapped)
            for number, wrapped in self._wrapped(organisation_id)
        ]
        self._read[organisation_id] = (version, keys)
        return keys

    def _opened(self, organisation_id: int, number: int, wrapped: str) -> IndexKey:
        secret = self._master.unwrap(
            b64decode(wrapped), organisation_id=organisation_id, name=_name(number)
        )
        return IndexKey(number, Sealer(subkey(secret, Purpose.SEARCH)))


def _name(number: int) -> str:
    return f"index {number}"


def index_keys() -> IndexKeys:
    """
    Return the keys of the index of this installation.

    Raises KeyTrouble without a master key.
    """
    return _index_keys(settings.GEHOORD_KEYS, settings.GEHOORD_MASTER_KEY_FILE)


@lru_cache(maxsize=8)
def _index_keys(folder: Path, master_key_file: Path) -> IndexKeys:
    return IndexKeys(folder, read_master_key(master_key_file))
