"""Two sentences of one text that send one complaint two ways, or write and do not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in, saying
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting

_AGREED: Final = re.compile(
    r"\b(?:except|unless|apart from|other than|instead|then|afterwards|also|behalve"
    r"|tenzij|uitgezonderd|daarna|ook|write it down|written down|help\w*|assist\w*"
    r"|formal(?:ly)?|formele|record\w*|opgeschreven|op schrift gesteld|confirm\w*)\b"
)
"""What makes them agree, in either sentence."""
_PAIRS: Final = (
    (
        re.compile(
            r"\b(?:all|any|every|alle|iedere|elke) (?:\w+ )?(?:complaints?|klachten"
            r"|klacht)"
            r"\b[^.;]{0,90}\b(?:(?:will|must|should|shall) be (?:notified|handled"
            r"|dealt with"
            r"|investigated)|(?:are|is) (?:handled|dealt with|investigated)|worden"
            r" (?:behandeld|onderzocht)|wordt (?:behandeld|onderzocht))\b[^.;]{0,12}"
            r"\b(?:to|by|door|aan)\b"
        ),
        re.compile(
            r"\b(?:received|ontvangen) (?:by|door) (?:an?|the|de|het"
            r"|een) [\w’'-]+[^.;]{0,30}"
            r"\b(?:will be|is|wordt) (?:it )?(?:handled|dealt with|investigated|behandeld"
            r"|onderzocht)\b"
            r"|\b(?:handled|dealt with|investigated|behandeld) (?:by|door) (?:him|her"
            r"|them|him/her|the person who received it|wie haar ontving|degene die)\b"
        ),
    ),
    (
        re.compile(
            r"\backnowledg\w+\b[^.;]{0,40}\b(?:preferably|where possible|or orally"
            r"|orally or"
            r"|verbally)\b|\bbevestig\w*\b[^.;]{0,40}\b(?:bij voorkeur|zo mogelijk"
            r"|mondeling)\b"
        ),
        re.compile(
            r"\b(?:acknowledgement letter|letter of acknowledgement|the letter"
            r" acknowledging|bevestigingsbrief|in de ontvangstbevestiging staat)\b"
        ),
    ),
    (
        re.compile(
            r"\b(?:complain|complaints?)\b[^.;]{0,60}\b(?:either )?(?:verbally|orally|in"
            r" person|by (?:tele)?phone)\b|\bklacht\w*\b[^.;]{0,60}\b(?:mondeling"
            r"|telefonisch)\b"
        ),
        re.compile(
            r"\b(?:complaints?|it) (?:must|shall|has to|have to|should) be (?:made"
            r"|submitted|lodged|sent)? ?in writing\b|\bklacht(?:en)? (?:moet|dient|moeten"
            r"|dienen|wordt"
            r"|worden) (?:\w+ ){0,3}schriftelijk (?:te )?(?:worden )?(?:ingediend"
            r"|indienen|gedaan)\b"
        ),
    ),
)

"""What one sentence says of all, and another says otherwise."""


def said_against(procedure: Procedure) -> Iterator[Unsound]:
    """Give each pair that nothing in either sentence makes agree."""
    said = read_in(procedure)
    for pair in _PAIRS:
        one, other = (saying(said, each, without=_AGREED)[:1] for each in pair)
        if one and other and dict(one).keys() != dict(other).keys():
            yield from quoting("said-against", (*one, *other))
