"""A court that a text names among the bodies where complaints are brought."""

from __future__ import annotations

import re
from typing import Final

_BODY: Final = (
    r"(?:(?:onafhankelijke|externe|erkende) (?:partij|instantie|organisatie)\w*"
    r"|(?:klachten|geschillen)instanties?|georganiseerd beroep"
    r"|(?:independent|external|outside) (?:complaints? |third )?(?:bod(?:y|ies)"
    r"|part(?:y|ies)|organi[sz]ations?)|complaints? bod(?:y|ies))"
)
_COURT: Final = (
    r"(?:kantonrechter|kantongerecht|vredegerecht|vrederechter|rechtbank|rechter"
    r"|(?:small claims |county |sheriff |district |magistrates.? |the )?courts?"
    r"|small claims)"
)
_AMONG: Final = re.compile(
    rf"\b(?P<said>{_BODY})\b[^.]{{0,60}}?(?::|\(|,|\bsuch as\b|\bzoals\b|\bnamelijk\b)"
    rf"[^.]{{0,90}}?\b(?P<court>{_COURT})\b"
)
_APART: Final = re.compile(
    r"\b(?:afterwards|daarna|altijd|always|also|ook|rather than|instead of|in plaats van"
    r"|without going|zonder|before|not)\b"
)


def court_among(said: str) -> str:
    """Return the words by which a court is one of several bodies; "" where it is not."""
    found = _AMONG.search(said)
    if not found or _APART.search(found[0]):
        return ""
    return f"{found['said']} … {found['court']}"
