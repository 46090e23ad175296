"""
The data folder: what it is, made once and never changed.

A folder is stamped when it is made, as `practice` or as `installation`. No
setting can turn the one into the other. Keys live outside it, in the key store,
so that a copy of the folder never carries them; only a practice folder holds its
own master key.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from gehoord.environment import Environment, Misconfigured, read_secret


class Kind(StrEnum):
    """What a data folder is for."""

    PRACTICE = "practice"
    INSTALLATION = "installation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where this installation keeps its things."""

    home: Path
    key_store: Path
    master_key: Path

    @property
    def secret_key(self) -> Path:
        """Return the file of the key that signs sessions and forms."""
        return self.key_store / "secret.key"

    @property
    def settings(self) -> Path:
        """Return the file of settings that travel with the folder."""
        return self.home / "settings.env"


def folder(env: Environment) -> Path:
    """Return the data folder, as an absolute path."""
    return env.path("GEHOORD_HOME", default=Path("var"))


def languages(env: Environment) -> Path:
    """Return the folder of catalogues of further languages, as an absolute path."""
    return env.path("GEHOORD_LANGUAGES", default=folder(env) / "languages")


def places(env: Environment, *, kind: Kind) -> Places:
    """Return where things are; refuse keys that a copy of the folder would carry."""
    home = folder(env)
    store = env.path("GEHOORD_KEY_STORE", default=home.with_name(f"{home.name}.keys"))
    inside = home / "practice-master.key"
    outside = store.with_name(f"{home.name}.master.key")
    practice = kind is Kind.PRACTICE
    master = env.path(
        "GEHOORD_MASTER_KEY_FILE", default=inside if practice else outside
    )
    _refuse_within(home, "GEHOORD_KEY_STORE", store)
    if not practice:
        _refuse_within(home, "GEHOORD_MASTER_KEY_FILE", master)
    return Places(home=home, key_store=store, master_key=master)


def kind_of(home: Path) -> Kind | None:
    """Return what the folder was made for, or None when it was never made."""
    found = [kind for kind in Kind if (home / kind).is_file()]
    if len(found) > 1:
        raise Misconfigured(
            f"{home} is stamped both as practice and as installation. Restore the "
            f"folder from a backup: one of the stamps was put there by hand."
        )
    return found[0] if found else None


def known_kind(home: Path) -> Kind:
    """Return what the folder was made for; refuse a folder that was never made."""
    kind = kind_of(home)
    if kind is None:
        raise Misconfigured(
            f"There is no data folder at {home} yet (GEHOORD_HOME). Run "
            f"`gehoord init` to make a real one, or `gehoord practice` to try things."
        )
    return kind


def make(env: Environment, kind: Kind) -> Places:
    """Make the folder with its stamp and its key for signing, or find it made."""
    home = folder(env)
    found = kind_of(home)
    if found not in (None, kind):
        raise Misconfigured(
            f"{home} was made for {found} and stays that. "
            f"Choose another folder with GEHOORD_HOME."
        )
    if found is None and home.is_dir() and any(home.iterdir()):
        raise Misconfigured(
            f"{home} holds other things already. Choose an empty folder with "
            f"GEHOORD_HOME."
        )
    where = places(env, kind=kind)
    try:
        for each in (where.home, where.key_store):
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not where.secret_key.is_file():
            _write(where.secret_key, secrets.token_urlsafe(48))
        if found is None:
            _write(home / kind, f"This folder was made for {kind} and stays that.")
    except OSError as error:
        raise Misconfigured(
            f"Nothing can be written to {error.filename or home} ({error.strerror}). "
            f"Choose folders that this account may write to, with room on the disk: "
            f"GEHOORD_HOME and GEHOORD_KEY_STORE."
        ) from None
    return where


def signing_key(env: Environment, where: Places) -> str:
    """Return the key that signs sessions and forms; refuse to go without."""
    given = env.secret("GEHOORD_SECRET_KEY")
    if given:
        return given
    if where.secret_key.is_file():
        return read_secret("GEHOORD_SECRET_KEY_FILE", where.secret_key)
    raise Misconfigured(
        f"There is no key to sign sessions with: GEHOORD_SECRET_KEY and "
        f"GEHOORD_SECRET_KEY_FILE are not given and {where.secret_key} does not "
        f"exist. Bring back the key store, or give a new key; everybody then signs "
        f"in again."
    )


def _refuse_within(home: Path, name: str, path: Path) -> None:
    if path.resolve().is_relative_to(home.resolve()):
        raise Misconfigured(
            f"{name} is {path}, inside the data folder {home}. A copy of the folder "
            f"would then carry its keys. Choose a place outside it."
        )


def _write(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink()  # half of it would be taken for the whole
        raise
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
