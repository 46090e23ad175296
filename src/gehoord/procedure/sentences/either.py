"""Sentences with two ends for one time, of which none is chosen, or both hold."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.sentences.lengths import every_in, plainly

_OR: Final = re.compile(r"[,;]?\s*\b(?:or|of|dan ?wel|ofwel|either)\b\s+")
_BEGINS: Final = re.compile(
    r"^\s*(?:to|na|nadat|of|after|from|since|following|vanaf|sinds)\b[^.;:()]{2,70}?$"
)
_ALSO_BEGINS: Final = re.compile(
    r"^(?:\w+ ){0,2}(?:from|after|since|following|when|na|nadat|vanaf|sinds)\b(?! (?:that"
    r"|which|wanneer)\b)"
)
_CHOSEN: Final = re.compile(
    r"\b(?:whichever|if (?:that is |it is |this is )?(?:later|earlier|sooner|longer)"
    r"|(?:the )?(?:later|latest|earlier|earliest|longest|shortest) of|which ?ever"
    r"|if later|if earlier|laatste van|eerste van|al naar ?gelang|indien dat"
    r"|als dat (?:later|eerder|langer|korter)|welke (?:\w+ )?(?:eerst|later|laatst)"
    r"|afhankelijk|depending|respectively|respectievelijk)\b"
)
"""Words that say which of the two counts."""
_IN_BRACKETS: Final = re.compile(r"[()]")
_WITHIN: Final = re.compile(r"^(?:binnen|within|in|up to|tot)\s+(?:the )?")
_FROM: Final = r"(?:na|vanaf|sinds|after|of|from|since|following)"
_BOTH: Final = re.compile(
    rf"\b(?:binnen|within)\b[^.;,]{{3,50}}?\b{_FROM}\b[^.;,]{{2,60}},? (?:en|and)"
    rf" (?:also |tevens |ook |in any (?:case|event) |uiterlijk )?(?:binnen|within)\b"
    rf"[^.;,]{{3,50}}?\b{_FROM}\b[^.;,]{{2,40}}"
)
_TWO: Final = 2
_SHORT: Final = 8  # words by which it is known


def either(sentence: str) -> str:
    """
    Return the words that count one time in two ways, joined by "or"; "" if none does.

    Such as "8 weeks after receipt or 6 weeks after the acknowledgement", and "12 months
    of the incident or from when you became aware of it".
    """
    said = plainly(sentence)
    if _CHOSEN.search(said):
        return ""
    times = sorted((said.find(words), words) for words, _ in every_in(said))
    for at, words in times:
        rest = said[at + len(words) :]
        joined = _OR.search(rest)
        while joined:
            first, second = rest[: joined.start()], rest[joined.end() :]
            ends = _IN_BRACKETS.split(second)[0]
            alone = _BEGINS.match(first) and not every_in(first)
            if alone and _counts(_WITHIN.sub("", ends)):
                return f"{words}{first} … {_short(ends)}"
            joined = _OR.search(rest, joined.end())
    return ""


def joined(sentence: str) -> str:
    """
    Return the words that count one time from two days, joined by "and"; "" if none does.

    Such as "within a year of complaining and within three months of our last answer".
    """
    said = plainly(sentence)
    found = _BOTH.search(said)
    if not found or _CHOSEN.search(said) or len(every_in(found[0])) < _TWO:
        return ""
    whole = found.end() == len(said) or not said[found.end()].isalpha()
    return (found[0] if whole else found[0].rpartition(" ")[0]).strip()


def _counts(said: str) -> bool:
    """Return whether it begins with another time and its start, or a start alone."""
    if _ALSO_BEGINS.match(said):
        return True
    known = [words for words, _ in every_in(said) if said.startswith(words)]
    return any(_BEGINS.match(said[len(x) :].partition(",")[0][:60]) for x in known)


def _short(said: str) -> str:
    """Return the first words of it, up to where it stops."""
    return " ".join(re.split(r"[,;:]", said)[0].split()[:_SHORT]).strip(" .")
