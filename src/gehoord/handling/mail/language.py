"""In which language a mail is: told by the small words that only one of them has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from gehoord.languages.spoken import languages
from gehoord.words.in_mails import SMALL_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4_000  # characters


def guess(text: str) -> str:
    """Return the code of a language, or nothing when none is clearly more likely."""
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    counts = {
        lang: sum(word in small for word in words)
        for lang, small in _small_words(languages()).items()
    }
    best, next_best = sorted(counts.values(), reverse=True)[:2]
    if best == next_best:
        return ""
    return max(counts, key=lambda lang: counts[lang])


@lru_cache(maxsize=1)
def _small_words(every: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    return MappingProxyType(
        {lang: frozenset(_WORD.findall(SMALL_WORDS[lang].lower())) for lang in every}
    )
