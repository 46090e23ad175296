"""Files written into the text of a mail, as before there were parts (uuencode)."""

from __future__ import annotations

import binascii
import re
from typing import Final

MOST_FILES: Final = 50

_BEGIN = re.compile(r"^begin(?:-base64)? [0-7]{3,4} ([^\n]{1,300})$")
_LONGEST_LINE: Final = 90  # characters


def split(text: str) -> tuple[str, list[tuple[str, bytes]]]:
    """
    Return the text without the files in it, and those files with their names.

    What begins as a file and does not hold and end as one is text.
    """
    if "\nbegin " not in f"\n{text}":
        return text, []
    kept: list[str] = []
    files: list[tuple[str, bytes]] = []
    lines = text.split("\n")
    place = 0
    while place < len(lines):
        match = _BEGIN.match(lines[place].rstrip("\r"))
        found = _read(lines, place + 1) if match and len(files) < MOST_FILES else None
        if match is None or found is None:
            kept.append(lines[place])
            place += 1
            continue
        content, place = found
        files.append((match[1].strip(), content))
    return "\n".join(kept), files


def _read(lines: list[str], start: int) -> tuple[bytes, int] | None:
    """Return the content of a file and where the text goes on, or None."""
    content: list[bytes] = []
    for place in range(start, len(lines)):
        line = lines[place].rstrip("\r")
        if line == "end":
            return b"".join(content), place + 1
        if len(line) > _LONGEST_LINE:
            return None
        try:
            content.append(binascii.a2b_uu(line.encode("ascii")))
        except (binascii.Error, ValueError):
            return None
    return None
