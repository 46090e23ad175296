"""
The way a complaint goes, stop by stop, as a procedure lays it out.

From it the diagram is drawn. How a case stands to each stop is in `placing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from gehoord.procedure import drafts
from gehoord.procedure.bodies import Body
from gehoord.procedure.case import Case
from gehoord.procedure.chronology import AT_FIRST, by_time
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.makers import OURS
from gehoord.procedure.provisional import objected_in, windows_outside
from gehoord.procedure.referral import chain
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.talking import TALKED, begins_with_talk
from gehoord.procedure.terms import Strength, Term


class Stop(StrEnum):
    """Where a complaint can stand on its way, in order."""

    ADVISER = "adviser"
    FILED = "filed"
    HANDLER = "handler"
    TALK = "talk"
    SOLUTION = "solution"
    DRAFT = "draft"
    JUDGEMENT = "judgement"
    SATISFIED = "satisfied"
    CLOSED = "closed"
    NEXT_STAGE = "next-stage"
    THIRD_PARTY = "third-party"
    RULING = "ruling"
    DESTROYED = "destroyed"


SIDE = frozenset({Stop.NEXT_STAGE, Stop.THIRD_PARTY, Stop.RULING})
"""Stops that only a complainant who wants it comes by."""

_TAKEN_UP: Final = "taken-up"
HANDLER_NAMED: Final = "handler-named"
_KEPT_AT = (("receipt", Stop.FILED), (HANDLER_NAMED, Stop.HANDLER))
Terms = dict[tuple[Stop, str], list[Term]]
OUTSIDE = (Stop.THIRD_PARTY, Stop.RULING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """
    One stop of a procedure, with the terms kept there.

    `stage` is the further stage it stands for, where a procedure has several; `body`
    the third party.
    """

    stop: Stop
    terms: tuple[Term, ...] = ()
    openings: tuple[Term, ...] = ()  # after which it is open, whatever was answered
    stage: StageRule | None = None
    body: Body | None = None
    skipped: StageRule | None = None  # the first, where some complaints pass it by

    @property
    def name(self) -> str:
        """Return the id of the stage or the third party that it stands for, if any."""
        rule = self.stage or self.body
        return rule.id if rule else ""


def way(procedure: Procedure, case: Case | None = None) -> tuple[Halt, ...]:
    """
    Return the stops this procedure has, in order, with what is said of each.

    Of a case, those of the third parties that are there for who complains in it.
    """
    found = tuple(_stops(procedure))
    further = _further(procedure)
    terms: Terms = {}
    before = {
        Stop.DRAFT: _after(procedure, drafts.SENT),
        Stop.HANDLER: _after(procedure, _TAKEN_UP),
    }
    ids = tuple(each.id for each in procedure.stages)
    for term in by_time(procedure.terms, ids):
        if term.strength in OURS and not (term.apart or term.inside):
            for place in _places(term, found, tuple(further), before):
                terms.setdefault(place, []).append(term)
    bare = tuple(_each(found, tuple(further.values()), chain(procedure, case)))
    return tuple(
        replace(
            halt,
            terms=_terms_of(halt, terms),
            openings=_openings(halt, procedure.terms),
            skipped=procedure.stages[0] if procedure.straight else None,
        )
        for halt in bare
    )


def _each(
    stops: tuple[Stop, ...], stages: tuple[StageRule, ...], bodies: tuple[Body, ...]
) -> Iterator[Halt]:
    """Give each stop, for each further stage, and for each third party in turn."""
    outside = [stop for stop in stops if stop in OUTSIDE]
    for stop in stops:
        if stop is Stop.NEXT_STAGE:
            yield from (Halt(stop=stop, stage=each) for each in stages)
        elif stop is Stop.THIRD_PARTY:
            yield from (Halt(stop=x, body=each) for each in bodies for x in outside)
        elif stop not in outside:
            yield Halt(stop=stop)


def _terms_of(halt: Halt, terms: Terms) -> tuple[Term, ...]:
    """Return what is kept there; outside, also what runs at every third party."""
    mine = terms.get((halt.stop, halt.name), [])
    every = terms.get((halt.stop, ""), []) if halt.body and halt.name else []
    return (*mine, *every)


def _openings(halt: Halt, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the terms after which this stop can be gone to without an answer."""
    usual = halt.stop is Stop.THIRD_PARTY and not (halt.body and halt.body.after)
    names = {halt.name, "third-party" if usual else ""} - {""}
    if halt.stop not in SIDE - {Stop.RULING}:
        return ()
    opens = (each for each in terms if each.strength is Strength.OPENING)
    return tuple(each for each in opens if each.opens in names)


