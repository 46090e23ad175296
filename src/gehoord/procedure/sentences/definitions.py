"""Words of a definition that leave a complaint out before anybody looked at it."""

from __future__ import annotations

import re
from typing import Final

_GRAVE: Final = (
    r"(?:material|significant|serious|substantial|major|justified|valid|legitimate"
    r"|well[- ]founded|genuine|serieuze?|gegronde?|ernstige?|wezenlijke?|aanmerkelijke?"
    r"|aanzienlijke?|terechte?|gerechtvaardigde?|substantiële|significante?|grove?)"
)
_MATTER: Final = (
    r"(?:expressions?|statements?|dissatisfaction|concerns?|shortfalls?|shortcomings?"
    r"|failings?|failures?|grievances?|breach(?:es)?|errors?|issues?|matters?|uiting\w*"
    r"|ontevredenheid|onvrede|tekortkoming\w*|bezwaren|bezwaar|grieven|grief|fouten"
    r"|schending\w*|nalatigheid|kritiek)"
)
_DEFINES: Final = (
    r"(?:(?:^|\b)(?:an? |the term |the word |een |onder (?:een )?)?[“\"‘']?(?:complaints?"
    r"|grievances?|klachten|klacht)[”\"’']? (?:(?:is|are)(?= (?:an?|any"
    r"|every|the|een|elke|iedere|ieder|de|het|when|wanneer|als)\b)|means?|we mean"
    r"|refers? to|covers?"
    r"|(?:is|are|will be) (?:defined|understood|regarded|treated) as|verstaan (?:we|wij)"
    r"|wordt verstaan|betekent|omvat|is bedoeld)\b)"
)
_NARROW: Final = re.compile(
    rf"{_DEFINES}(?![^.;]*\b(?:whether|or not|al dan niet|ongeacht"
    rf"|of niet)\b)[^.;]{{0,90}}?"
    rf"\b(?P<said>{_GRAVE} (?:\w+ ){{0,1}}{_MATTER})\b"
    rf"|\b(?P<only>(?:(?<!not )only|alleen|uitsluitend|slechts) (?:\w+ ){{0,3}}{_GRAVE}"
    r" (?:complaints?|klachten)"
    rf"|(?:have|has|heb|hebt|heeft) (?:u |je )?(?:an?|een) {_GRAVE} (?:complaint"
    r"|grievance|klacht))\b"
)


def narrowed(said: str) -> list[str]:
    """Return by what words a definition, in small letters, takes what is grave alone."""
    return [found["said"] or found["only"] for found in _NARROW.finditer(said)]
