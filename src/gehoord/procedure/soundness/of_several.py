"""
Whether a name is that of several people: “the trustees”, “de bestuurders”.

Sentences of ours go on after a name as after one person. A list of words, and not a
grammar: what it does not know passes, and a body (“the board of trustees”) is one.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

_ARTICLE: Final = re.compile(r"^(?:de|onze|the|our)\s+", re.IGNORECASE)
_ONE: Final = re.compile(r"^(?:het|een|a|an|ons|mr|mrs|ms|mw|dhr|dr)\b", re.IGNORECASE)
_FURTHER: Final = re.compile(
    r"[,(]|\s(?:of|for|in|at|on|from|who|that|with|to|van|voor|bij|uit|met|die|op)\s",
    re.IGNORECASE,
)
_TWO: Final = re.compile(r"\s(?:and|en)\s+(?:the|our|de|het|onze)\s", re.IGNORECASE)
_ENGLISH: Final = re.compile(
    r"(?:ers|ors|ees|ists|ants|ians|men|women|people|parents|agents|residents|presidents"
    r"|partners|chairs|heads|leads|executives|principals|colleagues|coaches|vets|judges"
    r"|nurses|elders|councillors)$",
    re.IGNORECASE,
)
_DUTCH: Final = re.compile(
    r"(?:eurs|euren|ders|gers|kers|mers|ners|pers|ters|vers|zers|toren|isten|anten"
    r"|enten|logen|leden|mensen|collega['’]s|artsen|hoofden|commissarissen|voorzitters"
    r"|vennoten|eigenaren|eigenaars|leraren|ambtenaren|makelaars|functionarissen"
    r"|personen|vrouwen|mannen|managers|coaches|ouders)$",
    re.IGNORECASE,
)
_BY_LANGUAGE: Final = MappingProxyType({"nl": _DUTCH, "en": _ENGLISH})
_BODY: Final = re.compile(
    r"\b(?:afdeling|\w*commissie|team|raad|bureau|dienst|college|kamer|loket|balie|groep"
    r"|directie|bestuur|meldpunt|platform|stichting|vereniging|manager|co[oö]rdinator"
    r"|hoofd|directeur|functionaris|medewerker|adviseur|behandelaar|team"
    r"|department|office|desk|unit)\b",
    re.IGNORECASE,
)
"""What another word of the name says more of: “de commissie bezwaren” is one."""


def is_of_several(name: str, lang: str) -> bool:
    """Return whether this name, in this language, is that of several people."""
    if _TWO.search(name):
        return True
    if _ONE.match(name):
        return False
    said = _FURTHER.split(_ARTICLE.sub("", name), maxsplit=1)[0].strip()
    *before, last = said.split() or [""]
    if not last or (last[0].isupper() and not _ARTICLE.match(name)):
        return False  # somebody's own name
    if _BODY.search(" ".join(before)):
        return False
    known = _BY_LANGUAGE.get(lang)
    return bool(known and known.search(last))
