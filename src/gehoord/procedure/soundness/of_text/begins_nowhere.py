"""Times of a text that has no word of from when they count: they have no last day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.silent import READABLE
from gehoord.procedure.terms import Strength

_BEGUN: Final = re.compile(
    r"\b(?:from|after|since|following|upon|once|when|receipt|receiving|received|thereafter"
    r"|next|afterwards|before|na|nadat|vanaf|sinds|volgend\w*|eerstvolgend\w*|zodra"
    r"|wanneer|daarna|ontvangst(?!bevestig|meld)\w*|ontvangen|binnenkomst|indien(?:ing)?"
    r"|binnen is|voordat|ago|geleden|if|als)\b"
    r"|\b(?:day|date|moment) (?:\w+ ){0,3}receives?\b"
    r"|\b(?:hours?|days?|weeks?|months?|years?) of\b"
)
"""Words that say from when, or from what, a time counts; not what one receives."""
_PROMISED: Final = frozenset({Strength.TARGET, Strength.PROMISE, Strength.STATUTORY})


def begins_nowhere(procedure: Procedure) -> Iterator[Unsound]:
    """Give the sentences that name the time of a row, and not from when it counts."""
    if not READABLE.issuperset(procedure.languages):
        return
    timed = (
        *((x.length, x.source) for x in procedure.terms if x.strength in _PROMISED),
        *((each.length, each.source) for each in procedure.windows),
    )
    found = (
        each
        for length, source in timed
        if isinstance(length, Length)
        for each in _without_beginning(procedure, length, source)
    )
    quoted = tuple(dict.fromkeys(found))
    if quoted:
        yield doubtful("beginning-unsaid", "text", quoted=quoted)


def _without_beginning(
    procedure: Procedure, length: Length, source: str
) -> Iterator[tuple[str, str]]:
    for cited in all_named(source, procedure.text):
        for text in each_of_text(cited.said):
            for sentence in sentences_of(text.lower()):
                named = [x for x, each in every_in(sentence) if same(length, each)]
                begun = _BEGUN.search(sentence) or _BEGUN.search(
                    _head(procedure, cited.id, sentence)
                )
                if named and not begun:
                    yield cited.id, named[0]


def _head(procedure: Procedure, name: str, sentence: str) -> str:
    """Return what stands above a line of a list; a list of its own has its own head."""
    if ":" in sentence:
        return ""
    above = procedure.text[: _place(procedure, name)][-1:]
    said = [text for each in above for text in each_of_text(each.said)]
    return " ".join(x.lower() for x in said if x.rstrip().endswith(":"))


def _place(procedure: Procedure, name: str) -> int:
    return [each.id for each in procedure.text].index(name)
