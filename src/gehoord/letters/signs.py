"""Which signs could not be set on paper: they are in none of the fonts there are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Final

from gehoord.letters.pdf import NoPaper, render_strictly

MOST: Final = 12  # signs named: enough to know which script it is


def without_font(text: str) -> str:
    """Return signs of a text that no font has, a dozen at most; nothing when all are."""
    signs = "".join(sorted({each for each in text if each.isalpha()}))
    return "".join(islice(_unset(signs), MOST))


def _unset(signs: str) -> Iterator[str]:
    if not signs or _can_be_set(signs):
        return
    if len(signs) == 1:
        yield signs
        return
    half = len(signs) // 2
    yield from _unset(signs[:half])
    yield from _unset(signs[half:])


def _can_be_set(signs: str) -> bool:
    words = [{"is": "paragraph", "words": signs}]
    try:
        render_strictly(json.dumps({"title": "-", "body": words}))
    except NoPaper:
        return False
    return True
