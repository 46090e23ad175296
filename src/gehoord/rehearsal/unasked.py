"""Terms that nobody in a rehearsal could keep, as no duty asks for what keeps them."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.makers import MAKERS
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength, Term
from gehoord.rehearsal.deeds import DEEDS

_OURS: Final = frozenset({Strength.TARGET, Strength.PROMISE, Strength.STATUTORY})
_HEARD: Final = frozenset({"complainant-heard", "respondent-heard"})
_ADVICE: Final = frozenset({"ask-advice", "record-advice"})


def unasked(procedure: Procedure) -> frozenset[str]:
    """
    Return the terms that are kept only by what people think of by themselves.

    A talk within five working days is such a one: no duty asks for it, so the people of
    a rehearsal never have it. What they do not do says nothing of the term.
    """
    asked = _asked(procedure)
    return frozenset(each.id for each in procedure.terms if _is_unasked(each, asked))


def _asked(procedure: Procedure) -> frozenset[str]:
    """Return what people of a rehearsal do; some of it only where a judgement waits."""
    judge = procedure.acts.get("judge")
    needs = judge.needs if judge else frozenset[str]()
    left_out = set() if _HEARD & set(needs) else {"hear"}
    left_out |= set() if "advice-given" in needs else _ADVICE
    return frozenset(DEEDS) - left_out


def _is_unasked(term: Term, asked: frozenset[str]) -> bool:
    made = [MAKERS.get(each) for each in term.done_by]
    ours = term.strength in _OURS and not term.kept_by
    return ours and bool(made) and all(x and x not in asked for x in made)
