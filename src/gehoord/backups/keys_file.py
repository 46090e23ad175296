"""
The keys backup: what opens the data backups, and nothing that may no longer be.

It holds the data key of every case and arrival that is there when it is made,
and the key of every data backup that may still be used. So an older data backup
with the newest keys backup brings back exactly what may still exist: what was
destroyed in between has no key in it. All of it is wrapped under the master
key, which is in no backup.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from gehoord.backups.container import Sealed, Unusable
from gehoord.dossier.keys import DataKey, MasterKey, WrappingKey
from gehoord.dossier.keystore import STANDING
from gehoord.dossier.seal import DoesNotOpen

FORMAT: Final = 1
NOBODYS: Final = 0  # the organisation that a backup's own key belongs to


@dataclass(frozen=True, kw_only=True)
class DataBackup:
    """One data backup that may still be used: when it was made, and its key."""

    name: str
    made_at: datetime
    sealed: Sealed
    wrapped_key: bytes = field(repr=False)

    @classmethod
    def of(
        cls,
        name: str,
        sealed: Sealed,
        *,
        key: DataKey,
        master: MasterKey,
        made_at: datetime,
    ) -> DataBackup:
        """Return what the keys backup says of a new data backup."""
        wrapped = master.wrap(key.secret, organisation_id=NOBODYS, name=name)
        return cls(name=name, made_at=made_at, sealed=sealed, wrapped_key=wrapped)

    def key(self, master: MasterKey) -> DataKey:
        """Return its key. Raises KeyTrouble."""
        secret = master.unwrap(
            self.wrapped_key, organisation_id=NOBODYS, name=self.name
        )
        return DataKey(secret)


@dataclass(frozen=True, kw_only=True)
class Holder:
    """The data key of one case or arrival, as it is wrapped."""

    id: int
    generation: int
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class OfOrganisation:
    """What opens everything of one organisation."""

    store: bytes = field(repr=False)
    """Its file in the key store, as it stands there."""
    holders: tuple[Holder, ...]


@dataclass(frozen=True, kw_only=True)
class KeysBackup:
    """A whole keys backup."""

    made_at: datetime
    data: tuple[DataBackup, ...]
    organisations: dict[int, OfOrganisation]

    def of_data(self, digest: str) -> DataBackup:
        """Return what it says of the data backup with this hash. Raises Unusable."""
        for each in self.data:
            if each.sealed.digest == digest:
                return each
        message = (
            "The keys backup does not hold the key of this data backup: it was made "
            "before it, the data backup is too old to be used, or one of the two was "
            "changed. Take the newest keys backup."
        )
        raise Unusable(message)


def unopened(backup: KeysBackup, master: MasterKey) -> int:
    """
    Open every key in it; return how many do not open.

    Raises KeyTrouble when the master key is another one.
    """
    for each in backup.data:
        each.key(master)
    return sum(_unopened(pk, of, master) for pk, of in backup.organisations.items())


def _unopened(organisation_id: int, kept: OfOrganisation, master: MasterKey) -> int:
    wrapping = _generations(organisation_id, kept.store, master)
    failed = 0
    for holder in kept.holders:
        try:
            wrapping[holder.generation].unwrap(holder.wrapped, holder_id=holder.id)
        except (DoesNotOpen, KeyError):
            failed += 1
    return failed


def _generations(
    organisation_id: int, store: bytes, master: MasterKey
) -> dict[int, WrappingKey]:
    wrapped = json.loads(store)["keys"]
    opened = {
        name: master.unwrap(
            b64decode(value), organisation_id=organisation_id, name=name
        )
        for name, value in wrapped.items()
    }
    return {
        int(name): WrappingKey(
            organisation_id=organisation_id, generation=int(name), secret=secret
        )
        for name, secret in opened.items()
        if name != STANDING
    }


def written(backup: KeysBackup) -> bytes:
    """Return the keys backup as it is kept in a file."""
    said = {
        "format": FORMAT,
        "made_at": backup.made_at.isoformat(),
        "data": [_data(each) for each in backup.data],
        "organisations": {
            str(pk): {
                "store": _text(of.store),
                "holders": [
                    [each.id, each.generation, _text(each.wrapped)]
                    for each in of.holders
                ],
            }
            for pk, of in backup.organisations.items()
        },
    }
    return json.dumps(said).encode("ascii")


def read(path: Path) -> KeysBackup:
    """Return the keys backup in a file. Raises Unusable, OSError."""
    try:
        said = json.loads(path.read_bytes())
        return KeysBackup(
            made_at=datetime.fromisoformat(said["made_at"]),
            data=tuple(_data_of(each) for each in said["data"]),
            organisations={
                int(pk): OfOrganisation(
                    store=b64decode(of["store"]),
                    holders=tuple(_holder(*row) for row in of["holders"]),
                )
                for pk, of in said["organisations"].items()
            },
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"{path} is not a keys backup, or not whole. Use another copy of it."
        raise Unusable(message) from error


def _data(each: DataBackup) -> dict[str, Any]:
    return {
        "name": each.name,
        "made_at": each.made_at.isoformat(),
        "size": each.sealed.size,
        "sha256": each.sealed.digest,
        "key": _text(each.wrapped_key),
    }


def _data_of(said: dict[str, Any]) -> DataBackup:
    return DataBackup(
        name=said["name"],
        made_at=datetime.fromisoformat(said["made_at"]),
        sealed=Sealed(size=said["size"], digest=said["sha256"]),
        wrapped_key=b64decode(said["key"]),
    )


def _holder(holder_id: int, generation: int, wrapped: str) -> Holder:
    return Holder(id=holder_id, generation=generation, wrapped=b64decode(wrapped))


def _text(content: bytes) -> str:
    return b64encode(content).decode("ascii")
