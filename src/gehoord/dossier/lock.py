"""
One writer at a time, where the database allows only one.

SQLite has one writer, and waiting for it inside SQLite is neither fair nor
quick. So everything that writes takes this lock first: the outermost act
takes it, what it calls takes it again at no cost. On PostgreSQL it does
nothing: there, conditional updates decide who was first.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

_one_writer = threading.RLock()


@contextmanager
def write_lock() -> Iterator[None]:
    """Hold the only pen of this process (SQLite), or nothing (PostgreSQL)."""
    if connection.vendor != "sqlite":
        yield
        return
    with _one_writer:
        yield


@contextmanager
def writing() -> Iterator[None]:
    """Hold the pen for one transaction: take the lock first, then begin."""
    with write_lock(), transaction.atomic():
        yield
