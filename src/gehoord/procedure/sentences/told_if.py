"""Where somebody is told or heard only if somebody else finds that needed."""

from __future__ import annotations

import re
from typing import Final

_IF: Final = (
    r"(?:(?:if|where|when|as) (?:(?:it|this) is )?(?:\w+ )?(?:deemed |considered "
    r"|thought )?(?:appropriate|necessary|needed|required|applicable|relevant)"
    r"(?! (?:by|to|under|for|in)\b)"
    r"|(?:if|where|when) (?:the )?(?:\w+ ){1,2}(?:thinks?|considers?|deems?|finds?)"
    r" (?:it |this )?(?:appropriate|necessary|needed)"
    r"|(?:indien|als|wanneer) (?:\w+ ){1,2}(?:dat|dit|het) (?:nodig|wenselijk"
    r"|noodzakelijk) (?:acht|vindt|oordeelt)"
    r"|(?:indien|waar|zo|wanneer|als|voor zover) (?:dat |dit |het )?(?:nodig|noodzakelijk"
    r"|van toepassing|wenselijk|relevant)(?: is| wordt geacht)?|eventueel)"
)
_TOLD: Final = (
    r"(?:notif(?:y|ied|ies)|inform(?:s|ed)?|told|tells?|hear(?:s|d)?|interview(?:s|ed)?"
    r"|consult(?:s|ed)?|(?:contact|inform|notify|interview|consult)ing|liaise[sd]?"
    r"|spoken to|speaks? to|contact(?:s|ed)?|copied"
    r"|in kennis|op de hoogte|geïnformeerd|informe\w+|ingelicht|gehoord|hoort|horen"
    r"|bericht\w*|uitgenodigd|mee ?gedeeld|medegedeeld|geraadpleegd)"
)
_PERSON: Final = (
    r"(?:member|person|part(?:y|ies)|complainant|client|barrister|employee|volunteer"
    r"|staff|individual|respondent|parents?|witness(?:es)?|you|those|anyone|lid|klager"
    r"|beklaagde"
    r"|aangeklaagde|verweerder|medewerkers?|betrokkenen?|partij\w*|cliënt\w*|ouders?"
    r"|getuigen?|collega|u|je)"
)
_WHOM: Final = (
    r"(?:(?:also|ook) )?(?:(?:the|any|other|an?|de|het|een|andere) )?(?:\w+ ){0,2}?"
    rf"{_PERSON}"
)
_ONLY_IF: Final = re.compile(
    rf"\b{_TOLD}\b[^.;]{{0,110}}?\b{_IF},? {_WHOM}\b"
    rf"|\b{_TOLD}\b(?: (?!or\b|and\b|en\b|of (?!the|your|an?|any|this"
    rf"|it)\b)[\w’'-]+){{0,7}},? {_IF}\W*$"
    rf"|\b{_IF},? (?:(?!or\b|and\b|en\b|of (?!the|your|an?|any|this|it)\b)[\w’'-]+"
    rf" ){{0,7}}?{_TOLD}\b(?=([^.;]{{0,60}}))"
)
_SIDE: Final = (
    r"(?:complainant|klager|member|employee|staff|volunteer|respondent|part(?:y|ies)"
    r"|person (?:concerned|complained|involved)|beklaagde|aangeklaagde|medewerker|lid"
    r"|partijen|betrokkenen?|vrijwilliger)"
)
_PERHAPS: Final = re.compile(
    rf"\b{_SIDE}\b[^.;,]{{0,30}}\bmay (?:also )?be (?:heard|interviewed|invited)\b"
    r"|\bmay (?:also )?(?:hear|interview|invite) (?:both |the |any |all )?(?:\w+ )?"
    rf"{_SIDE}\b"
    rf"|\b(?:kan|kunnen) (?:ook )?(?:de |het |beide )?(?:\w+ en de )?{_SIDE} (?:\w+ )?"
    r"(?:horen|uitnodigen)\b"
    rf"|\b{_SIDE} (?:kan|kunnen) (?:\w+ ){{0,3}}(?:worden (?:gehoord|uitgenodigd)"
    r"|(?:gehoord|uitgenodigd) worden)\b"
)
"""To hear somebody is a power here, and nobody's right."""
_OF_OTHERS: Final = re.compile(
    r"\b(?:police|politie|inspect\w*|authorit\w+|autoriteit\w*|ombuds\w*|insurers?"
    r"|verzekera\w*|instanties?|agenc(?:y|ies)|safeguarding|social services|lado"
    r"|bod(?:y|ies)|regulator|department|contact (?:details|person)|veilig thuis)\b"
)
"""Whoever is outside need not hear of each complaint."""
_IF_ALONE: Final = re.compile(rf"\b{_IF}")


def told_if(said: str) -> str:
    """Return the words by which a sentence tells or hears somebody on a condition."""
    if perhaps := _PERHAPS.search(said):
        return perhaps[0]
    found = _ONLY_IF.search(said)
    if not found or _OF_OTHERS.search(found[0] + (found[1] or "")):
        return ""
    return _short(found[0])


def is_of_telling(condition: str, said: str) -> bool:
    """Return whether these words are the condition on which this sentence tells."""
    told = told_if(said)
    return bool(told) and condition in told


def _short(said: str) -> str:
    """Return it from its condition on, or up to it: what leaves it to somebody."""
    at = _IF_ALONE.search(said)
    return said[at.start() :].strip(" ,") if at and at.start() > _LONG else said.strip()


_LONG: Final = 40  # letters before the condition that say little more
