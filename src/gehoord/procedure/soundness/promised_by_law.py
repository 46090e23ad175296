"""What a law gives to whoever complains, and a file that names it does not, or later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.bodies import is_court
from gehoord.procedure.lanes import Clock
from gehoord.procedure.law import Law, Limit, Measure
from gehoord.procedure.laws import grounds, rests_on_another
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import every
from gehoord.procedure.provisional import told_by
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.limits import is_about
from gehoord.procedure.terms import Length, Strength, Term

_DUTIES: Final = frozenset({Measure.RECEIPT, Measure.OUTCOME})
_OUTCOMES: Final = frozenset(
    {"judgement", "findings", "proposal", "summary-resolution"}
)
_NAMED: Final = frozenset({"receipt", "handler-named", "handler-changed"})
"""Letters that keep a promise of a receipt, or of a name: no outcome is promised."""
_FILED: Final = frozenset({"received", "filed"})
_LATER: Final = frozenset({"complete", "acknowledged", "handler-appointed"})
"""After a law that counts from the day of the complaint began to count."""


def promised_by_law(procedure: Procedure) -> Iterator[Unsound]:
    """What no term waits for, what is counted later or stands still, no body outside."""
    for law in grounds(procedure.legal_bases):
        yield from _no_outcome(procedure, law)
        yield from _no_receipt(procedure, law)
        yield from _aimed_at(procedure, law)
        yield from _no_word_on_advice(procedure, law)
        yield from _begins_later(procedure, law)
        yield from _stands_still(procedure, law)
        if demands_a_body(procedure, law):
            facts = {"law": law.outside.demanded if law.outside else ""}
            yield doubtful("body-demanded", "third-party", **facts)


def demands_a_body(procedure: Procedure, law: Law) -> bool:
    """
    Return whether this law wants a body outside named, and the file names none.

    A court is none: that is open to everybody, whatever a law on complaints says.
    """
    if law.outside is None or not law.outside.demanded:
        return False
    beside = (every(row.name) for row in procedure.besides)
    return all(is_court(body) for body in procedure.bodies) and not any(
        law.outside.called.search(each) for each in beside
    )


def _no_outcome(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """The law says by when there is an answer, and nothing here watches over it."""
    limits = (x for x in law.limits if x.measure is Measure.OUTCOME and not x.stage)
    first = next((each for each in limits if each.length), None)
    if first and not any(_promises(procedure, each) for each in procedure.terms):
        facts = {"longest": first.length, "law": first.source}
        yield doubtful("outcome-without-term", "term", **facts)


def _no_receipt(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """The law wants receipt confirmed: Awb 9:6, SI 2009/309 13(3) and others."""
    limit = next((x for x in law.limits if x.measure is Measure.RECEIPT), None)
    if limit and not any("receipt" in term.kept_by for term in procedure.terms):
        yield doubtful("receipt-without-term", "term", law=limit.source)


def _aimed_at(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """The law makes it a duty, and every term here that tells it only aims at it."""
    for limit in law.limits:
        if limit.measure not in _DUTIES or limit.stage or not limit.length:
            continue
        told = [x for x in procedure.terms if _tells(procedure, limit, x)]
        aims = [each for each in told if each.strength is Strength.TARGET]
        if aims and len(aims) == len(told):
            facts = {"longest": limit.length, "law": limit.source, "term": aims[0].id}
            own = aims[0].length
            sooner = isinstance(own, Length) and shorter(own, limit.length)
            code = "aim-before-duty" if sooner else "duty-as-aim"
            yield doubtful(code, "term", aims[0].id, "strength", **facts)


def _tells(procedure: Procedure, limit: Limit, term: Term) -> bool:
    if limit.measure is Measure.RECEIPT:
        return "receipt" in term.kept_by and term.strength in OURS
    return _promises(procedure, term)


def _no_word_on_advice(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """A committee advises, and by when something is done with that is watched by none."""
    limit = next((x for x in law.limits if x.measure is Measure.ON_ADVICE), None)
    if limit is None or "record-advice" not in procedure.acts:
        return
    after = (x for x in procedure.terms if x.strength in OURS)
    if not any("advice-given" in each.starts for each in after):
        facts = {"longest": limit.length, "law": limit.source}
        yield doubtful("advice-without-term", "term", **facts)


def _promises(procedure: Procedure, term: Term) -> bool:
    """Return whether it is a promise that an outcome keeps, whatever it is called."""
    letters = _OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    first = term.strength in OURS and "more-time-taken" not in term.starts
    told = not letters.isdisjoint(term.kept_by) and _NAMED.isdisjoint(term.kept_by)
    return first and told


def _begins_later(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """A term that is called the law's, and runs from a day after that of the law."""
    for limit in (each for each in law.limits if each.from_filing):
        for term in _called_of(procedure, law):
            if _is_meant(procedure, limit, term) and _is_later(term):
                facts = {"law": limit.source, "anchors": ", ".join(sorted(term.starts))}
                yield doubtful(
                    "begins-later-than-law", "term", term.id, "from", **facts
                )


def _stands_still(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """A term of a law that counts from the first day, and knows no standing still."""
    whole = [x for x in law.limits if x.from_filing and x.measure is Measure.OUTCOME]
    gate = procedure.incomplete
    gated = gate is not None and gate.clock is Clock.STANDS_STILL
    if not whole or not (gated or procedure.suspension):
        return
    if any(_promises(procedure, each) for each in _called_of(procedure, law)):
        key = ("incomplete", "clock") if gated else ("suspension", "grounds")
        yield doubtful("law-never-stands-still", *key, law=whole[0].source)


def _called_of(procedure: Procedure, law: Law) -> Iterator[Term]:
    """Give the terms that are called those of this law."""
    for term in procedure.terms:
        of_law = term.strength is Strength.STATUTORY and not term.apart
        if of_law and not rests_on_another(term.source, law):
            yield term


def _is_meant(procedure: Procedure, limit: Limit, term: Term) -> bool:
    if limit.measure is Measure.OUTCOME:
        return _promises(procedure, term)
    return is_about(limit, term)


def _is_later(term: Term) -> bool:
    return (
        term.starts <= _LATER and bool(term.starts) and term.counted_from not in _FILED
    )
