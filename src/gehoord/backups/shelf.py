"""The folders that backups lie in: names, what is left of an earlier try, what goes."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from gehoord.backups import keys_file
from gehoord.backups.container import Unusable
from gehoord.backups.keys_file import DataBackup, KeysBackup
from gehoord.dossier.disk import make_folder, sync_folder

PREFIX: Final = "gehoord-"
DATA: Final = ".data"
KEYS: Final = ".keys"
UNFINISHED: Final = ".unfinished"
GENERATIONS: Final = 2  # of keys backups: the newest, and one in case that is damaged


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """Where backups go: data in one folder, keys in others."""

    data: Path
    keys: tuple[Path, ...]

    def make_ready(self) -> None:
        """Make the folders, and remove what an earlier try did not finish."""
        for folder in (self.data, *self.keys):
            make_folder(folder)
            for left in folder.glob(f"{PREFIX}*{UNFINISHED}"):
                shutil.rmtree(left) if left.is_dir() else left.unlink()

    def work(self, name: str) -> Path:
        """Return a new folder to work in, beside the data."""
        folder = self.data / f"{name}{UNFINISHED}"
        folder.mkdir(mode=0o700)
        return folder

    def newest_keys(self) -> KeysBackup | None:
        """Return the newest keys backup that can be read, or None."""
        found = sorted(
            (path for folder in self.keys for path in folder.glob(f"{PREFIX}*{KEYS}")),
            key=lambda path: path.name,
        )
        for path in reversed(found):
            try:
                return keys_file.read(path)
            except Unusable:
                continue
        return None

    def put_away(self, name: str, data: Path, keys: Sequence[Path]) -> None:
        """Give a backup that is whole its name: the data first, then the keys."""
        data.replace(self.data / f"{name}{DATA}")
        sync_folder(self.data)
        for path, folder in zip(keys, self.keys, strict=True):
            path.replace(folder / f"{name}{KEYS}")
            sync_folder(folder)

    def prune(self, kept: Sequence[DataBackup]) -> None:
        """Remove older keys backups, and data backups that have no key any more."""
        for folder in self.keys:
            there = sorted(folder.glob(f"{PREFIX}*{KEYS}"))
            for path in there[:-GENERATIONS]:
                path.unlink()
            sync_folder(folder)
        usable = {f"{each.name}{DATA}" for each in kept}
        for path in self.data.glob(f"{PREFIX}*{DATA}"):
            if path.name not in usable:
                path.unlink()
        sync_folder(self.data)


def name_of(now: datetime) -> str:
    """Return what a backup of this moment is called."""
    return f"{PREFIX}{now:%Y%m%dT%H%M%SZ}"


def still_used(
    earlier: KeysBackup | None, *, days: int, now: datetime
) -> tuple[DataBackup, ...]:
    """Return the data backups that may be used on, of those the last one names."""
    if earlier is None:
        return ()
    since = now - timedelta(days=days)
    return tuple(each for each in earlier.data if each.made_at > since)
