"""
That word of more time keeps a term too, behind what the file itself says it is about.

Our own words for an answer say so; the words of a file take their place, and seldom do.
Whoever has that word in hand cannot go further on the first day.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.makers import OURS
from gehoord.procedure.terms import NoLength, Term
from gehoord.words.both import Both

_MORE: Final = "more-time"
_TAKEN: Final = "more-time-taken"
_OR: Final = Both(
    "{what}, of bericht dat er meer tijd nodig is",
    "{what}, or notice that more time is needed",
)
_SAID: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "nl": re.compile(
            r"\b(meer tijd|langer|later|uitstel|verdaag\w*)\b", re.IGNORECASE
        ),
        "en": re.compile(
            r"\b(more time|longer|later|delay\w*|extension)\b", re.IGNORECASE
        ),
    }
)
"""By what the words of a file tell of more time themselves."""


def or_more_time(what: str, kept_by: Collection[str], lang: str) -> str:
    """Return what a term is about, with word of more time where that keeps it too."""
    known = _SAID.get(lang)
    if _MORE not in kept_by or "receipt" in kept_by or (known and known.search(what)):
        return what
    return _OR[lang].format(what=what)


def without_more_time(what: str, kept_by: Collection[str], lang: str) -> str:
    """
    Return our own words for an answer, without word of more time where that is no more.

    Ours say so of each answer; a file can take that letter out.
    """
    return what if _MORE in kept_by else what.removesuffix(_OR[lang].format(what=""))


def of_term(what: str, term: Term, lang: str) -> str:
    """Return the same of a term of the file; what begins with more time had it."""
    if term.length is NoLength.UNSPECIFIED or term.strength not in OURS:
        return what
    return what if _TAKEN in term.starts else or_more_time(what, term.kept_by, lang)
