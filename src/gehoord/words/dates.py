"""
Dates and times as people read them, in Dutch and English.

Plain tables, no locale and no framework: a letter written at night by the
clock reads the same as a page. `lang` is "nl" or "en"; another language
raises `KeyError`, for a text never falls back.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from types import MappingProxyType
from typing import Final

LANGUAGES: Final = ("nl", "en")

_WEEKDAYS: Final = MappingProxyType(
    {
        "nl": [
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
        ],
        "en": [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
    },
)
_MONTHS: Final = MappingProxyType(
    {
        "nl": [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
        "en": [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    },
)
_SHORT_MONTHS: Final = MappingProxyType(
    {
        "nl": [
            "jan",
            "feb",
            "mrt",
            "apr",
            "mei",
            "jun",
            "jul",
            "aug",
            "sep",
            "okt",
            "nov",
            "dec",
        ],
        "en": [
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "May",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Oct",
            "Nov",
            "Dec",
        ],
    },
)
_AT: Final = MappingProxyType(
    {
        "nl": "{day} om {hour:02}.{minute:02} uur",
        "en": "{day} at {hour:02}:{minute:02}",
    },
)


def weekday(day: date, lang: str) -> str:
    """Return "vrijdag" or "Friday"."""
    return _WEEKDAYS[lang][day.weekday()]


def month(day: date, lang: str) -> str:
    """Return "maart 2027" or "March 2027"."""
    return f"{_MONTHS[lang][day.month - 1]} {day.year}"


def long_date(day: date, lang: str) -> str:
    """Return "vrijdag 26 maart 2027" or "Friday 26 March 2027"."""
    return f"{weekday(day, lang)} {day.day} {month(day, lang)}"


def day_and_month(day: date, lang: str) -> str:
    """Return "vrijdag 26 maart" or "Friday 26 March", where the year is plain."""
    return f"{weekday(day, lang)} {day.day} {_MONTHS[lang][day.month - 1]}"


def short(day: date, lang: str) -> str:
    """Return "26 mrt 2027" or "26 Mar 2027", for lists."""
    return f"{day.day} {_SHORT_MONTHS[lang][day.month - 1]} {day.year}"


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
