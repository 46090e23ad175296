"""Times that a text sets to who complains: what if one is missed, and from which day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from gehoord.procedure.lanes import StageRule
from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import days
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import Said, read_in, timed
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting

_EXCUSE: Final = (
    r"(?:good reasons?|reasonable excuse|valid reasons?|exceptional\w*|extenuat\w*"
    r"|unless|except|discretion|special circumstances|extend\w*|goede reden(?:en)?|tenzij"
    r"|uitzonder\w*|bijzondere (?:omstandigheden|gevallen|redenen)|redelijkerwijs"
    r"|verschoonbaar|verwijt\w*|toch in behandeling|alsnog|verleng\w*)"
)
_LATE: Final = (
    r"(?:late|later (?:than|complaints?)|time[- ]limits?|deadlines?|out of time"
    r"|after (?:this|that) (?:time|date|period|window)|te laat|later (?:indien|ingedien)"
    r"\w*|termijnoverschrijding|overschr\w+|na (?:die|deze) (?:termijn|tijd|periode))"
)
_HEARD: Final = re.compile(
    rf"\b{_LATE}\b[^;]{{0,160}}\b{_EXCUSE}\b|\b{_EXCUSE}\b[^;]{{0,160}}\b{_LATE}\b"
)
_EXCUSED: Final = re.compile(rf"\b{_EXCUSE}\b")
_OUR_LETTER: Final = re.compile(
    r"\b(?:letter|answer|decision|response|reply|outcome|report|judgement|brief|besluit"
    r"|beslissing|antwoord|oordeel|uitspraak|reactie|standpunt|bericht)\w*\b"
)
_IN_HAND: Final = re.compile(
    r"\b(?:receipt|receiv\w*|get(?:s|ting)?|ontvangst|ontvang\w*|kr[ei]jgt?|kreeg)\b"
)


_HALF_A_YEAR: Final = 180  # days
_Limit = tuple[str, str, str]
"""The name of a sentence, the sentence in small letters, and its words for the time."""


def too_late(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give the short times of ours after which who complains is too late for any reason.

    And those to go further that count from our letter, and not from when it is there. A
    time of half a year or more leaves room for both; how late somebody may come to a body
    outside, that body says.
    """
    said = read_in(procedure)
    stages = tuple(
        x for each in procedure.stages for x in _in_time_for(procedure, each)
    )
    if not any(_HEARD.search(each) for _, each in said):
        quoted = (
            (name, words)
            for name, sentence, words in (*_to_complain(procedure), *stages)
            if not _EXCUSED.search(sentence)
        )
        yield from quoting("late-for-good", quoted)
    further = (*stages, *_to_go_outside(procedure))
    yield from quoting("sent-not-received", _from_sending(further))


def _to_complain(procedure: Procedure) -> Iterator[_Limit]:
    for row in (x for x in procedure.windows if not x.excuse_said):
        for length in (row.length, row.or_length):
            yield from _short(procedure, row.source, length)


def _in_time_for(procedure: Procedure, stage: StageRule) -> Iterator[_Limit]:
    return _short(procedure, stage.source, stage.within)


def _to_go_outside(procedure: Procedure) -> Iterator[_Limit]:
    for body in procedure.bodies:
        for text in each_of_text(body.window or ""):
            for _, length in every_in(text):
                yield from _short(procedure, body.source, length)


def _short(procedure: Procedure, source: str, length: object) -> Iterator[_Limit]:
    """Give each sentence of a source that has this time, where it is a short one."""
    if isinstance(length, Length) and days(length) < _HALF_A_YEAR:
        yield from timed(procedure, source, length)


def _from_sending(limits: Iterable[_Limit]) -> Said:
    return tuple(
        (name, words)
        for name, sentence, words in limits
        if _OUR_LETTER.search(sentence) and not _IN_HAND.search(sentence)
    )
