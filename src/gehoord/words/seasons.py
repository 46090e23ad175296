"""Days from which a term is longer, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gehoord.procedure.own_words import InLanguages, Own
from gehoord.procedure.seasons import Season, day_named, is_dated
from gehoord.words.both import Both
from gehoord.words.dates import day_of_month
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised

_FROM: Final = Both(
    "van {first} tot en met {last}", "from {first} through {last}", "days of a year"
)
_DATED: Final = Both("{day} {year}", "{day} {year}", "a day and a month, a year")
_LONGER: Final = Both(
    "Begint de termijn {season}? Dan is het {length}{why}. De dag waarop de termijn "
    "begint, beslist daarover.",
    "Does the term begin {season}? Then it is {length}{why}. The day on which it begins "
    "decides that.",
)
_LONGER_OPEN: Final = Both(
    "Begint de termijn {season}? Dan kan het langer duren{why}. Hoe lang, staat niet in "
    "de procedure.",
    "Does the term begin {season}? Then it may take longer{why}. How long is not said in "
    "the procedure.",
)
_WHY: Final = Both(", vanwege {reason}", ", because of {reason}")
_SHORTLY: Final = Both("{season} {length}", "{season} {length}", "a season, a length")
_SHORTLY_OPEN: Final = Both(
    "{season} misschien langer", "{season} perhaps longer", "a season"
)


def season(first: str, last: str, lang: str) -> str:
    """
    Return "van 1 juli tot en met 31 augustus", of months and days as "07-01".

    Of dates, as "2027-07-10", with the year.
    """
    days = [day for x in (first, last) if (day := day_named(x))]
    told = [day_of_month(each, lang) for each in days]
    if is_dated(first):
        apart = days[0].year != days[-1].year
        for number, day in enumerate(days if apart else days[-1:], start=not apart):
            told[number] = _DATED[lang].format(day=told[number], year=day.year)
    return _FROM[lang].format(first=told[0], last=told[-1])


def why(reason: Own | InLanguages | None, lang: str) -> str:
    """Return ", vanwege een storm"; empty where no reason is said."""
    if not reason:
        return ""
    said = dict(reason) if isinstance(reason, tuple) else reason
    return _WHY[lang].format(reason=localised(said, lang))


def longer(seasons: Iterable[Season], lang: str) -> str:
    """Return when a term is longer and how long, as sentences; empty where never."""
    return " ".join(
        (_LONGER if each.length else _LONGER_OPEN)[lang].format(
            season=season(each.first, each.last, lang),
            length=in_words(each.length, lang) if each.length else "",
            why=why(each.because, lang),
        )
        for each in seasons
    )


def shortly(seasons: Iterable[Season], lang: str) -> tuple[str, ...]:
    """Return the same in a few words each, to stand beside the usual length."""
    return tuple(
        (_SHORTLY if each.length else _SHORTLY_OPEN)[lang].format(
            season=season(each.first, each.last, lang),
            length=in_words(each.length, lang) if each.length else "",
        )
        for each in seasons
    )
