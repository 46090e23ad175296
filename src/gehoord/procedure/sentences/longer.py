"""Whether it was published that somebody hears why more time is taken, or until when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Extension, Procedure

_OWN: Final = frozenset({"", "choice", "practice"})
_PIECE: Final = re.compile(r"(?<=[.;?!])\s+")
_LONGER: Final = re.compile(
    r"\b(?:longer|more time|(?:extra|additional|further) time|exten[ds]\w*|delay\w*"
    r"|later|too short|unable|not (?:be )?(?:able|possible)|can(?:no|['’]|\s?no)t"
    r"|not (?:\w+ )?(?:resolved|completed?|met|finish\w*|concluded?)"
    r"|verleng\w*|langere?|lukt (?:\w+ ){1,2}niet|meer tijd|extra tijd|uitstel\w*"
    r"|verda\w+|vertrag\w*"
    r"|overschr\w+|niet (?:\w+ ){0,4}(?:lukt|gelukt|ha[a]?l\w*|mogelijk|kan|kunnen))\b",
    re.IGNORECASE,
)
"""Where a sentence begins to speak of more time: before it, reasons are of an answer."""
_WHY: Final = re.compile(
    r"\b(?:why|waarom|explain\w*|explanations?|(?:the|with|giv\w+|stat\w+) reasons?"
    r"|de reden(?:en)?|met (?:\w+ ){0,2}redenen|gemotiveerd\w*|toelicht\w*"
    r"|(?:opgaaf|opgave|vermelding) van (?:\w+ )?reden(?:en)?)\b",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(
    r"\b(?:(?:a|the|another) (?:new|revised|expected|extended|updated|likely)"
    r" (?:\w+ ){0,2}(?:day|date|deadline|time ?(?:scale|frame|line|limit)|one)"
    r"|(?:name|agree|set) (?:on )?(?:a|another|the) (?:\w+ )?(?:day|date)"
    r"|when (?:you|we) (?:can|will|may|should|hope to|expect to)"
    r"|(?:nieuwe|andere|verwachte) (?:\w+ )?\w*(?:termijn|datum|dag)"
    r"|welke (?:\w+ )?(?:termijn|datum)|hoe lang|hoeveel (?:\w+ )?tijd"
    r"|wanneer (?:u|je|de \w+) (?:\w+ ){0,6}verwachten)\b",
    re.IGNORECASE,
)


def is_explained(procedure: Procedure, more: Extension) -> bool:
    """Return whether a reason for this more time, or a new day, was published."""
    if more.source in _OWN:
        return False
    texts = procedure.sentences_of(more.source)
    spoken = (said for each in texts for said in each_of_text(each))
    return bool(more.contents) or any(map(_explains, spoken))


def day_told(procedure: Procedure, more: Extension) -> str:
    """Return the published words by which a new day is named with it; else empty."""
    if more.source in _OWN:
        return ""
    texts = procedure.sentences_of(more.source)
    spoken = (said for each in texts for said in each_of_text(each))
    return next((x for x in map(of_longer, spoken) if _UNTIL.search(x)), "")


def is_told_of(content: str, said: Iterable[str]) -> bool:
    """Return whether sentences name what a word of more time tells: why, until when."""
    kinds = [each for each in (_WHY, _UNTIL) if each.search(content)]
    return not kinds or any(each.search(text) for each in kinds for text in said)


def _explains(said: str) -> bool:
    told = of_longer(said)
    return bool(_WHY.search(told) or _UNTIL.search(told))


def of_longer(said: str) -> str:
    """Return what is said from where it begins to speak of more time."""
    pieces = _PIECE.split(said)
    begins = (n for n, each in enumerate(pieces) if _LONGER.search(each))
    first = next(begins, len(pieces))
    return " ".join(pieces[first:])
