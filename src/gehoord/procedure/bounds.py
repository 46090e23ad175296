"""Whether something is over by a day, however much more time is taken."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.terms import Strength, Term

_PROMISED: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_FIRST: Final = frozenset({"received", "filed"})


def is_bounded(procedure: Procedure, rule: Extension) -> bool:
    """
    Return whether a promise over the whole ends it, however much more time is taken.

    Such as three months in all from the day the complaint came in: an answer alone
    keeps that, no message of more time, and it holds for everybody.
    """
    messages = {x.id for x in procedure.notices if x.after == "more-time-taken"}
    lengthened = (x for x in procedure.terms if x.id in rule.of)
    others = messages | {"closing-letter", procedure.not_taken_up_letter}
    answers = {name for term in lengthened for name in term.kept_by} - others
    return any(
        _is_of_the_whole(term)
        and term.id not in rule.of
        and term.stage in {"", rule.stage}
        and messages.isdisjoint(term.kept_by)
        and frozenset() < frozenset(term.kept_by) - others <= answers
        for term in procedure.terms
    )


def _is_of_the_whole(term: Term) -> bool:
    """Return whether it is promised to everybody, and counts from the first day."""
    some = (*term.only_for, *term.not_for, *term.only_about, *term.not_about)
    promised = term.strength in _PROMISED and isinstance(term.length, Length)
    return promised and not some and bool(term.starts) and term.starts <= _FIRST
