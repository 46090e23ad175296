"""Counting statements and commits: free of noise, so this is what is gated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from django.db import connection

CHANGES = ("INSERT", "UPDATE", "DELETE")
MARKS = ("SAVEPOINT", "RELEASE", "ROLLBACK TO")


@dataclass
class Counted:
    """What the database was asked."""

    statements: int = 0
    commits: int = 0


@contextmanager
def counted() -> Iterator[Counted]:
    """Count statements and commits of this thread."""
    found, commit = Counted(), connection.commit

    def committed() -> None:
        found.commits += 1
        commit()

    def note(execute: Callable[..., object], sql: str, *rest: object) -> object:
        found.statements += not sql.startswith(MARKS)
        if not connection.in_atomic_block and sql.startswith(CHANGES):
            found.commits += 1
        return execute(sql, *rest)

    with (
        connection.execute_wrapper(note),
        patch.object(connection, "commit", committed),
    ):
        yield found
