"""When a way opens: openings that open nothing, and clocks that stop after one stage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lanes import Entry
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import shorter
from gehoord.procedure.provisional import told_by
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Strength, Term

_WAITING: Final = frozenset({Strength.WINDOW, Strength.PRACTICE})
_OUTSIDE: Final = frozenset({"referred", "route-chosen", "admitted", "ruled"})
_NOT_FOR_ALL: Final = frozenset({Entry.STRAIGHT, Entry.REFUSED})
"""Stages that not every complaint goes through, one after the other."""
_BEGINNING: Final = frozenset({"received", "filed", "complete", "acknowledged"})
_FIRST: Final = frozenset({"received", "filed"})


def openings(procedure: Procedure) -> Iterator[Unsound]:
    """What says when a way opens, and opens none, or not in every stage."""
    for term in procedure.terms:
        key = ("term", term.id)
        if term.strength is Strength.OPENING:
            if not term.opens:
                yield wrong("opening-to-nothing", *key, "opens")
            if term.kept_by or term.done_by:
                by = "kept_by" if term.kept_by else "done_by"
                yield wrong("opening-kept", *key, by, by=by)
        elif term.opens and _only_waits(term):
            yield wrong("waiting-opens", *key, "strength")
    yield from _over_stages(procedure)
    yield from _before_the_answer(procedure)


def _before_the_answer(procedure: Procedure) -> Iterator[Unsound]:
    """The way outside opens from the first day; the answer is due from a later one."""
    stages = {each.id for each in procedure.stages}
    mine = [x for x in procedure.terms if _is_answer(procedure, x) and _begins_later(x)]
    for term in procedure.terms:
        outside = bool(term.opens) and term.opens not in stages
        opening = outside and term.strength is Strength.OPENING
        if not (opening and term.starts and term.starts <= _FIRST):
            continue
        for each in mine:
            if _may_be_later(each, term):
                facts = {"opens": term.length, "length": each.length, "term": each.id}
                key = ("term", term.id, "within")
                yield doubtful("opens-before-the-answer", *key, **facts)
                break


def _is_answer(procedure: Procedure, term: Term) -> bool:
    letters = {procedure.judgement_letter, "proposal", *told_by(procedure)} - {""}
    first = not procedure.stages or term.stage in {"", procedure.stages[0].id}
    promised = term.strength in OURS and not letters.isdisjoint(term.kept_by)
    return promised and first


def _begins_later(term: Term) -> bool:
    """Return whether it waits for something of which the day is not known at first."""
    later = term.starts <= _BEGINNING and bool(term.starts - _FIRST)
    return later and term.counted_from not in _FIRST


def _may_be_later(answer: Term, opening: Term) -> bool:
    mine, way = answer.length, opening.length
    if not (isinstance(mine, Length) and isinstance(way, Length)):
        return False
    return not shorter(mine, way)


def _only_waits(term: Term) -> bool:
    """Return whether it is a wait here; one at a third party can open the next one."""
    return term.strength in _WAITING and term.starts.isdisjoint(_OUTSIDE)


def _over_stages(procedure: Procedure) -> Iterator[Unsound]:
    """A clock beside that of the first stage, which the letter of that stage keeps."""
    later = [x for x in procedure.stages[1:] if x.entry not in _NOT_FOR_ALL]
    if not later:
        return
    letters = {procedure.judgement_letter, "proposal", *told_by(procedure)} - {""}
    mine = [
        each
        for each in procedure.terms
        if each.strength in OURS
        and not letters.isdisjoint(each.kept_by)
        and not each.starts.isdisjoint(_BEGINNING)
    ]
    first = procedure.stages[0].id
    if not any(each.stage == first for each in mine):
        return
    for term in mine:
        if not term.stage and term.starts <= _BEGINNING:
            facts = {"stage": later[0].name}
            yield doubtful("kept-in-the-first-stage", "term", term.id, "from", **facts)
