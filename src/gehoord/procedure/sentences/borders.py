"""Whether a text says what a complaint is not for, and where one goes with it."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.matter import Matter, words

_NOT_HERE: Final = (
    r"(?:(?<!if they )(?<!if we )(?:does|do|is|are|can|will|shall) ?not (?:\w+ ){0,3}"
    r"(?:cover\w*|apply|handled?|deal\w*"
    r"|consider\w*|accept\w*|investigat\w*|a complaint|look\w*)|separate"
    r" (?:\w+ ){0,2}(?:procedure|process|polic(?:y|ies)|route)"
    r"|exclud\w+|exclusions?|inadmissible|no complaint|own (?:procedure|process)"
    r"|different (?:procedure|process|polic\w+)|may (?:refuse|decide not)|instead"
    r"|niet (?:\w+ ){0,2}(?:in behandeling|bedoeld|van toepassing|behandel\w*"
    r"|ontvankelijk)"
    r"|niet-ontvankelijk|geen klacht\w*|andere (?:procedure|regeling)|uitgezonderd"
    r"|onontvankelijk|buiten (?:behandeling|deze))"
)


UNFOUNDED: Final = re.compile(
    r"\b(?:kennelijk |duidelijk )?(?:ongegrond|onterecht)\b|\b(?:unfounded|groundless"
    r"|without (?:merit|foundation)|unjustified|baseless)\b"
)
"""A judgement that comes first: what is unfounded lies within the scope all the same."""


def _keeps_nothing_out(procedure: Procedure, _said: str) -> bool:
    """Return whether the file says of nothing either that it belongs elsewhere."""
    return not (
        procedure.out_of_scope
        or procedure.forwards
        or any(_is_a_border(each) for each in procedure.refusals)
    )


def _is_a_border(rule: Refusal) -> bool:
    """Return whether it is about what a complaint is of, not how old or how right."""
    because = " ".join(each_of_text(rule.because)).lower()
    return rule.older_than is None and not UNFOUNDED.search(because)


BORDERS: Final = Matter(
    id="not-here", answered=words(_NOT_HERE), asked=_keeps_nothing_out
)
"""What does not belong here, asked where no line of the file keeps anything out."""
