"""
Which understanding of mail this is: a number of the very text that does it.

A number that somebody has to raise is forgotten one day; the text of the modules
that read a mail and judge it cannot be.
"""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from typing import Final

from gehoord.handling import mail
from gehoord.inbox import verdicts

_MOST: Final = 0x7FFF_FFFF  # what a column of whole numbers holds


@cache
def understanding() -> int:
    """Return the number of how mail is read and judged now; never zero."""
    found = zlib.crc32(b"")
    for module in (*_modules(Path(mail.__file__).parent), Path(verdicts.__file__)):
        found = zlib.crc32(module.read_bytes(), found)
    return found & _MOST or 1


def _modules(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.py"))
