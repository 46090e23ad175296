"""
Dates and times as people read them.

Plain tables, no locale and no framework: a letter written at night by the
clock reads the same as a page. A language without a catalogue raises
`KeyError`, for a text never falls back.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import lru_cache
from typing import Final

from gehoord.words.both import Both

_WEEKDAYS: Final = (
    Both("maandag", "Monday"),
    Both("dinsdag", "Tuesday"),
    Both("woensdag", "Wednesday"),
    Both("donderdag", "Thursday"),
    Both("vrijdag", "Friday"),
    Both("zaterdag", "Saturday"),
    Both("zondag", "Sunday"),
)
_MONTHS: Final = (
    Both("januari", "January"),
    Both("februari", "February"),
    Both("maart", "March"),
    Both("april", "April"),
    Both("mei", "May"),
    Both("juni", "June"),
    Both("juli", "July"),
    Both("augustus", "August"),
    Both("september", "September"),
    Both("oktober", "October"),
    Both("november", "November"),
    Both("december", "December"),
)
SHORT_MONTHS: Final = (
    Both("jan", "Jan", "month, shortened"),
    Both("feb", "Feb", "month, shortened"),
    Both("mrt", "Mar", "month, shortened"),
    Both("apr", "Apr", "month, shortened"),
    Both("mei", "May", "month, shortened"),
    Both("jun", "Jun", "month, shortened"),
    Both("jul", "Jul", "month, shortened"),
    Both("aug", "Aug", "month, shortened"),
    Both("sep", "Sep", "month, shortened"),
    Both("okt", "Oct", "month, shortened"),
    Both("nov", "Nov", "month, shortened"),
    Both("dec", "Dec", "month, shortened"),
)
_AGAIN: Final = 2048  # days that pages and letters say over and over
_DATE: Final = Both("{weekday} {day} {month} {year}", "{weekday} {day} {month} {year}")
_IN_THE_YEAR: Final = Both("{weekday} {day} {month}", "{weekday} {day} {month}")
_IN_THE_MONTH: Final = Both("{day} {month}", "{day} {month}")
_MONTH: Final = Both("{month} {year}", "{month} {year}")
_SHORT: Final = Both(
    "{day} {month} {year}", "{day} {month} {year}", "date with a shortened month"
)
_AT: Final = Both(
    "{day} om {hour:02}.{minute:02} uur", "{day} at {hour:02}:{minute:02}"
)


def weekday(day: date, lang: str) -> str:
    """Return "vrijdag" or "Friday"."""
    return _WEEKDAYS[day.weekday()][lang]


def month(day: date, lang: str) -> str:
    """Return "maart 2027" or "March 2027"."""
    return _MONTH[lang].format(month=_MONTHS[day.month - 1][lang], year=day.year)


@lru_cache(maxsize=_AGAIN)
def long_date(day: date, lang: str) -> str:
    """Return "vrijdag 26 maart 2027" or "Friday 26 March 2027"."""
    return _DATE[lang].format(
        weekday=weekday(day, lang),
        day=day.day,
        month=_MONTHS[day.month - 1][lang],
        year=day.year,
    )


@lru_cache(maxsize=_AGAIN)
def day_and_month(day: date, lang: str) -> str:
    """Return "vrijdag 26 maart" or "Friday 26 March", where the year is plain."""
    return _IN_THE_YEAR[lang].format(
        weekday=weekday(day, lang), day=day.day, month=_MONTHS[day.month - 1][lang]
    )


def day_of_month(day: date, lang: str) -> str:
    """Return "26 maart" or "26 March", of a day that is near."""
    return _IN_THE_MONTH[lang].format(day=day.day, month=_MONTHS[day.month - 1][lang])


@lru_cache(maxsize=_AGAIN)
def short(day: date, lang: str) -> str:
    """Return "26 mrt 2027" or "26 Mar 2027", for lists."""
    return _SHORT[lang].format(
        day=day.day, month=SHORT_MONTHS[day.month - 1][lang], year=day.year
    )


def with_time(instant: datetime, zone: tzinfo, lang: str) -> str:
    """
    Return "vrijdag 26 maart 2027 om 09.05 uur", by the clocks of that zone.

    Raises `ValueError` for an instant without a time zone.
    """
    if instant.utcoffset() is None:
        message = "An instant needs a time zone; this one has none."
        raise ValueError(message)
    local = instant.astimezone(zone)
    return _AT[lang].format(
        day=long_date(local.date(), lang),
        hour=local.hour,
        minute=local.minute,
    )
