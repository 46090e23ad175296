"""Dutch or English: told by the small words that only one of them has."""

from __future__ import annotations

import re
from types import MappingProxyType

_WORD = re.compile(r"[a-z]+")
_DUTCH = """
    de het een en ik niet dat van is op te zijn voor met die hij zij u uw mijn wij ons
    heb heeft ben was naar bij aan er maar om ook als dan geen wel nog klacht over graag
    mevrouw meneer geachte beste groet groeten
"""
_ENGLISH = """
    the a an and i not that of is on to are for with he she you your my we our have has
    am was were at but if then no this it they would dear regards complaint about please
    sincerely hello
"""
_SMALL_WORDS = MappingProxyType(
    {
        "nl": frozenset(_WORD.findall(_DUTCH)),
        "en": frozenset(_WORD.findall(_ENGLISH)),
    }
)
_LOOKED_AT = 4_000  # characters


def guess(text: str) -> str:
    """Return `nl` or `en`, or nothing when neither is clearly more likely."""
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    counts = {
        language: sum(word in small for word in words)
        for language, small in _SMALL_WORDS.items()
    }
    if counts["nl"] == counts["en"]:
        return ""
    return max(counts, key=lambda language: counts[language])
