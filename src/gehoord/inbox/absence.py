"""Whether an automatic answer says that someone is away, and until when."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain
from typing import Final

from gehoord.handling.mail import ReadMail
from gehoord.handling.mail.phrases import phrases
from gehoord.words.in_mails import AWAY

_AWAY = re.compile(
    r"\b(?:afwezig\w*|vakantie|met verlof|op verlof|niet aanwezig|niet op kantoor"
    r"|niet bereikbaar|buiten kantoor|weer (?:aanwezig|bereikbaar|op kantoor)"
    r"|out of (?:the )?office|on (?:annual )?leave|back in the office"
    r"|on holiday|on vacation|away from|currently away|i am away|not in the office"
    r"|maternity leave|zwangerschapsverlof"
    r"|abwesend|abwesenheit\w*|im urlaub|nicht im (?:büro|hause)|wieder erreichbar"
    r"|absent\w*|absence|en (?:congés?|vacances)|de retour"
    r"|de vacaciones|fuera de la oficina|ausente|de férias|fora do escritório"
    r"|in (?:ferie|vacanza)|fuori (?:sede|ufficio)|assente"
    r"|na urlopie|poza biurem|nieobecn\w*"
    r"|på (?:semester|ferie)|ikke på kontoret|inte på kontoret)\b",
    re.IGNORECASE,
)
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan januar janvier enero gennaio janeiro stycznia",
            "februari february feb februar février febrero febbraio fevereiro lutego",
            "maart march mrt mar märz mars marzo março marca marts",
            "april apr avril abril aprile kwietnia",
            "mei may mai mayo maggio maio maja maj",
            "juni june jun juin junio giugno junho czerwca",
            "juli july jul juillet julio luglio julho lipca",
            "augustus august aug août agosto sierpnia augusti",
            "september sept sep septembre septiembre settembre setembro września",
            "oktober october okt oct octobre octubre ottobre outubro października",
            "november nov novembre noviembre novembro listopada",
            "december dec dezember décembre diciembre dicembre dezembro grudnia",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_UNTIL: Final = (
    r"\b(?:tot en met|t/m|tot|until|till och med|till|through|terug op|terug vanaf"
    r"|vanaf|weer op|return(?:ing)? on|back on|back in the office on|back"
    r"|bis einschließlich|bis|ab|jusqu['’]au|à partir du|de retour le"
    r"|hasta|fino al|até|do|til og med|til)\s+"
    r"(?:\w+day,?\s+|\w+dag,?\s+|\w+tag,?\s+)?(?:(?:the|zum|dem|den|el)\s+)?"
)
_WRITTEN = re.compile(
    rf"{_UNTIL}(\d{{1,2}})(?:st|nd|rd|th|er|e|\.)?\s+(?:(?:of|de)\s+)?({_MONTH})\b\.?"
    rf"\s*(?:de\s+)?(\d{{4}})?",
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
    said = f"{mail.subject}\n{mail.text[:_LOOKED_AT]}"
    return any(known.search(said) for known in (_AWAY, phrases(AWAY)))


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
