"""
Throwaway data folders with 100, 10,000 or 100,000 cases, made once and copied.

A folder is a practice folder whose clock stands at one fixed moment, so that
what is due in it is the same today and next month.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = ROOT / "src" / "gehoord"
SHAPES: Final = (  # when one of these changes, folders are made anew
    *sorted(SOURCE.glob("*/migrations/*.py")),
    *(SOURCE / "dossier" / name for name in ("chain.py", "seal.py", "search_block.py")),
    SOURCE / "handling" / "derived.py",
    *(
        ROOT / "bench" / name
        for name in ("firm.py", "gathering.py", "seeding.py", "stories.py")
    ),
)
THE_MOMENT: Final = datetime(2030, 3, 6, 9, 0, tzinfo=UTC)
LONGEST_USE: Final = 12 * 60 * 60  # seconds
NOT_THERE: Final = ("PORT", "PYTHONDONTWRITEBYTECODE")  # none keeps what is compiled
OFFSET_FILE: Final = "clock-offset"
PLACE: Final = Path(tempfile.gettempdir()) / "gehoord-bench"


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the environment in which a program works on this folder."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GEHOORD_") and name not in NOT_THERE
    }
    given = {"GEHOORD_HOME": str(home), "DJANGO_SETTINGS_MODULE": "gehoord.settings"}
    return kept | given | more


def seeded(cases: int) -> Path:
    """Return the folder with this many cases, made now if it is not there yet."""
    ready = PLACE / f"{_version()}-{cases}"
    if ready.is_dir():
        return ready
    PLACE.mkdir(mode=0o700, exist_ok=True)
    _remove_older()
    making = Path(tempfile.mkdtemp(prefix="making-", dir=PLACE))
    print(f"Making {cases:,} cases, once …", file=sys.stderr, flush=True)
    begin = time.monotonic()
    command = [sys.executable, "-m", "bench.seeding", str(cases)]
    subprocess.run(command, env=environment(making / "var"), cwd=ROOT, check=True)
    print(f"… in {time.monotonic() - begin:.0f} s.", file=sys.stderr, flush=True)
    making.rename(ready)
    return ready


@contextmanager
def copy_of(cases: int) -> Iterator[Path]:
    """Lend a copy of the folder, its clock at the moment; gone afterwards."""
    ready = seeded(cases)
    with tempfile.TemporaryDirectory(prefix="copy-", dir=PLACE) as place:
        for each in ready.iterdir():
            copy = ["cp", "-r", "--reflink=auto", str(each), place]
            subprocess.run(copy, check=True)
        home = Path(place) / "var"
        set_clock(home, THE_MOMENT)
        yield home


def set_clock(home: Path, moment: datetime) -> None:
    """Let it be this moment in the folder, from now on."""
    ahead = moment - datetime.now(UTC)
    (home / OFFSET_FILE).write_text(f"{int(ahead.total_seconds())}\n", encoding="ascii")


def _version() -> str:
    digest = hashlib.sha256()
    for path in SHAPES:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _remove_older() -> None:
    """Remove what an older version made, unless someone may still be using it."""
    for each in PLACE.iterdir():
        is_old = time.time() - each.stat().st_mtime > LONGEST_USE
        if is_old and not each.name.startswith(_version()):
            shutil.rmtree(each, ignore_errors=True)
