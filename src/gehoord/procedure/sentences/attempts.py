"""Sentences by which a solution is looked for, and none is promised."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import spoken

PROPOSE: Final = "propose"
_TRIED: Final = re.compile(
    r"\b(?:prob(?:eert?|eren)|tracht\w*|poogt|pogen|poging\w*|stre(?:eft|ven)|try|tries"
    r"|trying|attempt\w*|seeks?|endeavou?rs?|strives?)\b[^.;]{0,100}"
    r"\b(?:bemiddel\w*|oplossing\w*|op te lossen|oplossen|opgelost|schikk\w*|mediat\w*"
    r"|conciliat\w*|resolv\w*|resolution|settle\w*|solution\w*|solve)"
    r"|\bbemidde(?:lt|len)\b|\bmediates?\b"
)
_OFFERED: Final = re.compile(
    r"\b(?:voorst\w*|stel(?:t|len)\b[^.;]{0,60}\bvoor|aanbod|aanbied\w*|bied(?:t|en)"
    r"|propos\w*|offer\w*)\b"
)


def only_tried(procedure: Procedure, source: str) -> bool:
    """Return whether the sentences of a source try to find a solution, and offer none."""
    said = spoken(procedure, source)
    tried = any(_TRIED.search(each) for each in said)
    return tried and not any(_OFFERED.search(each) for each in said)
