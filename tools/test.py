"""
Run the tests: `python -m tools.test all`, `quick`, `core`, `coverage`, `postgresql`.

`all` is everything on SQLite, then on PostgreSQL again what keeps something and what
asked the database something that no test before it had asked (tests/asked.py). A test
that cannot run fails; none is skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.asked import FOLDER, ON_SQLITE_ALONE, once_more
from tools.postgres import server

ROOT = Path(__file__).parent.parent
AT_ONCE = min(4, 1 + (os.cpu_count() or 1))  # one waits for a browser or a server
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
ENOUGH = 2 * 1024**3  # bytes; all folders and both databases of a run take less
QUICK = ("tests/procedure", "tests/dossier", "tests/people", "tests/letters")
WALKS = ("proof", "mutations", "examples", "fuzz")  # of the procedure: minutes of work
BROWSER = ("tests/browser",)
ON_DISK = ("tests/crash",)


def main(arguments: list[str]) -> int:
    """Run what was asked for and say how it went."""
    what = arguments[0] if arguments else "all"
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="gehoord-", dir=_quickest()) as scratch:
        Path(scratch).chmod(0o711)  # servers run as accounts of their own
        tempfile.tempdir = os.environ["TMPDIR"] = scratch
        outcome = KINDS[what]()
    said = "Every test passed" if outcome == 0 else "Not every test passed"
    print(f"{said}, in {time.monotonic() - begun:.0f} seconds.", flush=True)
    return outcome


def everything() -> int:
    """Run all on SQLite, then on PostgreSQL what depends on it."""
    asked = tempfile.mkdtemp(prefix="asked-")
    first = pytest("on SQLite", asked=asked)
    if first:
        return first
    print("Starting PostgreSQL …", flush=True)
    with server() as url:
        return pytest("on PostgreSQL", *once_more(Path(asked)), database=url)


def on_postgresql() -> int:
    """Run on PostgreSQL all that touches the database; part of the night."""
    print("Starting PostgreSQL …", flush=True)
    with server() as url:
        return pytest("on PostgreSQL, all", *_without(*ON_SQLITE_ALONE), database=url)


def quick() -> int:
    """Run the rules and what is kept, on SQLite, without the walks: under a minute."""
    walks = _without(*(f"tests/procedure/{walk}" for walk in WALKS))
    return pytest("on SQLite, the quick ones", *QUICK, *walks)


def core() -> int:
    """Run the tests of the procedure alone: no Django, no database."""
    return pytest("of the procedure", "-p", "no:django", "tests/procedure", at_once=1)


def coverage() -> int:
    """
    Run on SQLite and report the lines and branches that no test came by.

    What runs in a process of its own (browser, killed) is not seen, so not run.
    """
    report = ("--cov", "--cov-report=term:skip-covered")
    return pytest("on SQLite, with coverage", *report, *_without(*BROWSER, *ON_DISK))


def pytest(
    what: str,
    *arguments: str,
    database: str = "",
    asked: str = "",
    at_once: int = AT_ONCE,
) -> int:
    """
    Run pytest with these arguments against this database (SQLite when empty).

    In the folder `asked` it is written down which tests asked something first.
    """
    print(f"Running the tests {what} …", flush=True)
    around = {k: v for k, v in os.environ.items() if not k.startswith("GEHOORD_")}
    around.pop("PYTHONDONTWRITEBYTECODE", None)  # or every process compiles it anew
    if database:
        around["GEHOORD_DATABASE_URL"] = database
    if asked:
        around[FOLDER] = asked
    spread = ("-n", str(at_once), "--dist", "worksteal") if at_once > 1 else ()
    command = [sys.executable, "-m", "pytest", "-q", *spread, *arguments]
    return subprocess.run(command, cwd=ROOT, env=around, check=False).returncode


def _quickest() -> Path | None:
    """
    Return where files cost no disk, or None for where they always are.

    What a killed process wrote stays, in memory as on a disk; what a disk itself may
    lose is no test's business but that of counting the syncs.
    """
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH:
        return MEMORY
    return None


def _without(*folders: str) -> list[str]:
    return [f"--ignore={folder}" for folder in folders if (ROOT / folder).exists()]


KINDS = {
    "all": everything,
    "quick": quick,
    "core": core,
    "coverage": coverage,
    "postgresql": on_postgresql,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
