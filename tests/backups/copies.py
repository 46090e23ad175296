"""Backups made as the command makes them, and brought back as anybody would."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import Namespace
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

from django.conf import settings

from gehoord.backups import scratch
from gehoord.console import backup
from gehoord.database import SQLITE_NAME
from tests.inbox.making import FRIDAY


@dataclass(frozen=True)
class Brought:
    """What a restore said, and where it put things."""

    status: int
    said: str
    home: Path
    keys: Path

    @property
    def database(self) -> Path:
        return self.home / SQLITE_NAME


def options(folder: Path) -> Namespace:
    return Namespace(data=folder / "data", keys=[folder / "k1", folder / "k2"], days=35)


def back_up(folder: Path, *, at: datetime = FRIDAY) -> tuple[Path, Path]:
    """Make a backup that must be verified; return the data and the keys."""
    with patch.object(backup, "now", lambda: at):
        assert backup.run(options(folder)) == 0
    return newest(folder / "data", "data"), newest(folder / "k1", "keys")


def newest(folder: Path, kind: str) -> Path:
    return max(folder.glob(f"gehoord-*.{kind}"))


def bring_back(data: Path, keys: Path, folder: Path) -> Brought:
    """Run `gehoord restore` in an empty folder, on an empty database."""
    home, store = folder / "home", folder / "keys"
    with scratch.database() as url:
        return _bring_back(data, keys, home, store, url=url)


def _bring_back(
    data: Path, keys: Path, home: Path, store: Path, *, url: str
) -> Brought:
    around = {k: v for k, v in os.environ.items() if not k.startswith("GEHOORD_")}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "gehoord", "restore"),
            *("--data", str(data), "--keys", str(keys)),
        ],
        env={
            **around,
            "GEHOORD_HOME": str(home),
            "GEHOORD_KEY_STORE": str(store),
            "GEHOORD_MASTER_KEY_FILE": str(settings.GEHOORD_MASTER_KEY_FILE),
            "GEHOORD_DATABASE_URL": url,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return Brought(done.returncode, done.stdout + done.stderr, home, store)
