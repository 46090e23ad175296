"""Sentences of a file's own letter that name what is not known: they are left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_SENTENCE: Final = re.compile(r"(?<=[.!?])[ \t]+")
_GAP: Final = re.compile(r"\{\{\s*([a-z0-9.\-]+)\s*\}\}")
_SECTION: Final = re.compile(r"\{\{\s*[#^/]")


def without_unsaid(text: str, values: Mapping[str, str]) -> str:
    """
    Return the text without each sentence of which a gap would stay empty.

    A sentence ends at a full stop, a question mark, an exclamation mark or the end of
    its line. A line in which words are kept or left out on a condition stays as it is.
    """
    lines = (_told(line, values) for line in text.split("\n"))
    return "\n".join(line for line in lines if line is not None)


def _told(line: str, values: Mapping[str, str]) -> str | None:
    """Return what is left of a line; None where nothing is of what was there."""
    if _SECTION.search(line):
        return line
    every = _SENTENCE.split(line)
    kept = [said for said in every if not _is_unsaid(said, values)]
    if len(kept) == len(every):
        return line
    return " ".join(kept) or None


def _is_unsaid(said: str, values: Mapping[str, str]) -> bool:
    return any(values.get(name) == "" for name in _GAP.findall(said))
