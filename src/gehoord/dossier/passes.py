"""
No destruction while a backup is made, and no backup in the middle of one.

A backup that was read while a case went would hold part of it, and keys of two
generations. So whoever destroys and whoever copies take turns, in all processes
of this machine.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from django.conf import settings

_LOCK: Final = "destruction.lock"


@contextmanager
def held_off() -> Iterator[None]:
    """Wait for the pass that is being made, and let none begin meanwhile."""
    handle = _opened()
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def allowed() -> Iterator[bool]:
    """Say whether a pass may be made now; until the end nobody copies anything."""
    handle = _opened()
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        may = True
    except BlockingIOError:
        may = False
    try:
        yield may
    finally:
        os.close(handle)


def _opened() -> int:
    folder: Path = settings.GEHOORD_KEYS
    return os.open(folder / _LOCK, os.O_WRONLY | os.O_CREAT, 0o600)
