"""
What free days are called, and a list of them as people say it.

The keys are those of the tables in `gehoord.procedures`, with "saturday" and
"sunday" for days that are free as such. A test finds a key without a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.words.dates import day_and_month

FREE_DAY_NAMES: Final = MappingProxyType(
    {
        "nl": {
            "new-years-day": "Nieuwjaarsdag",
            "day-after-new-years-day": "de dag na Nieuwjaarsdag",
            "good-friday": "Goede Vrijdag",
            "easter-monday": "tweede paasdag",
            "kings-day": "Koningsdag",
            "day-after-kings-day": "de dag na Koningsdag",
            "liberation-day": "Bevrijdingsdag",
            "ascension-day": "Hemelvaartsdag",
            "friday-after-ascension-day": "de vrijdag na Hemelvaartsdag",
            "whit-monday": "tweede pinksterdag",
            "christmas-day": "eerste kerstdag",
            "second-christmas-day": "tweede kerstdag",
            "day-after-christmas": "de dag na Kerstmis",
            "new-years-day-observed": "de vrije maandag voor Nieuwjaarsdag",
            "early-may-bank-holiday": "de Britse vrije dag begin mei",
            "spring-bank-holiday": "de Britse vrije dag in het voorjaar",
            "summer-bank-holiday": "de Britse vrije dag in de zomer",
            "christmas-day-observed": "de vrije dag voor eerste kerstdag",
            "second-christmas-day-observed": "de vrije dag voor tweede kerstdag",
        },
        "en": {
            "new-years-day": "New Year's Day",
            "day-after-new-years-day": "the day after New Year's Day",
            "good-friday": "Good Friday",
            "easter-monday": "Easter Monday",
            "kings-day": "King's Day",
            "day-after-kings-day": "the day after King's Day",
            "liberation-day": "Liberation Day",
            "ascension-day": "Ascension Day",
            "friday-after-ascension-day": "the Friday after Ascension Day",
            "whit-monday": "Whit Monday",
            "christmas-day": "Christmas Day",
            "second-christmas-day": "the second day of Christmas",
            "day-after-christmas": "the day after Christmas",
            "new-years-day-observed": "the day in place of New Year's Day",
            "early-may-bank-holiday": "the early May bank holiday",
            "spring-bank-holiday": "the spring bank holiday",
            "summer-bank-holiday": "the summer bank holiday",
            "christmas-day-observed": "the day in place of Christmas Day",
            "second-christmas-day-observed": "the day in place of Boxing Day",
        },
    },
)
_WEEKEND_KEYS: Final = frozenset({"saturday", "sunday"})
_WEEKEND: Final = MappingProxyType(
    {"nl": ("het weekend", "de weekenden"), "en": ("the weekend", "the weekends")},
)
_AND: Final = MappingProxyType({"nl": " en ", "en": " and "})


def listed(days: Sequence[tuple[date, str]], lang: str) -> tuple[str, bool]:
    """
    Return the days as a list in words, and whether a verb after it is plural.

    Each holiday is named with its date. A whole weekend is "the weekend",
    more of them "the weekends", where the first of them falls.
    """
    weekend = [day for day, key in days if key in _WEEKEND_KEYS]
    items: list[str] = []
    for day, key in days:
        if key not in _WEEKEND_KEYS:
            name = FREE_DAY_NAMES[lang][key]
            items.append(f"{day_and_month(day, lang)} ({name})")
        elif day == weekend[0]:
            items.append(_weekends(weekend, lang))
    plural = len(items) > 1 or len(_weeks(weekend)) > 1
    *rest, last = items
    return (", ".join(rest) + _AND[lang] if rest else "") + last, plural


def _weekends(days: list[date], lang: str) -> str:
    if len(days) == 1:
        return day_and_month(days[0], lang)
    one, more = _WEEKEND[lang]
    return more if len(_weeks(days)) > 1 else one


def _weeks(days: list[date]) -> set[tuple[int, int]]:
    return {(day.isocalendar().year, day.isocalendar().week) for day in days}
