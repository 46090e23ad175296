"""Two times that a text gives for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import Said, read_in, saying
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting

_PER_CASE: Final = re.compile(
    r"\btermijn waarbinnen (?:we|wij|u|je) (?:\w+ ){0,3}verwacht\w*"
    r"|\bverwachte (?:behandel|afhandel)?(?:termijn|tijd|datum)\b"
    r"|\b(?:time|period|date) (?:with)?in which (?:we|you) (?:can )?expect\b"
    r"|\bexpected (?:time|date|timescale|timeframe)\b"
    r"|\bhow long (?:we expect|it is likely|it should take)\b"
    r"|\bagree (?:\w+ )?with you\b[^.;]{0,80}\b(?:time(?:s|scales?|frames?)|periods?)\b"
    r"|\b(?:spreken|overleggen) (?:wij|we)? ?met u\b[^.;]{0,60}\b(?:termijn|tijd)\b"
)
_FIXED: Final = re.compile(
    r"\b(?:antwoord|reactie|voorstel|oordeel|oplossing|afgehandeld|afgerond|uitkomst"
    r"|antwoorden|reageren|respond|answer|response|reply|outcome|decision|judgement|conclu\w+|proposal)\b"
)
_RECEIPT: Final = re.compile(
    r"\b(?:ontvangstbevestiging|bevestig\w*\b[^.;]{0,30}\bontvangst|ontvangst\b[^.;]{0,30}"
    r"\bbevestig\w*|acknowledg\w+)\b"
)
_KEPT: Final = re.compile(
    r"\b(?:bewaren|bewaard|bewaart|bewaartermijn|retain(?:ed)?|kept on file"
    r"|keep (?:\w+ ){0,3}(?:records?|file|complaint))\b"
)
_OTHER: Final = re.compile(
    r"\b(?:uiterlijk|meer tijd|verleng\w*|extend\w*|appeal|beroep|stage|stap|fase|tenzij"
    r"|unless|after (?:our|the) acknowledg\w+|na (?:de|onze|deze) (?:\w+)?bevestiging"
    r"|after receipt|following|from the"
    r"|(?:of|after|since|date|when|na|nadat)\b[^.;]{0,40}\b(?:acknowledg\w+"
    r"|ontvangstbevestiging))\b"
)
_CONDITION: Final = re.compile(
    r"\b(?:if|unless|delay\w*|longer|als|indien|wanneer|meer tijd|langer)\b"
)
_TWO: Final = 2


def at_odds(procedure: Procedure) -> Iterator[Unsound]:
    """Give a fixed time beside one for each case, and two lengths of one thing."""
    said = read_in(procedure)
    one_time = () if len(procedure.stages) > 1 else _lengths(said)
    yield from quoting("lengths-at-odds", _timed(said))
    yield from quoting("lengths-at-odds", one_time)


def _timed(said: Said) -> Said:
    """Return a time that each case is told, and one that is the same for all."""
    each = saying(said, _PER_CASE, without=_CONDITION)
    fixed = [
        (name, lengths[0][0])
        for name, x in said
        if _FIXED.search(x)
        and not (_PER_CASE.search(x) or _RECEIPT.search(x))
        and (lengths := every_in(x))
    ]
    return (each[0], fixed[0]) if each and fixed else ()


def _lengths(said: Said) -> Said:
    """Return two lengths of what a text says of one thing: its receipt, or keeping it."""
    for about in (_RECEIPT, _KEPT):
        found: list[tuple[str, str, Length]] = [
            (name, *lengths[0])
            for name, x in said
            if about.search(x) and not _OTHER.search(x)
            if len(lengths := every_in(x)) == 1
        ]
        other = [x for x in found if not same(x[2], found[0][2])]
        if other:
            return (found[0][:_TWO], other[0][:_TWO])
    return ()
