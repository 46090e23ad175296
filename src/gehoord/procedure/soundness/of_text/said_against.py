"""Two sentences of one text that say one thing in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import Said, read_in, saying
from gehoord.procedure.sentences.numbers import NUMBERS
from gehoord.procedure.sentences.vocabulary import STAGE
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
_DISPUTE: Final = re.compile(
    r"\bgeschil(?:len)?\b[^.;]{0,40}\b(?:in te dienen|indien\w*|ingediend|voor te leggen"
    r"|voorleg\w*|voorgelegd|aanhangig)\b"
)
_COMPLAINT: Final = re.compile(
    r"\bklacht(?:en)?\b[^.;]{0,40}\b(?:in te dienen|indien\w*|ingediend|voor te leggen"
    r"|voorleg\w*|voorgelegd|aanhangig)\b[^.;]{0,60}"
    r"\b(?:geschillen(?:commissie|instantie)|(?:de)?geschillencommissie\.nl)"
    r"|\bklacht(?:en)?\b[^;]{0,60}\b(?:de)?geschillencommissie\.nl"
)
_US_FIRST: Final = re.compile(
    r"\beerst\b[^.;]{0,60}\b(?:intern\w*|bij ons|klachtenprocedure|klachtenregeling"
    r"|organisatie|ondernemer|aanbieder|houder)\b"
)
"""What begins where is said; then a word for it misleads nobody."""
_A_DISPUTE: Final = re.compile(r"\bgeschil(?:len)?\b")
_STAGE: Final = re.compile(rf"\b{STAGE}\b")
_INFORMAL: Final = re.compile(r"\b(?:informal\w*|informe\w*)\b")
_IN_WRITING: Final = re.compile(
    r"\b(?:in writing|written complaint|schriftelijk\w*|op schrift)\b"
)
_NOT_INFORMAL: Final = re.compile(r"\b(?:not|niet|if|unless|als|indien)\b[^.;]{0,30}$")


def said_against(procedure: Procedure) -> Iterator[Unsound]:
    """Give each pair that nothing in either sentence makes agree."""
    said = read_in(procedure)
    for pair in _PAIRS:
        one, other = (saying(said, each, without=_AGREED)[:1] for each in pair)
        if one and other and dict(one).keys() != dict(other).keys():
            yield from quoting("said-against", (*one, *other))
    yield from quoting("said-against", _stages(said))
    yield from quoting("complaint-and-dispute", _complaint_and_dispute(said))


def _complaint_and_dispute(said: Said) -> Said:
    """Return where a dispute goes to a body, and where a complaint goes there as well."""
    if any(_US_FIRST.search(each) for _, each in said):
        return ()
    dispute = saying(said, _DISPUTE)
    complaint = saying(said, _COMPLAINT, without=_A_DISPUTE)
    return (dispute[0], complaint[0]) if dispute and complaint else ()


def _stages(said: Said) -> Said:
    """Return a stage that is informal in one sentence, and in writing in another."""
    written: dict[int, tuple[str, str]] = {}
    informal: dict[int, tuple[str, str]] = {}
    for name, each in said:
        numbers = {NUMBERS.get(x) or int(x) for x in _STAGE.findall(each)}
        found = _INFORMAL.search(each)
        free = bool(found and not _NOT_INFORMAL.search(each[: found.start()]))
        for number in numbers:
            if free and found and not _IN_WRITING.search(each):
                informal.setdefault(number, (name, found[0]))
            elif (wrote := _IN_WRITING.search(each)) and not found:
                written.setdefault(number, (name, wrote[0]))
    both = sorted(written.keys() & informal.keys())
    return (informal[both[0]], written[both[0]]) if both else ()
