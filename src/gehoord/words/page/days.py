"""The days that a procedure lists itself, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from gehoord.procedure.own_words import InLanguages
from gehoord.words.both import Both
from gehoord.words.dates import short
from gehoord.words.free_days import own_name

Facts = Mapping[str, Any]
_FREE: Final = Both(
    "Bij ons zijn dit vrije dagen: {days}.", "These are free days with us: {days}."
)
_CLOSED: Final = Both(
    "Op deze dagen zijn wij dicht: {days}.", "On these days we are closed: {days}."
)
_THROUGH: Final = Both(
    "{first} tot en met {last}", "{first} up to and including {last}"
)
_UNCOUNTED: Final = Both(
    "Dagen waarop wij dicht zijn, tellen niet mee.",
    "Days on which we are closed do not count.",
)


def free_days(facts: Facts, lang: str) -> str:
    """Return which days are free here, beside those of the country."""
    return _FREE[lang].format(days=_days(facts, lang))


def closed_days(facts: Facts, lang: str) -> str:
    """Return when the organisation is closed."""
    return _CLOSED[lang].format(days=_days(facts, lang))


def uncounted(facts: Facts, lang: str) -> str:
    """Return that a term passes over closed days; empty where it does not."""
    return _UNCOUNTED[lang] if facts.get("skips_closed") else ""


def _days(facts: Facts, lang: str) -> str:
    return "; ".join(told(facts["days"], lang))


def told(rows: Iterable[tuple[date, date, InLanguages]], lang: str) -> tuple[str, ...]:
    """Return one day, or the first and the last of more, with what they are called."""
    return tuple(_row(first, last, called, lang) for first, last, called in rows)


def _row(first: date, last: date, called: InLanguages, lang: str) -> str:
    day = short(first, lang)
    if first != last:
        day = _THROUGH[lang].format(first=day, last=short(last, lang))
    return f"{day} ({own_name(called, lang)})"
