"""
Keys: master key, an organisation's wrapping key, the data key of one case.

The master key wraps wrapping keys, a wrapping key wraps data keys, and a data
key gives a subkey for each purpose (HKDF-SHA256). Each key is 256 bits. What
is wrapped is bound to its organisation, its holder and its generation.
"""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from gehoord.dossier.seal import (
    KEY_BYTES,
    DoesNotOpen,
    RandomBytes,
    Sealer,
    canonical,
)

OTHERS_MAY = 0o077  # the bits of a file's mode that let anyone else in


class Purpose(StrEnum):
    """What a subkey is for; a word here is stored and never changes."""

    ARRIVAL = "arrival"
    HEADER = "header"
    ENTRIES = "entries"
    CARDS = "cards"
    FILES = "files"
    LETTERS = "letters"
    LINKS = "links"
    WRAPPING = "wrapping"
    FINGERPRINTS = "fingerprints"
    ORDERS = "orders"
    RECORDS = "records"
    ANCHORS = "anchors"
    SEARCH = "search"
    VIEWS = "views"
    INVITATIONS = "invitations"
    CALENDARS = "calendars"
    MAILBOXES = "mailboxes"
    COUNTS = "counts"
    DECLARATIONS = "declarations"
    REFUSALS = "refusals"
    LESSONS = "lessons"
    ABSENCES = "absences"


class KeyTrouble(Exception):
    """A key is missing, does not open, or lies where others can read it."""


def subkey(secret: bytes, purpose: Purpose) -> bytes:
    """
    Return the subkey for a purpose.

    The expand step of HKDF-SHA256 for one block; the extract step is left out
    because the secret is a uniformly random key. Source: RFC 5869, 3.3.
    """
    info = b"gehoord/1/" + purpose.encode("ascii")
    return hmac.digest(secret, info + b"\x01", "sha256")


@dataclass(frozen=True)
class Secret:
    """A key that never shows itself."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse anything that is not 256 bits."""
        if len(self.secret) != KEY_BYTES:
            message = f"A key has {KEY_BYTES} bytes, this has {len(self.secret)}."
            raise KeyTrouble(message)

    def mac(self, purpose: Purpose, message: bytes) -> bytes:
        """Return the keyed hash (32 bytes) of a message, for one purpose."""
        return hmac.digest(subkey(self.secret, purpose), message, "sha256")


class DataKey(Secret):
    """The key of one arrival or case."""

    @classmethod
    def fresh(cls, random_bytes: RandomBytes = os.urandom) -> DataKey:
        """Return a new data key."""
        return cls(random_bytes(KEY_BYTES))

    @cached_property
    def _sealers(self) -> dict[Purpose, Sealer]:
        return {}

    def sealer(self, purpose: Purpose) -> Sealer:
        """Return what seals and opens for one purpose."""
        made = self._sealers.get(purpose)
        if made is None:
            made = self._sealers[purpose] = Sealer(subkey(self.secret, purpose))
        return made


class StandingKey(Secret):
    """The organisation's key that outlives generations: fingerprints, orders."""


class WrappingKey:
    """One generation of an organisation's wrapping key."""

    def __init__(self, *, organisation_id: int, generation: int, secret: bytes) -> None:
        """Take the key and whose and which it is."""
        self.organisation_id = organisation_id
        self.generation = generation
        self._sealer = Sealer(subkey(secret, Purpose.WRAPPING))
        self._bound_to = canonical("data key", organisation_id, generation)

    def wrap(self, key: DataKey, *, holder_id: int) -> bytes:
        """Return the data key of an arrival or case, wrapped."""
        return self._sealer.seal_raw(key.secret, belongs_to=self._bound(holder_id))

    def unwrap(self, wrapped: bytes, *, holder_id: int) -> DataKey:
        """
        Return the data key.

        Raises DoesNotOpen.
        """
        bound = self._bound(holder_id)
        return DataKey(self._sealer.open_raw(bytes(wrapped), belongs_to=bound))

    def _bound(self, holder_id: int) -> bytes:
        return self._bound_to + canonical(holder_id)


class MasterKey(Secret):
    """The key that wraps wrapping keys; it comes from outside the data folder."""

    @cached_property
    def _sealer(self) -> Sealer:
        return Sealer(subkey(self.secret, Purpose.WRAPPING))

    def wrap(self, secret: bytes, *, organisation_id: int, name: str) -> bytes:
        """Return an organisation's key, wrapped under its name."""
        bound = canonical("organisation key", organisation_id, name)
        return self._sealer.seal_raw(secret, belongs_to=bound)

    def unwrap(self, wrapped: bytes, *, organisation_id: int, name: str) -> bytes:
        """
        Return an organisation's key.

        Raises KeyTrouble.
        """
        bound = canonical("organisation key", organisation_id, name)
        try:
            return self._sealer.open_raw(wrapped, belongs_to=bound)
        except DoesNotOpen as error:
            message = (
                f"Key {name} of organisation {organisation_id} does not open with "
                "this master key. Give the master key it was made with, or bring "
                "back the keys backup."
            )
            raise KeyTrouble(message) from error


def read_master_key(path: Path) -> MasterKey:
    """
    Return the master key kept in a file, as 64 hexadecimal characters.

    Raises KeyTrouble when the file is missing or cannot be read, when others may
    read it, or when it holds something else.
    """
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="ascii").strip()
        secret = bytes.fromhex(text)
    except FileNotFoundError as error:
        message = f"There is no master key at {path}. Run `gehoord init`."
        raise KeyTrouble(message) from error
    except OSError as error:
        message = (
            f"The master key at {path} cannot be read ({error.__class__.__name__}). "
            f"Let GEHOORD_MASTER_KEY_FILE name a file that this account may read."
        )
        raise KeyTrouble(message) from error
    except ValueError as error:
        message = f"The master key at {path} is not 64 hexadecimal characters."
        raise KeyTrouble(message) from error
    if mode & OTHERS_MAY:
        message = f"Others can read the master key at {path}. Run: chmod 600 {path}"
        raise KeyTrouble(message)
    return MasterKey(secret)


def create_master_key(path: Path, *, random_bytes: RandomBytes = os.urandom) -> None:
    """
    Write a new master key, readable by its owner only and safely on disk.

    Raises FileExistsError: a master key is never written over.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(random_bytes(KEY_BYTES).hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink()  # half a key would stand in the way of a whole one
        raise
