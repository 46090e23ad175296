"""
What free days are called, and a list of them as people say it.

The keys are those of the tables in `gehoord.procedures`, with "saturday" and
"sunday" for days that are free as such. A test finds a key without a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from gehoord.procedure.counted import Skipped
from gehoord.procedure.own_words import InLanguages
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
        "day-after-new-years-day-observed": Both(
            "de vrije dag voor de dag na Nieuwjaarsdag",
            "the day in place of the day after New Year's Day",
        ),
        "special-bank-holiday": Both(
            "een eenmalige Britse vrije dag", "a special bank holiday"
        ),
        "june-bank-holiday": Both(
            "de Ierse vrije dag in juni", "the June bank holiday"
        ),
        "october-bank-holiday": Both(
            "de Ierse vrije dag in oktober", "the October bank holiday"
        ),
        "st-brigids-day": Both("de dag van Sint Brigida", "St Brigid's Day"),
        "st-patricks-day": Both("de dag van Sint Patrick", "St Patrick's Day"),
        "st-patricks-day-observed": Both(
            "de vrije dag voor Sint Patrick", "the day in place of St Patrick's Day"
        ),
        "st-andrews-day": Both("de dag van Sint Andreas", "St Andrew's Day"),
        "st-andrews-day-observed": Both(
            "de vrije dag voor Sint Andreas", "the day in place of St Andrew's Day"
        ),
        "battle-of-the-boyne": Both("de slag aan de Boyne", "the Battle of the Boyne"),
        "battle-of-the-boyne-observed": Both(
            "de vrije dag voor de slag aan de Boyne",
            "the day in place of the Battle of the Boyne",
        ),
        "labour-day": Both("de Dag van de Arbeid", "Labour Day"),
        "belgian-national-day": Both(
            "de Belgische nationale feestdag", "Belgian National Day"
        ),
        "assumption-day": Both("Maria-Hemelvaart", "Assumption Day"),
        "all-saints-day": Both("Allerheiligen", "All Saints' Day"),
        "armistice-day": Both("Wapenstilstand", "Armistice Day"),
        "epiphany": Both("Driekoningen", "Epiphany"),
        "maundy-thursday": Both("Witte Donderdag", "Maundy Thursday"),
        "corpus-christi": Both("Sacramentsdag", "Corpus Christi"),
        "immaculate-conception": Both(
            "Maria Onbevlekte Ontvangenis", "the Immaculate Conception"
        ),
        "christmas-eve": Both("de dag voor Kerstmis", "Christmas Eve"),
        "all-souls-day": Both("Allerzielen", "All Souls' Day"),
        "midsummer-day": Both("midzomerdag", "Midsummer Day"),
        "national-day": Both("de nationale feestdag", "the national day"),
        "victory-day": Both("de dag van de overwinning in 1945", "Victory Day"),
        "liberation-day-italy": Both("de Italiaanse bevrijdingsdag", "Liberation Day"),
        "republic-day": Both("de dag van de republiek", "Republic Day"),
        "independence-day": Both("de dag dat het land vrij werd", "Independence Day"),
        "constitution-day": Both("de dag van de grondwet", "Constitution Day"),
        "freedom-day": Both("de dag van de vrijheid", "Freedom Day"),
        "europe-day": Both("de dag van Europa", "Europe Day"),
        "restoration-of-the-state": Both(
            "het herstel van de staat", "the Restoration of the State"
        ),
        "restoration-of-independence": Both(
            "de dag dat het land weer vrij werd", "the Restoration of Independence"
        ),
        "statehood-day": Both("de dag van de staat", "Statehood Day"),
        "st-johns-day": Both("de dag van Sint Jan", "St John's Day"),
        "st-francis-day": Both("de dag van Sint Franciscus", "St Francis' Day"),
        "st-josephs-day": Both("de dag van Sint Jozef", "St Joseph's Day"),
        "st-pauls-shipwreck": Both(
            "de schipbreuk van Sint Paulus", "St Paul's Shipwreck"
        ),
        "st-peter-and-st-paul": Both(
            "de dag van Sint Petrus en Paulus", "St Peter and St Paul"
        ),
        "our-lady-of-victories": Both(
            "Onze-Lieve-Vrouw van Overwinning", "Our Lady of Victories"
        ),
        "sette-giugno": Both("Sette Giugno", "Sette Giugno"),
        "german-unity-day": Both("de Dag van de Duitse Eenheid", "German Unity Day"),
    }
)
_THROUGH: Final = Both(
    "{first} tot en met {last}", "{first} up to and including {last}"
)
_WEEKEND_KEYS: Final = frozenset({"saturday", "sunday"})
_WEEKEND: Final = Numbered(
    Both("het weekend", "the weekend"), Both("de weekenden", "the weekends")
)


def listed(days: Sequence[Skipped], lang: str) -> tuple[str, int]:
    """
    Return the days as a list in words, and of how many things a verb after it speaks.

    Each holiday is named with its date, days in a row that a procedure lists under one
    name from the first to the last. A whole weekend is "the weekend", more of them "the
    weekends", where the first of them falls.
    """
    weekend = [each.day for each in days if each.free_as in _WEEKEND_KEYS]
    items: list[str] = []
    things = 0
    for run in _runs(days):
        first, last = run[0], run[-1]
        if first.free_as not in _WEEKEND_KEYS:
            told, number = row(first.day, last.day, _name(first, lang), lang)
            items.append(told)
            things += number
        elif first.day == weekend[0]:
            items.append(_weekends(weekend, lang))
    return in_a_row(tuple(items), lang), max(things, len(items), len(_weeks(weekend)))


def row(first: date, last: date, name: str, lang: str) -> tuple[str, int]:
    """Return one day, or the first and the last of more, with what they are called."""
    told = day_and_month(first, lang)
    if first != last:
        told = _THROUGH[lang].format(first=told, last=day_and_month(last, lang))
    return f"{told} ({name})", 1 if first == last else 2


def own_name(called: InLanguages, lang: str) -> str:
    """Return what a procedure calls its days; else in the first language it says."""
    return dict(called).get(lang) or called[0][1]


def _name(skipped: Skipped, lang: str) -> str:
    if skipped.called:
        return own_name(skipped.called, lang)
    known = FREE_DAY_NAMES.get(skipped.free_as)
    # Of a day that a procedure listed, the key was the name before that had languages.
    return known[lang] if known else skipped.free_as


def _runs(days: Sequence[Skipped]) -> list[list[Skipped]]:
    """Return the days in order, those that a procedure lists under one name together."""
    runs: list[list[Skipped]] = []
    for each in days:
        before = runs[-1][-1] if runs else None
        alike = before and each.called and before.called == each.called
        if before and alike and each.day - before.day == timedelta(days=1):
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


def _weekends(days: list[date], lang: str) -> str:
    if len(days) == 1:
        return day_and_month(days[0], lang)
    return _WEEKEND.of(len(_weeks(days)), lang)


def _weeks(days: list[date]) -> set[tuple[int, int]]:
    return {(day.isocalendar().year, day.isocalendar().week) for day in days}
