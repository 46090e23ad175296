"""
The first half of a restore: files and keys, into a folder that is still hidden.

All that is brought back lies in `.restoring` within the empty data folder until
it is whole, and moves from there with the stamp of the folder last. So a
restore that was cut off has no folder to start from, and is simply done again.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from gehoord import environment, home
from gehoord.backups import container, keys_file
from gehoord.backups.keys_file import KeysBackup
from gehoord.clock.holding import HELD, LETTERS_HELD
from gehoord.database import SQLITE_NAME, configuration
from gehoord.dossier.disk import make_folder, replace_file, sync_folder
from gehoord.dossier.keys import read_master_key
from gehoord.environment import Misconfigured

STAGE: Final = ".restoring"
ADDRESS: Final = "GEHOORD_DATABASE_URL"


class NotHere(Exception):
    """Nothing can be brought back to where it should go; the message says why."""


@dataclass(frozen=True, kw_only=True)
class Restoring:
    """What is being brought back: where it lies now, and where it goes."""

    keys: KeysBackup
    where: home.Places
    stage: Path
    database: Path | None
    """The SQLite file in the end; None for PostgreSQL."""

    @property
    def taken_away(self) -> list[tuple[int, int]]:
        """Return the files whose rows go too: they were removed meanwhile."""
        facts = json.loads((self.stage / "facts.json").read_bytes())
        return [(pk, file_id) for pk, file_id in facts["taken_away"]]


def begin(data: Path, keys: Path) -> Restoring:
    """
    Open a backup into the hidden folder, and turn the settings to that.

    Raises NotHere, Unusable, KeyTrouble, Misconfigured, OSError.
    """
    env = environment.read()
    where = home.places(env, kind=home.Kind.INSTALLATION)
    _empty(where)
    master = read_master_key(where.master_key)
    kept = keys_file.read(keys)
    entry = kept.of_data(_digest(data))
    key = entry.key(master)
    stage = where.home / STAGE
    make_folder(stage)
    container.extract(data, stage, key=key, sealed=entry.sealed)
    database = _database(env, where)
    for pk, of in kept.organisations.items():
        make_folder(stage / "keys")
        replace_file(stage / "keys" / f"{pk}.keys", of.store)
    if database is not None:
        _is_of_this_kind(stage / "database.sqlite3")
        (stage / "database.sqlite3").replace(stage / "home" / SQLITE_NAME)
    else:
        _is_of_this_kind(stage / "database.pgdump")
    for held in (HELD, LETTERS_HELD):
        replace_file(stage / "home" / held, b"brought back from a backup\n")
    _turn_to(stage, where)
    home.make(environment.read(), home.Kind.INSTALLATION)  # a new key for sessions
    return Restoring(keys=kept, where=where, stage=stage, database=database)


def finish(restoring: Restoring) -> None:
    """Put everything where it belongs: keys, files, and last the folder's stamp."""
    stage, where = restoring.stage, restoring.where
    make_folder(where.key_store)
    for path in sorted((stage / "keys").iterdir()):
        path.replace(where.key_store / path.name)
    sync_folder(where.key_store)
    if restoring.database is not None:
        make_folder(restoring.database.parent)
        shutil.move(stage / "home" / SQLITE_NAME, restoring.database)
        sync_folder(restoring.database.parent)
    stamp = stage / "home" / home.Kind.INSTALLATION
    for path in sorted((stage / "home").iterdir()):
        if path != stamp:
            path.replace(where.home / path.name)
    sync_folder(where.home)
    stamp.replace(where.home / stamp.name)
    sync_folder(where.home)
    shutil.rmtree(stage)


def _empty(where: home.Places) -> None:
    """Make way, where an earlier try left something; refuse any other folder."""
    there = sorted(where.home.iterdir()) if where.home.is_dir() else []
    if home.kind_of(where.home) is not None:
        message = (
            f"{where.home} holds an installation. A backup is brought back into an "
            f"empty folder only: move this one away, or choose another with GEHOORD_HOME."
        )
        raise NotHere(message)
    was_cut_off = where.home / STAGE in there
    if there and not was_cut_off:
        message = f"{where.home} holds other things. Choose an empty folder."
        raise NotHere(message)
    if not was_cut_off and where.key_store.is_dir() and any(where.key_store.iterdir()):
        message = (
            f"{where.key_store} holds keys. They would be written over: move them away, "
            f"or choose another folder with GEHOORD_KEY_STORE."
        )
        raise NotHere(message)
    for path in there:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _database(env: environment.Environment, where: home.Places) -> Path | None:
    url = env.secret(ADDRESS)
    if url and urlsplit(url).scheme != "sqlite":
        return None
    path = Path(configuration(url, home=where.home)["NAME"])
    if path.exists():
        message = f"There is a database at {path}. Move it away first."
        raise NotHere(message)
    return path


def _is_of_this_kind(path: Path) -> None:
    if not path.is_file():
        message = (
            "The backup is of another kind of database than GEHOORD_DATABASE_URL names: "
            "SQLite goes back to SQLite, PostgreSQL to PostgreSQL."
        )
        raise NotHere(message)


def _turn_to(stage: Path, where: home.Places) -> None:
    """Let all that follows work in the hidden folder, as if that were the place."""
    given = {
        "GEHOORD_HOME": str(stage / "home"),
        "GEHOORD_KEY_STORE": str(stage / "keys"),
        "GEHOORD_MASTER_KEY_FILE": str(where.master_key),
    }
    if (stage / "home" / SQLITE_NAME).exists():
        given |= {ADDRESS: "", f"{ADDRESS}_FILE": ""}
    environment.turn_to(given)


def _digest(data: Path) -> str:
    try:
        with data.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        message = f"{data} cannot be read ({type(error).__name__})."
        raise Misconfigured(message) from error