def _further(procedure: Procedure) -> dict[str, StageRule]:
    """Return the stages after the first, by id."""
    return {each.id: each for each in procedure.stages if each.entry is not Entry.START}


def _stops(procedure: Procedure) -> Iterator[Stop]:
    if procedure.adviser_first is not AdviserFirst.NONE:
        yield Stop.ADVISER
    yield Stop.FILED
    yield Stop.HANDLER
    yield from _answers(procedure)
    if procedure.satisfaction:
        yield Stop.SATISFIED
    # A judgement stands after the way on which it is looked at again, not before.
    first = bool(windows_outside(procedure))
    again = any(objected_in(procedure, each) for each in _further(procedure).values())
    if again:
        yield Stop.NEXT_STAGE
    if first:
        yield from _outside(procedure)
    yield Stop.CLOSED
    if _further(procedure) and not again:
        yield Stop.NEXT_STAGE
    if not first:
        yield from _outside(procedure)
    yield Stop.DESTROYED


def _outside(procedure: Procedure) -> Iterator[Stop]:
    if procedure.third_party is not None:
        yield Stop.THIRD_PARTY
        if "rule" in procedure.acts:
            yield Stop.RULING


def _answers(procedure: Procedure) -> Iterator[Stop]:
    """Give what the first stage answers: a talk, a proposal, a judgement, its draft."""
    if begins_with_talk(procedure):
        yield Stop.TALK
        return
    if "propose" in procedure.acts:
        yield Stop.SOLUTION
    if "" in drafts.stages_drafted(procedure):
        yield Stop.DRAFT
    if "judge" in procedure.acts_in(""):
        yield Stop.JUDGEMENT


def _places(
    term: Term,
    found: tuple[Stop, ...],
    further: tuple[str, ...],
    before: Mapping[Stop, frozenset[str]],
) -> Iterator[tuple[Stop, str]]:
    """Give where a term is kept; each further stage where it runs from coming there."""
    if term.stage in further:
        yield Stop.NEXT_STAGE, term.stage
        return
    entered = tuple(
        each for each in further if term.starts <= {"escalated", f"{each}-entered"}
    )
    yield from ((Stop.NEXT_STAGE, each) for each in entered)
    if not entered:
        drafted = Stop.DRAFT in found and _is_of_draft(term, before[Stop.DRAFT])
        stop = Stop.DRAFT if drafted else _stop_of(term, found, before[Stop.HANDLER])
        yield stop, term.third_party


def _after(procedure: Procedure, entry: str) -> frozenset[str]:
    """Return the letters that leave after this."""
    return frozenset(each.id for each in procedure.notices if each.after == entry)


def _is_of_draft(term: Term, letters: frozenset[str]) -> bool:
    """Return whether a draft keeps it: sending one, or the letters about that alone."""
    by_letters = bool(term.kept_by) and letters.issuperset(term.kept_by)
    return drafts.SENT in term.done_by or by_letters


def _kept_early(term: Term, taken_up: frozenset[str]) -> Stop | None:
    """
    Return the first stop before any answer at which a term can be kept; or None.

    What a letter on taking it up keeps can be kept as soon as somebody looks at it,
    whatever else keeps it later.
    """
    for notice, stop in _KEPT_AT:
        if notice in term.kept_by:
            return stop
    if _TAKEN_UP in term.done_by or not taken_up.isdisjoint(term.kept_by):
        return Stop.HANDLER
    soon = not term.kept_by and term.starts and term.starts <= AT_FIRST
    return Stop.FILED if soon else None  # no letter says so: whatever is answered


def _stop_of(term: Term, found: tuple[Stop, ...], taken_up: frozenset[str]) -> Stop:
    """Return the stop at which a term is kept."""
    kept = frozenset(term.kept_by)
    if term.anchor == "passed-on" and Stop.ADVISER in found:
        return Stop.ADVISER
    if TALKED in term.done_by and Stop.TALK in found:
        return Stop.TALK
    if early := _kept_early(term, taken_up):
        return early
    if "ruling" in kept or term.anchor in {"admitted", "referred", "ruled"}:
        return Stop.RULING if Stop.RULING in found else Stop.THIRD_PARTY
    judged = bool(kept & {"judgement", "findings"}) or Stop.SOLUTION not in found
    if judged and Stop.JUDGEMENT in found:
        return Stop.JUDGEMENT
    return Stop.SOLUTION if Stop.SOLUTION in found else Stop.CLOSED
