"""Sentences by which advice from outside is followed, unless there are reasons not to."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import spoken

_FOLLOWED: Final = re.compile(
    r"\b(?:houd(?:t|en)|volg(?:t|en)|ne(?:emt|men)|follows?|compl(?:y|ies)|accepts?"
    r"|abides?|implements?)\b[^.;]{0,60}"
    r"\b(?:aanwijzing\w*|aanbeveling\w*|advie[sz]\w*|oordeel|oordelen|uitspra\w+"
    r"|recommendations?|advice|findings|rulings?|decisions?)\b[^.;]{0,120}"
    r"\b(?:tenzij|unless)\b"
)


def followed_unless(procedure: Procedure, source: str) -> bool:
    """Return whether a sentence of this source says so: more than free, not bound."""
    return any(map(_FOLLOWED.search, spoken(procedure, source)))
