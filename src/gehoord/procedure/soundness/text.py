"""What can only be seen in the text of a file: links, and what nobody verified."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gehoord.procedure.soundness.finding import Unsound

_CLOSED_ODR = re.compile(
    r"ec\.europa\.eu/(?:consumers/)?odr|webgate\.ec\.europa\.eu/odr"
)
_UNVERIFIED = re.compile(r"\[L\b[^\]]*\]")
_EXPLAINS = re.compile(r"\[L\] (?:was|is|means|marks)|marked \[L\]|marks \[L\]")


def in_text(text: str) -> Iterator[Unsound]:
    """Links to the closed ODR platform, and lines marked as not verified."""
    for number, line in enumerate(text.splitlines(), start=1):
        if _CLOSED_ODR.search(line.lower()):
            yield Unsound(code="closed-odr-link", near="file", line=number)
        if _UNVERIFIED.search(line) and not _EXPLAINS.search(line):
            yield Unsound(code="unverified", near="file", error=False, line=number)
