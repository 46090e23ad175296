"""One `gehoord serve` to a folder with SQLite: two would each hold a pen."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SERVED: Final = "served.lock"


@contextmanager
def alone_in(home: Path) -> Iterator[bool]:
    """
    Hold the folder for as long as this process answers from it.

    Yield False where another does. The system lets go of it when that process ends,
    however it ends.
    """
    handle = os.open(home / SERVED, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
    finally:
        os.close(handle)
