"""What a stage calls its answer, and its sentence does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

_USUAL: Final = re.compile(
    r"\b(?:answer|response|reply|letter|antwoord|reactie|brief)$", re.IGNORECASE
)
"""Names that anybody gives an answer, of which no sentence need be the source."""
_FINAL: Final = re.compile(r"\b(?:final|eind\w*|definitie\w+)\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")


def answer_unsaid(
    table: str, says: Mapping[str, Any], texts: list[str]
) -> Iterator[str]:
    """Give the key with a name for the answer of which no word stands in these."""
    named = says.get("answer") if table == "stage" else None
    names = tuple(named.values()) if isinstance(named, Mapping) else (named,)
    told = frozenset(word for each in texts for word in _WORD.findall(each.lower()))
    known = [each for each in names if isinstance(each, str)]
    if known and not any(_is_said(each, told) for each in known):
        yield "answer"


def _is_said(name: str, told: frozenset[str]) -> bool:
    last = [*_WORD.findall(name.lower())][-1:]
    plain = _USUAL.search(name) and not _FINAL.search(name)
    calls = [*_FINAL.findall(name.lower()), *last]
    return bool(plain) or all(word in told for word in calls)
