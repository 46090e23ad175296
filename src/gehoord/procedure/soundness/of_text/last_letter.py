"""The letter that opens the way outside: by when it comes, and what if it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from gehoord.procedure.bodies import Body
from gehoord.procedure.law import Limit, Measure
from gehoord.procedure.laws import LAWS
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.outside import opened, outside

_LETTER: Final = (
    r"(?:final (?:written )?(?:viewpoint|response|decision|answer|position|reply"
    r"|outcome)(?: letter| statement)?|(?:letter of )?deadlock(?: letter)?"
    r"|completion of procedures (?:letter|statement)"
    r"|eind(?:brief|oordeel|antwoord|reactie|besluit|standpunt|beslissing)|slotbrief"
    r"|definitie(?:f|ve) (?:standpunt|antwoord|reactie|beslissing|oordeel))"
)
_NAMED: Final = re.compile(rf"\b{_LETTER}\b")
_GATE: Final = re.compile(
    rf"\breceiv\w+ (?:[\w’']+ ){{0,2}}{_LETTER}\b[^.;]*\b(?:may|can|ombuds\w*)"
    rf"|\bombuds\w*\b[^.;]*\breceiv\w+ (?:[\w’']+ ){{0,2}}{_LETTER}\b"
)
_BEFORE: Final = (
    r"(?:(?:the|our|your|this|that|a|date|day|receipt|receiving|issue|sending|of|on|de"
    r"|het|een|ons|onze|dit|deze|dat|datum|dag|ontvangst|verzending|dagtekening|van|op)"
    r" ){0,6}"
)
_HANGS: Final = re.compile(
    rf"\b(?:of|from|after|since|na|vanaf|sinds) {_BEFORE}{_LETTER}\b"
    rf"|{_GATE.pattern}"
)
"""A time that begins with the letter, or a way that only the letter opens."""
_UNANSWERED: Final = re.compile(
    r"(?:\b(?:not|no|never|without|niet|geen)\b|n[’']t\b)[^.;,:]{0,60}"
    r"\b(?:within|binnen|after|in)\b|\b(?:passed|elapsed)\b"
    r"|\bverstreken\b|\bafter (?:\w+ ){1,2}(?:weeks|days|months)\b"
    r"|\bna (?:\w+ )(?:weken|dagen|maanden)\b"
)
_BY_LAW: Final = frozenset({"outside-opens-before", "outside-shut-by-more-time"})


def last_letter(procedure: Procedure) -> Iterator[Unsound]:
    """Give a letter without a day that opens the way, and a way that opens without."""
    said = read_in(procedure)
    only = procedure.third_party
    bodies = procedure.bodies or ((only,) if only else ())
    if not said or not bodies:
        return
    hanging = [
        (name, found)
        for name, x in said
        if (found := _HANGS.search(x)) and (every_in(x) or _GATE.search(x))
    ]
    if hanging and not _timed([x for _, x in said]):
        name, found = hanging[0]
        words = _NAMED.search(found[0])
        letter = words[0] if words else found[0]
        yield doubtful("last-letter-untimed", "text", name, of=name, said=letter)
    if any(each.code in _BY_LAW for each in outside(procedure)):
        return
    for body, limit in _known(bodies):
        told = any(
            same(length, limit.length)
            for _, each in said
            for _, length in every_in(each)
            if limit.length
        )
        if limit.length is None or told:
            continue
        if not any(opened(each, body, limit.length) for each in procedure.terms):
            facts = {"who": body.name, "least": limit.length, "law": limit.source}
            yield doubtful("outside-opens-untold", "third-party", "window", **facts)


def _timed(said: Sequence[str]) -> bool:
    """Return whether a sentence says by when it comes, or what one may do without it."""
    for each in said:
        hangs = _HANGS.search(each)
        times = len(every_in(each)) - bool(hangs)
        if times < 1:
            continue
        if _NAMED.search(each) or _UNANSWERED.search(each):
            return True
    return False


def _known(bodies: Sequence[Body]) -> Iterator[tuple[Body, Limit]]:
    """Give each body of which it is known when it opens without an answer."""
    for body in bodies:
        for law in LAWS:
            named = law.outside.named if law.outside else None
            if body.after or not (named and named.search(every(body.name))):
                continue
            yield from ((body, x) for x in law.limits if x.measure is Measure.OPENS)
