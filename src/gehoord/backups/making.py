"""
Making a backup, and trying it out before it counts as one.

Data first, then keys; then both are brought back into an empty folder, opened
and verified there, as `gehoord restore` does it. Only then do they get their
names, and older ones go. Whatever is cut off before that leaves nothing but
unfinished files, which the next backup removes.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from django.conf import settings

from gehoord.backups import container, gathering, keys_file, lately, scratch, shelf
from gehoord.backups.keys_file import DataBackup, KeysBackup
from gehoord.backups.shelf import Shelf
from gehoord.dossier import passes
from gehoord.dossier.disk import replace_file
from gehoord.dossier.keys import DataKey, MasterKey, read_master_key
from gehoord.environment import for_another
from gehoord.mailboxes.backed_up import Number

MAIL: Final = "mail"

Reckon = Callable[[Iterable[Number], datetime], int]
"""Takes which messages lie in a backup, and its moment; says how many are new."""


@dataclass(frozen=True, kw_only=True)
class Made:
    """What came of a backup."""

    name: str
    size: int
    """Of what is in it, in bytes."""
    damaged_keys: int
    faults: str
    """What verifying the copy named; empty when all is as it was written."""
    new_in_it: int = 0
    """How many messages of mailboxes lie in a verified backup for the first time."""

    @property
    def is_verified(self) -> bool:
        """Return whether it can be relied on."""
        return not self.faults and not self.damaged_keys


@dataclass(frozen=True, kw_only=True)
class _Try:
    """One backup that is being made."""

    place: Shelf
    name: str
    work: Path
    master: MasterKey
    now: datetime


def make(place: Shelf, *, days: int, now: datetime, reckon: Reckon) -> Made:
    """
    Make a backup and try it out.

    One in which verifying finds a fault is kept, and no older one is removed then.
    Raises NoCopy, Unusable, KeyTrouble, OSError.
    """
    place.make_ready()
    name, master = shelf.name_of(now), read_master_key(_master_key())
    work = place.work(name)
    trying = _Try(place=place, name=name, work=work, master=master, now=now)
    try:
        data, keys = work / "data", work / "keys"
        backup = _gathered(trying, days=days)
        replace_file(keys, keys_file.written(backup))
        damaged = keys_file.unopened(keys_file.read(keys), master)
        faults = _brought_back(work)
        is_sound = not faults and not damaged
        found = reckon(_mail_in_it(work), now) if is_sound else 0
        place.put_away(name, data, _beside(keys, place, name))
        if is_sound:
            place.prune(backup.data)
            lately.remember(now)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    size = backup.data[-1].sealed.size
    return Made(
        name=name, size=size, damaged_keys=damaged, faults=faults, new_in_it=found
    )


def _gathered(trying: _Try, *, days: int) -> KeysBackup:
    """Write the data backup, and return the keys backup that goes with it."""
    key, work, now = DataKey.fresh(), trying.work, trying.now
    used = shelf.still_used(trying.place.newest_keys(), days=days, now=now)
    with passes.held_off():
        sealed = container.write(work / "data", gathering.members(work), key=key)
        opens = {pk: gathering.keys_of(pk) for pk in gathering.organisations()}
    new = DataBackup.of(trying.name, sealed, key=key, master=trying.master, made_at=now)
    return KeysBackup(made_at=now, data=(*used, new), organisations=opens)


def _brought_back(work: Path) -> str:
    """
    Bring the backup back into an empty folder, by the command that everybody uses.

    Returns what it found wrong, or nothing.
    """
    home = work / "checked" / "home"
    with scratch.database() as url:
        done = subprocess.run(  # noqa: S603 - this very program
            [
                *(sys.executable, "-m", "gehoord", "restore"),
                *("--data", str(work / "data"), "--keys", str(work / "keys")),
                *("--list-mail", str(work / MAIL)),
            ],
            env=for_another(
                {
                    "GEHOORD_HOME": str(home),
                    "GEHOORD_KEY_STORE": str(work / "checked" / "keys"),
                    "GEHOORD_MASTER_KEY_FILE": str(_master_key()),
                    "GEHOORD_DATABASE_URL": url,
                }
            ),
            capture_output=True,
            text=True,
            check=False,
        )
    if not done.returncode:
        return ""
    return (done.stdout + done.stderr).strip() or str(done.returncode)


def _mail_in_it(work: Path) -> Iterator[Number]:
    with (work / MAIL).open(encoding="ascii") as lines:
        for line in lines:
            organisation, mailbox, folder, validity, uid = map(int, line.split())
            yield organisation, mailbox, folder, validity, uid


def _beside(keys: Path, place: Shelf, name: str) -> list[Path]:
    """Copy the keys backup into each folder it goes to, not yet under its name."""
    paths = [folder / f"{name}{shelf.UNFINISHED}" for folder in place.keys]
    for path in paths:
        replace_file(path, keys.read_bytes())
    return paths


def _master_key() -> Path:
    return Path(settings.GEHOORD_MASTER_KEY_FILE)
