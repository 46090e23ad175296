"""Times of a text that has no word of from when they count: they have no last day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import READABLE, cited, read_in, timed
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting

_COUNTED: Final = (
    r"from|after|since|following|upon|once|receipt"
    r"|receiving|received|thereafter|afterwards|before|na|nadat|vanaf|sinds|volgend\w*"
    r"|eerstvolgend\w*|zodra|daarna|ontvangst(?!bevestig|meld|bericht|bewijs)\w*"
    r"|ontvangen|binnenkomst|indien(?:ing)?|binnen is|voordat|ago|geleden"
)
_COUNTS: Final = (
    r"\b(?:day|date|moment) (?:\w+ ){0,3}receives?\b"
    r"|\b(?:hours?|days?|weeks?|months?|years?) of\b"
)
_BEGUN: Final = re.compile(rf"\b(?:{_COUNTED}|next|when|wanneer|if|als)\b|{_COUNTS}")
"""Words that say from when, or from what, a time counts; not what one receives."""
_BEGUN_FOR_YOU: Final = re.compile(
    rf"\b(?:{_COUNTED}|(?:when|wanneer|als) (?:you|u|je) (?:receive|get|hear|hoort?"
    rf"|krijgt?|ontvangt?))\b|{_COUNTS}"
)
"""The same of a time for who complains: "if you are unhappy" is no day."""
_OPEN: Final = re.compile(
    r"from when|since when|vanaf wanneer|sinds wanneer", re.IGNORECASE
)
"""What a file itself says of its source: whoever wrote it had to choose a day."""
_SAID_BEFORE: Final = re.compile(
    r"\b(?:de|die|deze|dezelfde|the|those|these|that|this|the same)\s+$"
)
"""Before a time that another sentence named first, which says from when it counts."""
_RUNS: Final = re.compile(
    r"\b(?:runs?|counts?|counted|starts?|begins?|loopt|lopen|telt|tellen|begint|gaat in)"
    r" (?:\w+ )?(?:from|vanaf|na)\b"
    r"|\b(?:starts?|begins?|begint|gaat in) (?:\w+ )?(?:on|at|op|met)\b"
)
"""Words that say so of a time beside it, also in a sentence of their own."""


def begins_nowhere(procedure: Procedure) -> Iterator[Unsound]:
    """Give the sentences that name the time of a row, and not from when it counts."""
    if not READABLE.issuperset(procedure.languages):
        return
    ours = (
        *((x.length, x.source) for x in procedure.terms if x.strength in OURS),
        *((each.length, each.source) for each in procedure.windows),
    )
    theirs = ((x.within, x.source) for x in procedure.stages)
    timed = ((_BEGUN, ours), (_BEGUN_FOR_YOU, theirs))
    found = (
        each
        for begun, rows in timed
        for length, source in rows
        for each in _without_beginning(procedure, length, source, begun)
    )
    yield from quoting("beginning-unsaid", found)


def _without_beginning(
    procedure: Procedure, length: object, source: str, begun: re.Pattern[str]
) -> Iterator[tuple[str, str]]:
    if _OPEN.search(source):
        yield from (
            (name, words) for name, _, words in timed(procedure, source, length)
        )
        return
    told = list(cited(procedure, source))
    runs = {name for name, sentence in told if _RUNS.search(sentence.lower())}
    for name, sentence, words in timed(procedure, source, length):
        head = _head(procedure, name, sentence)
        again = _SAID_BEFORE.search(sentence.partition(words)[0])
        elsewhere = again and _begins_elsewhere(procedure, name, length, begun)
        if name not in runs and not (elsewhere or begun.search(f"{sentence} {head}")):
            yield name, words


def _begins_elsewhere(
    procedure: Procedure, name: str, length: object, begun: re.Pattern[str]
) -> bool:
    """Return whether another sentence names this time, with its beginning."""
    others = (said for other, said in read_in(procedure) if other != name)
    return isinstance(length, Length) and any(
        same(length, each)
        for said in others
        if begun.search(said)
        for _, each in every_in(said)
    )


def _head(procedure: Procedure, name: str, sentence: str) -> str:
    """Return what stands above a line of a list; a list of its own has its own head."""
    if ":" in sentence:
        return ""
    above = procedure.text[: _place(procedure, name)][-1:]
    said = [text for each in above for text in each_of_text(each.said)]
    return " ".join(x.lower() for x in said if x.rstrip().endswith(":"))


def _place(procedure: Procedure, name: str) -> int:
    return [each.id for each in procedure.text].index(name)
