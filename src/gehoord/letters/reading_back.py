"""
A letter as it left, read back into blocks, so that a page can show it as a letter.

The plain text of the mail is what was sent and is kept; in it a heading stands in
capitals. Which line is a heading is known from the texts, and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from gehoord.letters.blocks import Block, Heading, Items, Paragraph, Quote, as_data
from gehoord.letters.texts_of import MissingText, every_text

FOOT: Final = "\n-- \n"
_QUOTED: Final = "  |"
_LANGUAGES: Final = 16  # that letters of one installation are in


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A letter as a page shows it: its blocks, and the small print below."""

    body: list[dict[str, Any]]
    foot: list[dict[str, Any]]


def read_back(text: str, lang: str) -> Sheet:
    """Return the blocks of a plain text whose paragraphs are one line each."""
    body, _, foot = text.partition(FOOT)
    known = headings(lang)
    return Sheet(body=as_data(_blocks(body, known)), foot=as_data(_blocks(foot, known)))


def headings(lang: str) -> Mapping[str, str]:
    """
    Return every heading that a letter in this language can have, by its capitals.

    None where the catalogue it was written with is here no more: what left is shown
    as it was sent.
    """
    try:
        return _headings(every_text(lang))
    except MissingText:
        return {}


@lru_cache(maxsize=_LANGUAGES)
def _headings(texts: tuple[str, ...]) -> Mapping[str, str]:
    found = re.findall(r"^# (.+)$", "\n".join(texts), flags=re.MULTILINE)
    return {heading.upper(): heading for heading in found}


def _blocks(text: str, known: Mapping[str, str]) -> tuple[Block, ...]:
    chunks = re.split(r"\n[ \t]*\n", text.strip("\n"))
    return tuple(_block(chunk, known) for chunk in chunks if chunk.strip())


def _block(chunk: str, known: Mapping[str, str]) -> Block:
    lines = chunk.splitlines()
    if all(line.startswith(_QUOTED) for line in lines):
        return Quote("\n".join(line[len(_QUOTED) + 1 :] for line in lines))
    if all(line.startswith("- ") for line in lines):
        return Items(tuple(line[2:] for line in lines))
    if len(lines) == 1 and lines[0] in known:
        return Heading(known[lines[0]])
    return Paragraph(chunk)
