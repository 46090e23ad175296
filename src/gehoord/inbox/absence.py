"""Whether an automatic answer says that someone is away, and until when."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain
from typing import Final

from gehoord.handling.mail import ReadMail

_AWAY = re.compile(
    r"\b(?:afwezig\w*|vakantie|met verlof|op verlof|niet aanwezig|niet op kantoor"
    r"|niet bereikbaar|buiten kantoor|out of (?:the )?office|on (?:annual )?leave"
    r"|on holiday|on vacation|away from|currently away|i am away|not in the office"
    r"|maternity leave|zwangerschapsverlof)\b",
    re.IGNORECASE,
)
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "january", "jan"),
            ("februari", "february", "feb"),
            ("maart", "march", "mrt", "mar"),
            ("april", "apr"),
            ("mei", "may"),
            ("juni", "june", "jun"),
            ("juli", "july", "jul"),
            ("augustus", "august", "aug"),
            ("september", "sept", "sep"),
            ("oktober", "october", "okt", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_UNTIL: Final = (
    r"\b(?:tot en met|t/m|tot|until|till|through|terug op|terug vanaf|vanaf|weer op"
    r"|return(?:ing)? on|back on|back)\s+(?:\w+day,?\s+|\w+dag\s+)?(?:the\s+)?"
)
_WRITTEN = re.compile(
    rf"{_UNTIL}(\d{{1,2}})(?:st|nd|rd|th|e)?\s+(?:of\s+)?({_MONTH})\b\.?\s*(\d{{4}})?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_UNTIL}({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s*(\d{{4}})?", re.IGNORECASE
)
_NUMBERS = re.compile(
    rf"{_UNTIL}(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}})", re.IGNORECASE
)
_LOOKED_AT: Final = 5_000  # characters


def is_absence(mail: ReadMail) -> bool:
    """Return whether an automatic answer says that its sender is away."""
    return _AWAY.search(f"{mail.subject}\n{mail.text[:_LOOKED_AT]}") is not None


def until(mail: ReadMail, *, today: date) -> date | None:
    """
    Return the day that the absence is said to end, or None when it is not said.

    A day without a year is the next such day.
    """
    text = f"{mail.subject}\n{mail.text[:_LOOKED_AT]}"
    named = chain(
        ((m[1], _MONTHS[m[2].lower()], m[3]) for m in _WRITTEN.finditer(text)),
        ((m[2], _MONTHS[m[1].lower()], m[3]) for m in _MONTH_FIRST.finditer(text)),
        ((m[1], int(m[2]), m[3]) for m in _NUMBERS.finditer(text)),
    )
    found = (_day(int(day), month, year, today) for day, month, year in named)
    return next((day for day in found if day is not None and day >= today), None)


def _day(day: int, month: int, year: str | None, today: date) -> date | None:
    try:
        if year:
            return date(int(year), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None
