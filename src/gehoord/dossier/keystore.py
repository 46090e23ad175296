"""
The key store: each organisation's wrapping keys, outside the database.

A folder with one file per organisation, mode 0600, replaced as a whole. Each
destruction pass begins a new generation and erases the old one, so that no
older copy of the database opens any more. Several machines can share another
store that answers to `KeyStore`.
"""

from __future__ import annotations

import fcntl
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from django.conf import settings
from django.db import connection

from gehoord.dossier.disk import make_folder, replace_file
from gehoord.dossier.keys import (
    KeyTrouble,
    MasterKey,
    StandingKey,
    WrappingKey,
    read_master_key,
)
from gehoord.dossier.seal import KEY_BYTES

FORMAT = 1
STANDING = "standing"
KEYS = "keys"
JOURNAL = "journal"
_GUARD = 0x6B657973  # "keys": the first half of PostgreSQL's advisory lock


class KeyStore(Protocol):
    """Where wrapping keys are kept."""

    def establish(self, organisation_id: int) -> None:
        """Make the keys of a new organisation; do nothing when it has them."""

    def newest(self, organisation_id: int) -> WrappingKey:
        """Return the generation with which to wrap. Raises KeyTrouble."""

    def numbered(self, organisation_id: int, generation: int) -> WrappingKey:
        """Return one generation. Raises KeyTrouble when it is erased."""

    def standing(self, organisation_id: int) -> StandingKey:
        """Return the key that outlives generations. Raises KeyTrouble."""

    def begin_generation(self, organisation_id: int) -> int:
        """Add a generation, unless one was begun and not ended; return it."""

    def erase_older(self, organisation_id: int, generation: int) -> None:
        """Erase every generation before this one."""

    def is_between_generations(self, organisation_id: int) -> bool:
        """Return whether a generation was begun and the old one not yet erased."""

    def journal_path(self, organisation_id: int) -> Path:
        """Return where the journal of anchors lies."""

    def locked(self, organisation_id: int, what: str) -> AbstractContextManager[None]:
        """Keep other processes from changing the keys, or the journal, meanwhile."""


@dataclass(frozen=True)
class _Keys:
    standing: StandingKey
    generations: dict[int, WrappingKey]


