"""What takes long to make is made once in a run, whichever process needs it first."""

from __future__ import annotations

import atexit
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))


def made_once(name: str, make: Callable[[Path], None]) -> Path:
    """
    Return the folder of this name and run, which `make` filled; the first makes it.

    Others wait until it is whole. Nobody may change what is in it: copy it.
    """
    shared = Path(tempfile.gettempdir(), f"{name}_{RUN}")
    shared.mkdir(exist_ok=True)
    making, made = shared / "making", shared / "made"
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            atexit.register(shutil.rmtree, shared, ignore_errors=True)
            shutil.rmtree(making, ignore_errors=True)  # of one that was cut off
            making.mkdir()
            make(making)
            making.rename(made)
    return made
