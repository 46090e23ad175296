"""Whether sentences say that one thing comes after another, or name them together."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure

_ORDER: Final = re.compile(
    r"\b(?:daarna|daarop|vervolgens|nadien|alsnog|uiteindelijk|ten slotte|tot slot"
    r"|(?:na|tegen|over) (?:de|het|die|deze|dit|dat|een) (?:\w+ )?(?:uitspraak|beslissing"
    r"|oordeel|advies|uitkomst)|hoger beroep|niet (?:mee )?eens|\w*tevreden|blijft"
    r"|vernietig\w*|then|after\w*|thereafter|next|finally|ultimately|subsequent\w*|still"
    r"|remain\w*|further|following|appeal against|\w*satisfied|disagree\w*|once)"
    r"\b"
)


def comes_after(procedure: Procedure, source: str) -> bool:
    """Return whether a sentence of this source says so; also where it names none."""
    said = procedure.sentences_of(source)
    return not said or any(
        _ORDER.search(text.lower()) for each in said for text in each_of_text(each)
    )
