"""A body outside beside what the law says of it: until when, how soon, how much."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import Final

from gehoord.procedure.bodies import Body, is_court
from gehoord.procedure.law import Law, Limit, Measure
from gehoord.procedure.laws import LAWS, grounds, rests_on_another
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import days, shorter
from gehoord.procedure.own_words import Own, every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import longest_in, since_it_happened
from gehoord.procedure.soundness.costs import largest
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Strength, Term

Path = tuple[str, ...]
_CENTS: Final = 100
_BEGINNING: Final = frozenset({"filed", "complete", "acknowledged"})
_OUTCOME: Final = frozenset({"judgement", "findings", "proposal"})
_MORE: Final = "more-time"


def outside(procedure: Procedure) -> Iterator[Unsound]:
    """What a page tells people of such a body that the law it names tells otherwise."""
    only = procedure.third_party
    bodies = procedure.bodies or ((only,) if only else ())
    found: dict[str, Unsound] = {}
    named = grounds(procedure.legal_bases)
    for law in LAWS:
        for body in bodies:
            if _is_about(law, body, named):
                found |= {each.name: each for each in _beside(procedure, law, body)}
        for row in procedure.besides:
            if law.outside and _knows(law, every(row.name)):
                key = ("beside", row.id, "window")
                found |= {x.name: x for x in _windows(law, key, row.name, row.window)}
    yield from found.values()


def _knows(law: Law, called: str) -> bool:
    """Return whether the law is about a body that is called so, whatever is named."""
    named = law.outside.named if law.outside else None
    return named is not None and named.search(called) is not None


def _windows(law: Law, key: Path, who: Own, window: Own | None) -> Iterator[Unsound]:
    """Until when one may go there, beside what the law gives at least."""
    said = longest_in(every(window))
    since = said or since_it_happened(every(window))
    for limit in law.limits:
        if limit.length is None:
            continue
        facts = {"who": who, "least": limit.length, "law": limit.source}
        if limit.measure is Measure.GONE_TO and said and shorter(said, limit.length):
            yield doubtful("outside-over-too-soon", *key, length=said, **facts)
        elif limit.measure is Measure.SINCE and since and shorter(since, limit.length):
            yield doubtful("outside-cut-short", *key, length=since, **facts)


def _is_about(law: Law, body: Body, grounds: tuple[Law, ...]) -> bool:
    """
    Return whether the law speaks of such a body, and the file of no other law.

    Of a body that it knows by name it speaks whichever laws a file names.
    """
    if law.outside is None or is_court(body) or rests_on_another(body.source, law):
        return False
    called = f"{body.type} {every(body.name)}"
    if _knows(law, called):
        return True
    return law in grounds and law.outside.called.search(called) is not None


def _beside(procedure: Procedure, law: Law, body: Body) -> Iterator[Unsound]:
    if body.after and law.outside and law.outside.demanded and not law.outside.named:
        first = procedure.body(body.after)
        facts = {"who": body.name, "first": first.name if first else ""}
        key = ("third-party", "after")
        yield doubtful(
            "outside-behind-another", *key, law=law.outside.demanded, **facts
        )
    if not body.after:  # else from the answer of another, of which the law says nothing
        key = ("third-party", "window")
        yield from _windows(law, key, body.name, body.window)
    for limit in law.limits:
        if limit.measure is Measure.RULING:
            yield from _ruling(procedure, limit, body)
        elif limit.measure is Measure.OPENS:
            yield from _opens(procedure, limit, body)
    yield from _award(law, body)


def _opens(procedure: Procedure, limit: Limit, body: Body) -> Iterator[Unsound]:
    """Whoever waits for our answer so long may go there, and is not told so."""
    least = limit.length
    if (
        least is None
        or body.after
        or any(opened(x, body, least) for x in procedure.terms)
    ):
        return
    facts = {"who": body.name, "least": least, "law": limit.source}
    found = False
    for term in procedure.terms:
        first = not term.starts.isdisjoint(_BEGINNING) and term.strength in OURS
        if not first or _OUTCOME.isdisjoint(term.kept_by):
            continue
        if isinstance(term.length, Length) and shorter(least, term.length):
            yield doubtful("outside-opens-before", "term", term.id, "within", **facts)
            found = True
        elif not found and _lengthened(procedure, term, least):
            yield doubtful("outside-shut-by-more-time", "term", term.id, **facts)
            found = True


def opened(term: Term, body: Body, least: Length) -> bool:
    """Return whether it says that one may go there by then, whatever was answered."""
    promised = term.strength in OURS and _MORE not in term.kept_by
    begins = not term.starts.isdisjoint(_BEGINNING) or term.counted_from == "filed"
    says = term.strength is Strength.OPENING or (promised and begins)
    said = says and term.opens in {body.id, "third-party"}
    return said and isinstance(term.length, Length) and not shorter(least, term.length)


def _lengthened(procedure: Procedure, term: Term, least: Length) -> bool:
    """Return whether more time can be taken for it, to a day later than that."""
    if _MORE not in term.kept_by or "take-more-time" not in procedure.acts:
        return False
    longer = [x.longest for x in procedure.extensions if term.id in x.of]
    again = any(x.times != 1 for x in procedure.extensions if term.id in x.of)
    if again or not isinstance(term.length, Length):
        return bool(longer)
    most = (days(x) if isinstance(x, Length) else inf for x in longer)
    return any(days(term.length) + each > days(least) for each in most)


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
