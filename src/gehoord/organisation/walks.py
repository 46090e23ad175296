"""
What walking through a text found; made once while the program runs, without a table.

Proving takes seconds, and the same text is proven when it is looked at, when it is
published and when it is remembered.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

from gehoord.organisation.texts import calendars, comes_with_the_program
from gehoord.procedure.proof import MOST, Proof, prove
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound

_CORE: Final = resources.files("gehoord.procedure")
_KEPT: Final = 20  # proofs kept in memory while an owner looks and publishes


@lru_cache(maxsize=_KEPT)
def proof_of(text: str, most: int = MOST) -> Proof:
    """Return the proof of a text, in full, walked so far in each concern."""
    procedure = read(text, calendars())
    with _undisturbed():
        return prove(procedure, most=most)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """
    Let Python not look for what could be freed while a walk is under way.

    A walk keeps nearly all that it makes and leaves no loops behind; looking for them
    again and again took a seventh of its time.
    """
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()


def broken(text: str, most: int = MOST) -> tuple[Unsound, ...]:
    """
    Return what a walk found wrong or doubtful; nothing of what is shipped.

    That was proven with the program, and doubts about it fail a test.
    """
    return () if comes_with_the_program(text) else proof_of(text, most).broken


@cache
def rules() -> str:
    """Return the hash of the rules: of every module of the core, by its name."""
    digest = hashlib.sha256()
    for name, content in _modules(_CORE, ""):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _modules(folder: Traversable, before: str) -> list[tuple[str, bytes]]:
    found = []
    for each in sorted(folder.iterdir(), key=lambda one: one.name):
        name = f"{before}{each.name}"
        if each.is_dir():
            found += _modules(each, f"{name}/")
        elif name.endswith(".py"):
            found.append((name, each.read_bytes()))
    return found
