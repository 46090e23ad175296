"""A backup, a restore, and what can be opened of what either left behind."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from django.conf import settings
from django.db import connection

from gehoord.backups import container, making, shelf
from gehoord.backups.keys_file import DataBackup
from gehoord.backups.returning import bring_back
from gehoord.backups.shelf import Shelf
from gehoord.backups.unpacking import begin, finish
from gehoord.database import SQLITE_NAME
from gehoord.dossier.keys import read_master_key


def back_up(now: datetime) -> str:
    """
    Make a backup, not tried out: that is a restore, which is killed by itself.

    Returns its name.
    """
    with patch.object(making, "_brought_back", _not_tried):
        return making.make(_place(), days=35, now=now, reckon=_nothing).name


def opened(_now: datetime) -> str:
    """Return which data backups open with the newest keys of each folder, as JSON."""
    place, found = _place(), {}
    for folder in place.keys:
        alone = Shelf(data=place.data, keys=(folder,))
        kept = alone.newest_keys()
        entries = kept.data if kept else ()
        found[folder.name] = [each.name for each in entries if _opens(place, each)]
    left = [path.name for path in place.data.glob(f"*{shelf.UNFINISHED}")]
    return json.dumps({"opens": found, "unfinished": left})


def restore(now: datetime) -> str:
    """Bring the newest backup back beside the home, and return the number of cases."""
    place, target = _place(), restored(Path(settings.GEHOORD_HOME))
    data = max(place.data.glob(f"*{shelf.DATA}"))
    keys = max(place.keys[0].glob(f"*{shelf.KEYS}"))
    os.environ |= {
        "GEHOORD_HOME": str(target),
        "GEHOORD_KEY_STORE": str(target.with_name("keys")),
        "GEHOORD_MASTER_KEY_FILE": str(settings.GEHOORD_MASTER_KEY_FILE),
    }
    restoring = begin(data, keys)
    settings.GEHOORD_HOME = restoring.stage / "home"
    settings.GEHOORD_KEYS = restoring.stage / "keys"
    connection.settings_dict["NAME"] = str(restoring.stage / "home" / SQLITE_NAME)
    returned = bring_back(restoring, now=now)
    finish(restoring)
    return str(sum(each.cases for each in returned))


def restored(home: Path) -> Path:
    """Return where a backup of this folder is brought back to."""
    return home.with_name("back") / "home"


def _place() -> Shelf:
    kept = Path(settings.GEHOORD_HOME).with_name("kept")
    return Shelf(data=kept / "data", keys=(kept / "k1", kept / "k2"))


def _opens(place: Shelf, entry: DataBackup) -> bool:
    """Return whether a data backup is whole and its database as SQLite wants it."""
    path = place.data / f"{entry.name}{shelf.DATA}"
    key = entry.key(read_master_key(Path(settings.GEHOORD_MASTER_KEY_FILE)))
    with TemporaryDirectory() as folder:
        try:
            container.extract(path, Path(folder), key=key, sealed=entry.sealed)
        except (OSError, container.Unusable):
            return False
        with sqlite3.connect(Path(folder, "database.sqlite3")) as plain:
            return bool(plain.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


def _not_tried(work: Path) -> str:
    (work / making.MAIL).touch()
    return ""


def _nothing(_found: Iterable[object], _now: datetime) -> int:
    return 0
