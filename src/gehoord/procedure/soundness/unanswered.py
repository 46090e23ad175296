"""Who is never answered: whether any way to go further ever opens for them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.lengths import Length
from gehoord.procedure.provisional import told_by, windows_outside
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.clocks import OUTCOMES, come_to
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.outside import outside
from gehoord.procedure.terms import NoLength, Strength, Term

_BINDING: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_MEASURED: Final = _BINDING | {Strength.TARGET}
_NOT_FOR_ALL: Final = frozenset({Entry.STRAIGHT, Entry.REFUSED})
_ONCE: Final = frozenset({"received", "filed", "complete"})
"""What does not happen once more when a complaint comes into a later stage."""
_BY_LAW: Final = frozenset({"outside-opens-before", "outside-shut-by-more-time"})


def unanswered(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each stage in which silence of the organisation opens nothing.

    Without stages it is the whole procedure. Where a law says from when one may go
    outside, and the file does not, that is found already. A judgement that is
    provisional is what one takes outside there: without one there is nothing to take.
    """
    if windows_outside(procedure) or any(x.code in _BY_LAW for x in outside(procedure)):
        return
    asked = [x for x in procedure.stages if x.entry is not Entry.REFUSED]
    rows: tuple[StageRule | None, ...] = (*asked,) or (None,)
    for row in rows:
        if _leads_on(procedure, row) and not (
            _opens(procedure, row) or _opens_without_end(procedure, row)
        ):
            answer = _answer(procedure, row)
            key = ("term", answer.id) if answer else _at(row)
            if row and len(rows) > 1:
                yield doubtful("unanswered-in-stage", *key, stage=row.name)
            else:
                yield doubtful("unanswered-for-ever", *key)


def _at(row: StageRule | None) -> tuple[str, ...]:
    return ("stage", row.id) if row else ("third-party",)


def _leads_on(procedure: Procedure, row: StageRule | None) -> bool:
    """Return whether there is a way from here that has to open first."""
    if procedure.third_party is None and not procedure.bodies:
        return _next(procedure, row) is not None
    rule = procedure.acts.get("refer")
    return rule is None or bool(rule.needs) or _next(procedure, row) is not None


def _next(procedure: Procedure, row: StageRule | None) -> StageRule | None:
    later = procedure.stages[procedure.stages.index(row) + 1 :] if row else ()
    return next((x for x in later if x.entry not in _NOT_FOR_ALL), None)


def _opens(procedure: Procedure, row: StageRule | None) -> bool:
    """Return whether one comes further from here though nobody does anything."""
    after = _next(procedure, row)
    if after and after.entry is Entry.DIRECT:
        return True
    on_breach = after is not None and after.entry is Entry.ON_BREACH
    opened_by_breach = _BINDING if on_breach else frozenset[Strength]()
    reached = come_to(procedure, procedure.terms)
    return any(
        isinstance(term.length, Length)
        and not term.starts.isdisjoint(reached)
        and (
            (term.strength is Strength.OPENING and _leads_beyond(procedure, term, row))
            or (
                term.strength in (_MEASURED if term.opens else opened_by_breach)
                and _runs_in(procedure, term, row)
            )
        )
        for term in procedure.terms
    )


def _opens_without_end(procedure: Procedure, row: StageRule | None) -> bool:
    """Return whether only a length is lacking, of what opens the way: that is found."""
    return any(
        bool(term.opens)
        and term.length is NoLength.UNSPECIFIED
        and _runs_in(procedure, term, row)
        for term in procedure.terms
    )


def _leads_beyond(procedure: Procedure, term: Term, row: StageRule | None) -> bool:
    """Return whether who is in this stage comes further by what this term opens."""
    before = procedure.stages[: procedure.stages.index(row) + 1] if row else ()
    return bool(term.opens) and term.opens not in {each.id for each in before}


def _runs_in(procedure: Procedure, term: Term, row: StageRule | None) -> bool:
    if row is None or term.stage == row.id:
        return True
    first = row is procedure.stages[0] or row.entry is Entry.STRAIGHT
    return not term.stage and (first or bool(term.starts - _ONCE))


def _answer(procedure: Procedure, row: StageRule | None) -> Term | None:
    """Return the term to the answer here that begins first, where there is one."""
    letters = OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    here = (x for x in procedure.terms if row is None or x.stage == row.id)
    every = (x for x in procedure.terms if row and _runs_in(procedure, x, row))
    return next(
        (
            term
            for term in chain(here, every)
            if term.strength in _MEASURED
            and not letters.isdisjoint(term.kept_by)
            and "more-time-taken" not in term.starts
        ),
        None,
    )