class FolderKeyStore:
    """The key store of one machine: a folder."""

    def __init__(self, folder: Path, master: MasterKey) -> None:
        """Take the folder and the master key."""
        self._folder = folder
        self._master = master
        self._read: dict[int, tuple[tuple[int, ...] | None, _Keys]] = {}

    def establish(self, organisation_id: int) -> None:
        """Make the keys of a new organisation; do nothing when it has them."""
        make_folder(self._folder)
        with self.locked(organisation_id, KEYS):
            if self._path(organisation_id).exists():
                return
            wrapped = {
                STANDING: self._new(organisation_id, STANDING),
                "1": self._new(organisation_id, "1"),
            }
            self._write(organisation_id, wrapped)

    def newest(self, organisation_id: int) -> WrappingKey:
        """Return the generation with which to wrap."""
        generations = self._keys(organisation_id).generations
        return generations[max(generations)]

    def numbered(self, organisation_id: int, generation: int) -> WrappingKey:
        """Return one generation."""
        found = self._keys(organisation_id).generations.get(generation)
        if found is None:
            message = (
                f"Generation {generation} of the key of organisation "
                f"{organisation_id} is erased: what it wrapped is destroyed."
            )
            raise KeyTrouble(message)
        return found

    def standing(self, organisation_id: int) -> StandingKey:
        """Return the key that outlives generations."""
        return self._keys(organisation_id).standing

    def begin_generation(self, organisation_id: int) -> int:
        """Add a generation, unless one was begun and not ended; return it."""
        with self.locked(organisation_id, KEYS):
            wrapped = self._wrapped(organisation_id)
            numbers = _generations(wrapped)
            if len(numbers) > 1:
                return max(numbers)
            following = max(numbers) + 1
            wrapped[str(following)] = self._new(organisation_id, str(following))
            self._write(organisation_id, wrapped)
            return following

    def erase_older(self, organisation_id: int, generation: int) -> None:
        """Erase every generation before this one."""
        with self.locked(organisation_id, KEYS):
            wrapped = self._wrapped(organisation_id)
            kept = {
                name: value
                for name, value in wrapped.items()
                if name == STANDING or int(name) >= generation
            }
            if kept != wrapped:
                self._write(organisation_id, kept)

    def is_between_generations(self, organisation_id: int) -> bool:
        """Return whether a generation was begun and the old one not yet erased."""
        return len(self._keys(organisation_id).generations) > 1

    def journal_path(self, organisation_id: int) -> Path:
        """Return where the journal of anchors lies."""
        return self._folder / f"{organisation_id}.journal"

    @contextmanager
    def locked(self, organisation_id: int, what: str) -> Iterator[None]:
        """Keep other processes from changing the keys, or the journal, meanwhile."""
        path = self._folder / f"{organisation_id}.{what}.lock"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def _path(self, organisation_id: int) -> Path:
        return self._folder / f"{organisation_id}.keys"

    def _new(self, organisation_id: int, name: str) -> str:
        secret = os.urandom(KEY_BYTES)
        wrapped = self._master.wrap(secret, organisation_id=organisation_id, name=name)
        return b64encode(wrapped).decode("ascii")

    def _write(self, organisation_id: int, wrapped: dict[str, str]) -> None:
        content = {"format": FORMAT, "organisation": organisation_id, "keys": wrapped}
        path = self._path(organisation_id)
        replace_file(path, json.dumps(content, indent=1).encode("ascii"))

    def _wrapped(self, organisation_id: int) -> dict[str, str]:
        path = self._path(organisation_id)
        try:
            content = json.loads(path.read_bytes())
        except FileNotFoundError as error:
            message = (
                f"Organisation {organisation_id} has no keys at {path}. "
                "Name its key store with GEHOORD_KEY_STORE, or bring back the keys "
                "backup."
            )
            raise KeyTrouble(message) from error
        keys: dict[str, str] = content["keys"]
        return keys

    def _keys(self, organisation_id: int) -> _Keys:
        """Return the opened keys, read again only when the file was replaced."""
        version = _version(self._path(organisation_id))
        known = self._read.get(organisation_id)
        if known is not None and known[0] == version:
            return known[1]
        wrapped = self._wrapped(organisation_id)
        keys = _Keys(
            standing=StandingKey(self._open(organisation_id, STANDING, wrapped)),
            generations={
                number: WrappingKey(
                    organisation_id=organisation_id,
                    generation=number,
                    secret=self._open(organisation_id, str(number), wrapped),
                )
                for number in _generations(wrapped)
            },
        )
        self._read[organisation_id] = (version, keys)
        return keys

    def _open(self, organisation_id: int, name: str, wrapped: dict[str, str]) -> bytes:
        return self._master.unwrap(
            b64decode(wrapped[name]), organisation_id=organisation_id, name=name
        )


def _version(path: Path) -> tuple[int, ...] | None:
    """Return what tells one state of a file from the next, or None without it."""
    try:
        seen = path.stat()
    except FileNotFoundError:
        return None
    return seen.st_ino, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_size


def _generations(wrapped: dict[str, str]) -> list[int]:
    return [int(name) for name in wrapped if name != STANDING]


def store() -> KeyStore:
    """Return the key store this installation uses."""
    return _folder_store(settings.GEHOORD_KEYS, settings.GEHOORD_MASTER_KEY_FILE)


@lru_cache(maxsize=8)
def _folder_store(folder: Path, master_key_file: Path) -> FolderKeyStore:
    return FolderKeyStore(folder, read_master_key(master_key_file))


def hold_generation(organisation_id: int) -> None:
    """
    Keep the wrapping key from being replaced until this transaction ends.

    Whoever writes a wrapped key calls this first, so that no key wrapped
    under an erased generation is ever committed. SQLite has one writer at a
    time, so there the transaction itself is enough.
    """
    _advise("SELECT pg_advisory_xact_lock_shared(%s, %s)", organisation_id)


def hold_generation_alone(organisation_id: int) -> None:
    """Wait for those who hold the generation, and keep new ones waiting."""
    _advise("SELECT pg_advisory_xact_lock(%s, %s)", organisation_id)


def _advise(statement: str, organisation_id: int) -> None:
    if not connection.in_atomic_block:
        message = "A wrapped key is written inside a transaction, or not at all."
        raise RuntimeError(message)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(statement, [_GUARD, organisation_id])
