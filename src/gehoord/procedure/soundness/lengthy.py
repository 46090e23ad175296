"""Lengths that are probably a slip, or that nobody would wait for, without any law."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import days, shorter
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Term

_OUTCOME: Final = frozenset({"judgement", "findings", "proposal", "summary-resolution"})
_RECEIPT: Final = frozenset({"receipt", "handler-named"})
_SILENCE: Final = "close-no-reaction"
_MOST_RECEIPT: Final = Length(3, Unit.WEEKS)
_MOST_OUTCOME: Final = Length(6, Unit.MONTHS)
_MOST_MORE: Final = Length(6, Unit.MONTHS)
_MOST_CURE: Final = Length(3, Unit.MONTHS)
_MOST_SILENCE: Final = Length(3, Unit.MONTHS)


def lengthy(procedure: Procedure) -> Iterator[Unsound]:
    """A receipt after weeks, an outcome after half a year, and the like."""
    for term in procedure.terms:
        if isinstance(term.length, Length):
            yield from _term(term, max(term.lengths, key=days))
            yield from _warned(term, term.length)
    only = procedure.extension
    for rule in procedure.extensions or ((only,) if only else ()):
        if rule.longest and shorter(_MOST_MORE, rule.longest):
            facts = {"length": rule.longest}
            yield doubtful("more-time-long", "extension", "longest", **facts)
    gate = procedure.incomplete
    if gate and gate.cure and shorter(_MOST_CURE, gate.cure):
        yield doubtful("cure-long", "incomplete", "cure", length=gate.cure)


def _term(term: Term, length: Length) -> Iterator[Unsound]:
    kept, key = frozenset(term.kept_by), ("term", term.id, "within")
    if term.fallback == _SILENCE and shorter(_MOST_SILENCE, length):
        yield doubtful("silence-long", *key, length=length)
    if term.strength not in OURS:
        return
    if not kept.isdisjoint(_OUTCOME):
        if shorter(_MOST_OUTCOME, length):
            yield doubtful("outcome-late", *key, length=length)
    elif not kept.isdisjoint(_RECEIPT) and shorter(_MOST_RECEIPT, length):
        yield doubtful("receipt-late", *key, length=length)


def _warned(term: Term, length: Length) -> Iterator[Unsound]:
    """A warning that leaves when the term begins warns of nothing."""
    if term.warn and all(days(each) >= days(length) for each in term.warn):
        facts = {"length": length, "warn": term.warn[-1]}
        yield doubtful("warned-at-once", "term", term.id, "warn", **facts)
