"""Days of the year from which a term is longer, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gehoord.procedure.seasons import Season, in_leap_year
from gehoord.words.both import Both
from gehoord.words.dates import day_of_month
from gehoord.words.lengths import in_words

_FROM: Final = Both(
    "van {first} tot en met {last}", "from {first} through {last}", "days of a year"
)
_LONGER: Final = Both(
    "Begint de termijn {season}? Dan is het {length}. De dag waarop de termijn begint, "
    "beslist daarover.",
    "Does the term begin {season}? Then it is {length}. The day on which it begins "
    "decides that.",
)
_SHORTLY: Final = Both("{season} {length}", "{season} {length}", "a season, a length")


def season(first: str, last: str, lang: str) -> str:
    """Return "van 1 juli tot en met 31 augustus", of months and days as "07-01"."""
    told = [day_of_month(day, lang) for x in (first, last) if (day := in_leap_year(x))]
    return _FROM[lang].format(first=told[0], last=told[-1])


def longer(seasons: Iterable[Season], lang: str) -> str:
    """Return when a term is longer and how long, as sentences; empty where never."""
    return " ".join(
        _LONGER[lang].format(
            season=season(each.first, each.last, lang),
            length=in_words(each.length, lang),
        )
        for each in seasons
    )


def shortly(seasons: Iterable[Season], lang: str) -> tuple[str, ...]:
    """Return the same in a few words each, to stand beside the usual length."""
    return tuple(
        _SHORTLY[lang].format(
            season=season(each.first, each.last, lang),
            length=in_words(each.length, lang),
        )
        for each in seasons
    )
