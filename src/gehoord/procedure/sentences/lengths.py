"""Lengths of time in running words: "binnen één jaar na onze brief", "12 months"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from types import MappingProxyType
from typing import Final

from gehoord.procedure.lengths import Length, NotALength, Unit
from gehoord.procedure.measures import days
from gehoord.procedure.sentences.numbers import NUMBERS

_REMEMBERED: Final = 2048  # sentences; each rule about a text reads the same ones
_WORDS: Final = "|".join(sorted(NUMBERS, key=len, reverse=True))
_UNITS: Final[Mapping[Unit, str]] = MappingProxyType(
    {
        Unit.DAYS: "(?:kalender|volle )?dag(?:en)?|(?:calendar |clear )?days?",
        Unit.WORKING_DAYS: "(?:werk|arbeids)dag(?:en)?|(?:working|business) days?",
        Unit.WEEKS: "week|weken|weeks",
        Unit.MONTHS: "maand|maanden|month|months",
        Unit.YEARS: "jaar|jaren|year|years",
    }
)
_SAID: Final = tuple(
    (unit, re.compile(rf"(?<![a-z]-)\b(\d{{1,3}}|{_WORDS})\s+(?:{words})\b"))
    for unit, words in _UNITS.items()
)
_ALSO_SAID: Final = tuple(
    (unit, re.compile(rf"(?<![a-z]-)\b(\d{{1,3}}|{_WORDS})\s+(?:{words})\b"))
    for unit, words in (
        (Unit.HOURS, "uur|uren|hours?"),
        (Unit.SCHOOL_DAYS, "schooldag(?:en)?|school days?"),
        (Unit.WORKING_WEEKS, "werkweek|werkweken|working weeks?"),
    )
)
_ONCE_MORE: Final = re.compile(rf"\s*\((?:\d{{1,3}}|{_WORDS})\)")
"""A number said once more, as in "zes (6) weken" and "6 (zes) weken"."""
_BY_NAME: Final = (
    (re.compile(r"\bhalf ?jaar\b|\bhalf a year\b|\bhalf year\b"), (6, Unit.MONTHS)),
    (re.compile(r"\banderhalf jaar\b|\ba year and a half\b"), (18, Unit.MONTHS)),
    (re.compile(r"\b(?:een|één) kwartaal\b|\ba quarter\b"), (3, Unit.MONTHS)),
    (re.compile(r"\bbinnen de week\b"), (1, Unit.WEEKS)),
    (re.compile(r"\bbinnen het jaar\b"), (1, Unit.YEARS)),
    (
        re.compile(
            r"\b(?:binnen de|een|één|a|one) (?:kalender|calendar )?(?:maand|month)\b"
        ),
        (1, Unit.MONTHS),
    ),
    (
        re.compile(
            r"\b(?:volgende|eerstvolgende) werkdag\b|\bnext (?:working|business) day\b"
        ),
        (1, Unit.WORKING_DAYS),
    ),
)
"""Lengths that go by a name of their own."""
_ARTICLES: Final = frozenset({"a", "an", "een"})
_MEASURED: Final = re.compile(
    r"\b(?:within|in|after|for|at least|at most|less than|more than|than|or|of|to|until"
    r"|binnen|na|voor|gedurende|minstens|minimaal|hoogstens|maximaal|dan|tot|elke|per"
    r"|keep|kept|bewaren|bewaard|bewaart|longer|langer|half|nog)\s+$"
)
"""What stands before a time that is measured, where it has an article for its number."""
_COUNTED: Final = re.compile(r"\s+(?:after|since|from|na|nadat|sinds|vanaf)\b|\s*$")
"""What follows a time that is a whole answer: “a year after our last letter”."""
_TIME: Final = rf"(?:\d{{1,3}}|{_WORDS})\s+(?:{'|'.join(_UNITS.values())})"
_SINCE: Final = re.compile(
    rf"\b{_TIME}\s+(?:ago\b|geleden\b|(?:after|since|from|of|na|nadat|sinds|vanaf)\b"
    rf"(?:(?!\b{_TIME})[^,.;])*)"
)
"""A time, and from when it counts."""
_HAPPENED: Final = re.compile(
    r"\b(?:ago|geleden|happen\w*|occur\w*|event|incident|affected|kn[eo]w\w*|aware"
    r"|reali[sz]ed|discover\w*|found out|should have|problem|start of"
    r"|gebeur\w*|voorval|wist|weet|kende|merkte|ontdek\w*|begin van)\b|\bit$"
)
_ANSWERED: Final = re.compile(
    r"\b(?:our|ours|ons|onze|wij|we|letter|brief|answer|antwoord|response|reply"
    r"|judgement|oordeel|outcome|uitkomst|afhandeling|handling)\b"
)
_RECEIPT: Final = re.compile(
    rf"\b(?:acknowledg\w+|receipt|confirm\w*|bevestig\w*|ontvangstbevestiging)\b"
    rf"[^.;]{{0,40}}?\b{_TIME}"
)
"""A time within which only the receipt is told: no end of anything."""


def longest_in(words: str) -> Length | None:
    """
    Return the longest time that is named in these words; None where none is.

    A time since it happened or was found out is left aside: of how long is left after
    an answer it says nothing. So is one within which only receipt is confirmed.
    """
    return _longest(_after_all(words.lower()))


def shortest_in(words: str) -> Length | None:
    """Return the shortest of those times, as one who reads only that would take it."""
    return min(_every(_after_all(words.lower())), key=days, default=None)


def _after_all(said: str) -> str:
    """Return the words without the times that do not count from an answer."""
    for each in _since(said):
        said = said.replace(each, " ")
    return _RECEIPT.sub(" ", said)


def since_it_happened(words: str) -> Length | None:
    """Return the longest time from what it is about, or from when that was known."""
    return _longest(" ; ".join(_since(words.lower())))


def _since(words: str) -> Iterator[str]:
    """Give each time that counts from what a complaint is about, and not from answers."""
    for found in _SINCE.finditer(words):
        if _HAPPENED.search(found[0]) and not _ANSWERED.search(found[0]):
            yield found[0]


def _longest(words: str) -> Length | None:
    return max(_every(words), key=days, default=None)


def _every(words: str) -> Iterator[Length]:
    yield from chain.from_iterable(
        _lengths(unit, said.findall(words)) for unit, said in _SAID
    )


@lru_cache(maxsize=_REMEMBERED)
def every_in(words: str) -> tuple[tuple[str, Length], ...]:
    """Return every time that is named in these words, each as it is written."""
    plain = plainly(words)
    found = []
    for unit, said in (*_SAID, *_ALSO_SAID):
        for each in said.finditer(plain):
            if each[1] in _ARTICLES and not _is_time(plain, each):
                continue  # "a day trip", "name a day": no time
            found += [(each[0], length) for length in _lengths(unit, [each[1]])]
    for said, (amount, unit) in _BY_NAME:
        found += [(each[0], Length(amount, unit)) for each in said.finditer(plain)]
    return tuple(found)


def _is_time(plain: str, said: re.Match[str]) -> bool:
    """Return whether an article is a number here: measured, or all that is counted."""
    before, behind = plain[: said.start()], plain[said.end() :]
    alone = not before.strip() and _COUNTED.match(behind)
    return bool(alone or _MEASURED.search(before))


def plainly(words: str) -> str:
    """Return them in small letters, and without numbers that are said once more."""
    return _ONCE_MORE.sub("", words.lower())


def _lengths(unit: Unit, amounts: list[str]) -> list[Length]:
    found = []
    for each in amounts:
        number = NUMBERS.get(each) or int(each)
        try:
            found.append(Length(number, unit))
        except NotALength:
            continue
    return found
