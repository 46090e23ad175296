"""Cutting off work at the n-th thing that reaches the disk, just before or after."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection


class CutOff(BaseException):
    """The power went; no `except Exception` catches it."""


@contextmanager
def cut_off_at(number: int, *, after: bool) -> Iterator[list[str]]:
    """
    Let the power go at the n-th commit, sync, rename or removal.

    Yields the list of what reached the disk. What was not committed is gone.
    """
    reached: list[str] = []

    def around(name: str, do: Callable[..., object]) -> Callable[..., object]:
        def watched(*args: object, **named: object) -> object:
            if len(reached) == number and not after:
                if name == "commit":
                    connection.connection.rollback()
                raise CutOff
            done = do(*args, **named)
            reached.append(name)
            if len(reached) == number + 1 and after:
                raise CutOff
            return done

        return watched

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "commit", around("commit", connection.commit))
        patch.setattr(os, "fsync", around("sync", os.fsync))
        patch.setattr(Path, "replace", around("rename", Path.replace))
        patch.setattr(Path, "unlink", around("remove", Path.unlink))
        yield reached
