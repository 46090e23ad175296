"""What people write in a further language, as a pattern to look for."""

from __future__ import annotations

import re
from functools import lru_cache

from gehoord.languages.spoken import SPOKEN, languages
from gehoord.words.both import Both
from gehoord.words.in_mails import each_in

_LISTS = 8  # of phrases; each is made once


def phrases(listed: Both) -> re.Pattern[str]:
    """
    Return what finds a phrase of the list in any language that was added.

    Dutch and English are looked for more finely, where they are looked for at all.
    """
    return _pattern(listed, languages())


@lru_cache(maxsize=_LISTS)
def _pattern(listed: Both, every: tuple[str, ...]) -> re.Pattern[str]:
    further = (each for each in every if each not in SPOKEN)
    said = [re.escape(one) for lang in further for one in each_in(listed, lang)]
    nothing = "(?!)"
    return re.compile(
        rf"\b(?:{'|'.join(said)})\b" if said else nothing, flags=re.IGNORECASE
    )
