"""What a law has to say: which one of a country, and whether a line rests on one."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.bodies import Body
from gehoord.procedure.laws import LAWS, cited
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure

_LAW: Final = re.compile(
    r"\w*(?:wet|besluit|verordening|richtlijn|decreet|verdrag|gesetz|ordnung)\b"
    r"|\b(?:acts?|law|statutory|regulations?|directive|decree|convention|code|rules?"
    r"|schedule|regs?|s\.?i\.?)\b|§"
    r"|\bw(?!eeks?\b)[a-z]{1,5} \d+[.:]\d|\b(?:avg|gdpr|hinschg|lksg|vsbg|bgb)\b",
    re.IGNORECASE,
)
"""A law by its name, or as its trade shortens it: Wko 1.57b, Wpo 14.2, LkSG."""
OWN: Final = frozenset({"", "choice", "practice"})
"""Sources that are no sentence of a text, and no law."""
_DUTCH: Final = "Europe/Amsterdam"
_BRITISH: Final = frozenset({"Europe/London", "Europe/Belfast"})


def names_law(procedure: Procedure, source: str) -> bool:
    """Return whether a source names a law: a known one, one of the file's, or any."""
    said = source.lower()
    first = (each.split()[0].lower().strip(",;:") for each in procedure.legal_bases)
    named = bool(cited(source)) or _LAW.search(source) is not None
    return named or any(len(each) > 1 and each in said for each in first)


def is_of_law(body: Body) -> bool:
    """Return whether a law made this body, so that its ways are not the file's to set."""
    called = f"{body.type} {every(body.name)}"
    known = (law.outside.named for law in LAWS if law.outside and law.outside.named)
    return any(each.search(called) for each in known)


def unfair(procedure: Procedure, article: str) -> str:
    """Return the law on unfair terms where the file is at home; the article is of BW."""
    zone = procedure.zone.key
    if zone == _DUTCH:
        return f"BW {article}"
    return "Consumer Rights Act 2015" if zone in _BRITISH else "Directive 93/13/EEC"
