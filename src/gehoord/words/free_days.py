"""
What free days are called, and a list of them as people say it.

The keys are those of the tables in `gehoord.procedures`, with "saturday" and
"sunday" for days that are free as such. A test finds a key without a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.words.actors import listed as in_a_row
from gehoord.words.both import Both, Numbered
from gehoord.words.dates import day_and_month

FREE_DAY_NAMES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "new-years-day": Both("Nieuwjaarsdag", "New Year's Day"),
        "day-after-new-years-day": Both(
            "de dag na Nieuwjaarsdag", "the day after New Year's Day"
        ),
        "good-friday": Both("Goede Vrijdag", "Good Friday"),
        "easter-monday": Both("tweede paasdag", "Easter Monday"),
        "kings-day": Both("Koningsdag", "King's Day"),
        "day-after-kings-day": Both("de dag na Koningsdag", "the day after King's Day"),
        "liberation-day": Both("Bevrijdingsdag", "Liberation Day"),
        "ascension-day": Both("Hemelvaartsdag", "Ascension Day"),
        "friday-after-ascension-day": Both(
            "de vrijdag na Hemelvaartsdag", "the Friday after Ascension Day"
        ),
        "whit-monday": Both("tweede pinksterdag", "Whit Monday"),
        "christmas-day": Both("eerste kerstdag", "Christmas Day"),
        "second-christmas-day": Both("tweede kerstdag", "the second day of Christmas"),
        "day-after-christmas": Both("de dag na Kerstmis", "the day after Christmas"),
        "new-years-day-observed": Both(
            "de vrije maandag voor Nieuwjaarsdag", "the day in place of New Year's Day"
        ),
        "early-may-bank-holiday": Both(
            "de Britse vrije dag begin mei", "the early May bank holiday"
        ),
        "spring-bank-holiday": Both(
            "de Britse vrije dag in het voorjaar", "the spring bank holiday"
        ),
        "summer-bank-holiday": Both(
            "de Britse vrije dag in de zomer", "the summer bank holiday"
        ),
        "christmas-day-observed": Both(
            "de vrije dag voor eerste kerstdag", "the day in place of Christmas Day"
        ),
        "second-christmas-day-observed": Both(
            "de vrije dag voor tweede kerstdag", "the day in place of Boxing Day"
        ),
    }
)
_WEEKEND_KEYS: Final = frozenset({"saturday", "sunday"})
_WEEKEND: Final = Numbered(
    Both("het weekend", "the weekend"), Both("de weekenden", "the weekends")
)


def listed(days: Sequence[tuple[date, str]], lang: str) -> tuple[str, int]:
    """
    Return the days as a list in words, and of how many things a verb after it speaks.

    Each holiday is named with its date. A whole weekend is "the weekend",
    more of them "the weekends", where the first of them falls.
    """
    weekend = [day for day, key in days if key in _WEEKEND_KEYS]
    items: list[str] = []
    for day, key in days:
        if key not in _WEEKEND_KEYS:
            name = FREE_DAY_NAMES[key][lang]
            items.append(f"{day_and_month(day, lang)} ({name})")
        elif day == weekend[0]:
            items.append(_weekends(weekend, lang))
    return in_a_row(tuple(items), lang), max(len(items), len(_weeks(weekend)))


def _weekends(days: list[date], lang: str) -> str:
    if len(days) == 1:
        return day_and_month(days[0], lang)
    return _WEEKEND.of(len(_weeks(days)), lang)


def _weeks(days: list[date]) -> set[tuple[int, int]]:
    return {(day.isocalendar().year, day.isocalendar().week) for day in days}
