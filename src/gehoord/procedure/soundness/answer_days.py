"""A day for the answer that is named at the start: told, watched, not alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.answer_days import NAME, NAMED, answers, begun
from gehoord.procedure.makers import OURS
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Term

_COMPLAINANT: Final = "complainant"
_NAMED_LATER: Final = frozenset({NAMED, "more-time-taken"})


def answer_days(procedure: Procedure) -> Iterator[Unsound]:
    """A day that nobody hears of, that no term runs to, or without which none runs."""
    acts = (procedure.acts, *procedure.acts_by_stage.values())
    if any(NAME in each for each in acts):
        letters = (x for x in procedure.notices if x.after == NAMED)
        if not any(_COMPLAINANT in each.to for each in letters):
            yield wrong("date-named-untold", "acts", NAME)
        if not begun(procedure):
            yield doubtful("date-named-for-nothing", "acts", NAME)
    mine = answers(procedure)
    for term in begun(procedure):
        if not _is_held(procedure, term, mine):
            yield doubtful("date-named-alone", "term", term.id)


def _is_held(procedure: Procedure, term: Term, mine: frozenset[str]) -> bool:
    """Return whether other terms end the wait: in its stage, or in each one there is."""
    stages = {each.stage for each in procedure.terms if _holds_else(each, mine)}
    every = {each.id for each in procedure.stages}
    return not stages.isdisjoint({"", term.stage}) or bool(every and every <= stages)


def _holds_else(other: Term, mine: frozenset[str]) -> bool:
    """Return whether this one is for the same answer, also when nobody names a day."""
    kept = frozenset((*other.kept_by, *other.done_by))
    return (
        other.strength in OURS
        and not other.starts <= _NAMED_LATER
        and NAMED not in kept
        and not kept.isdisjoint(mine)
    )
