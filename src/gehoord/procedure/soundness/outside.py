"""A body outside beside what the law says of it: until when, how soon, how much."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.bodies import Body, is_court
from gehoord.procedure.laws import Law, Limit, Measure, grounds, rests_on_another
from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.costs import largest
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.lengths_in_words import longest_in

_CENTS: Final = 100


def outside(procedure: Procedure) -> Iterator[Unsound]:
    """What a page tells people of such a body that the law it names tells otherwise."""
    only = procedure.third_party
    bodies = procedure.bodies or ((only,) if only else ())
    found: dict[str, Unsound] = {}
    for law in grounds(procedure.legal_bases):
        for body in bodies:
            if _is_about(law, body):
                found |= {each.name: each for each in _beside(procedure, law, body)}
    yield from found.values()


def _is_about(law: Law, body: Body) -> bool:
    """Return whether the law speaks of such a body, and the file of no other law."""
    if law.outside is None or is_court(body) or rests_on_another(body.source, law):
        return False
    return law.outside.called.search(f"{body.type} {every(body.name)}") is not None


def _beside(procedure: Procedure, law: Law, body: Body) -> Iterator[Unsound]:
    for limit in law.limits:
        if limit.measure is Measure.GONE_TO:
            yield from _until(limit, body)
        elif limit.measure is Measure.RULING:
            yield from _ruling(procedure, limit, body)
    yield from _award(law, body)


def _until(limit: Limit, body: Body) -> Iterator[Unsound]:
    said = longest_in(every(body.window))
    if said and limit.length and shorter(said, limit.length):
        facts = {"length": said, "least": limit.length, "law": limit.source}
        yield doubtful(
            "outside-over-too-soon", "third-party", "window", who=body.name, **facts
        )


def _ruling(procedure: Procedure, limit: Limit, body: Body) -> Iterator[Unsound]:
    if limit.length is None:
        return
    admitted = (each for each in procedure.terms if "admitted" in each.starts)
    for said in (longest_in(every(body.ruling)), *(each.length for each in admitted)):
        if isinstance(said, Length) and shorter(limit.length, said):
            facts = {"length": said, "longest": limit.length, "law": limit.source}
            key = ("third-party", "ruling")
            yield doubtful("ruling-later-than-law", *key, who=body.name, **facts)


def _award(law: Law, body: Body) -> Iterator[Unsound]:
    """No damages at all, or a cap below what it must be able to award."""
    if law.outside is None or not law.outside.award:
        return
    least = law.outside.award // _CENTS
    facts = {"who": body.name, "least": least, "law": law.outside.source}
    if body.damages is False:
        yield doubtful("award-refused", "third-party", "damages", **facts)
    elif body.cap and 0 < (most := largest(body.cap)) < least:
        said = {"amount": most, **facts}
        yield doubtful("award-below-law", "third-party", "cap", **said)
