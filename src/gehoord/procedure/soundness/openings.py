"""When a way opens: openings that open nothing, and clocks that stop after one stage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lanes import Entry
from gehoord.procedure.provisional import told_by
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Strength, Term

_WAITING: Final = frozenset({Strength.WINDOW, Strength.PRACTICE})
_PROMISED: Final = frozenset({Strength.TARGET, Strength.PROMISE, Strength.STATUTORY})
_OUTSIDE: Final = frozenset({"referred", "route-chosen", "admitted", "ruled"})
_NOT_FOR_ALL: Final = frozenset({Entry.STRAIGHT, Entry.REFUSED})
"""Stages that not every complaint goes through, one after the other."""
_BEGINNING: Final = frozenset({"received", "filed", "complete", "acknowledged"})


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
        if each.strength in _PROMISED
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
