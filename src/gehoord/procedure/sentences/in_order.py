"""Whether sentences say that one thing comes after another, or name them together."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import spoken

_ORDER: Final = re.compile(
    r"\b(?:daarna|daarop|vervolgens|nadien|alsnog|uiteindelijk|ten slotte|tot slot"
    r"|(?:na|tegen|over) (?:de|het|die|deze|dit|dat|een) (?:\w+ )?(?:uitspraak|beslissing"
    r"|oordeel|advies|uitkomst)|hoger beroep|niet (?:mee )?eens|\w*tevreden|blijft"
    r"|vernietig\w*|then|after\w*|thereafter|next|finally|ultimately|subsequent\w*|still"
    r"|remain\w*|further|following|appeal against|\w*satisfied|disagree\w*|once)\b"
)


def comes_after(procedure: Procedure, source: str) -> bool:
    """Return whether a sentence of this source says so; also where it names none."""
    said = spoken(procedure, source)
    return not said or any(map(_ORDER.search, said))
