"""
Whether a compiled catalogue says everything that this version asks of it.

That is looked through when a catalogue is added, and once more after an upgrade;
what was found is kept beside it, so that a start does not wait for it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from gettext import GNUTranslations
from importlib import import_module
from pathlib import Path
from typing import Final

from gehoord.languages import place
from gehoord.languages.said import Lacking, opened

_KEPT: Final = "whole.json"
_HOLDS_TEXTS: Final = (".py", ".po", ".txt")
_READS_TEXTS: Final = "gehoord.languages.entries"
"""Named, not imported: what reads catalogues is loaded after an upgrade only."""


def lacking(path: Path) -> int:
    """Return how many texts a compiled catalogue lacks; with none it is served."""
    if path.is_relative_to(place.SHIPPED):
        return 0  # a test holds that what is shipped is whole
    kept, texts = path.with_name(_KEPT), _fingerprint(path)
    with suppress(OSError, ValueError, KeyError, TypeError):
        known = json.loads(kept.read_text(encoding="utf-8"))
        if known["texts"] == texts:
            return int(known["lacking"])
    found = _looked_through(path)
    with suppress(OSError):  # who may not write it down looks through it every time
        fresh = kept.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps({"texts": texts, "lacking": found}), "utf-8")
        fresh.replace(kept)
    return found


def _looked_through(path: Path) -> int:
    every = import_module(_READS_TEXTS).every()
    try:
        catalogue = opened(path)
    except (OSError, ValueError, UnicodeDecodeError):
        return len(every)
    return sum(not _says(catalogue, *each.asked) for each in every)


def _says(catalogue: GNUTranslations, context: str, one: str, more: str) -> bool:
    try:
        if more and context:
            catalogue.npgettext(context, one, more, 1)
        elif more:
            catalogue.ngettext(one, more, 1)
        elif context:
            catalogue.pgettext(context, one)
        else:
            catalogue.gettext(one)
    except Lacking:
        return False
    return True


def _fingerprint(path: Path) -> str:
    """Return what differs when a text of this version, or the catalogue, does."""
    seen = path.stat()
    own = f"{_of_this_version()} {path} {seen.st_size} {seen.st_mtime_ns}"
    return hashlib.sha256(own.encode()).hexdigest()


@cache
def _of_this_version() -> str:
    seen = hashlib.sha256()
    for name, size, changed in sorted(_files(place.SOURCE)):
        seen.update(f"{name} {size} {changed}\n".encode())
    return seen.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as found:
        for each in found:
            if each.is_dir() and each.name != "__pycache__":
                yield from _files(Path(each.path))
            elif each.name.endswith(_HOLDS_TEXTS):
                seen = each.stat()
                yield each.path, seen.st_size, seen.st_mtime_ns
