"""
Whether the virus scanner answers, and says so of what it did not look into.

By default clamd calls clean what goes beyond its own limits. So it is given something
that does: archives within archives, far deeper than any of its settings, and harmless.
"""

from __future__ import annotations

import io
import zipfile
from enum import StrEnum
from functools import cache
from typing import Final

from django.conf import settings

from gehoord.handling.clamd import NotScanned, Scanner, ScannerAway

DEPTH: Final = 120  # clamd looks into 17 by default, MaxRecursion
PATIENCE: Final = 5.0  # seconds for each step: somebody waits for a page


class Trouble(StrEnum):
    """What is wrong with the scanner."""

    AWAY = "away"
    SILENT = "silent"
    """What it did not look into it calls clean."""


def trouble() -> Trouble | None:
    """Return what is wrong with the scanner, where there should be one."""
    if not settings.GEHOORD_CLAMD:
        return None
    scanner = Scanner.at(settings.GEHOORD_CLAMD, patience=PATIENCE)
    try:
        return None if scanner.virus_in([beyond_its_limits()]) else Trouble.SILENT
    except (ScannerAway, NotScanned):
        return Trouble.AWAY


@cache
def beyond_its_limits() -> bytes:
    """Return archives within archives: some 13 kB, with one letter in the last."""
    content = b"x"
    for _ in range(DEPTH):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(zipfile.ZipInfo("a.zip"), content)
        content = packed.getvalue()
    return content
