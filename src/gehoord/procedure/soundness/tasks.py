"""Terms that nobody can keep, and promises to all that are kept in some cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.makers import kept_by_acts, makers
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import NoLength, Strength, Term

_HELD: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_BEGINNING: Final = frozenset({"filed", "complete", "acknowledged"})
_IN_SOME: Final = frozenset(
    {
        *("forwarded", "agreed", "suspended", "marked-urgent", "more-time-taken"),
        "protocol-ended",
        *("representative-recorded", "objection-decided", "passed-on", "joined"),
    }
)
"""What is done in the complaints that ask for it, and in no other."""
_COURSE: Final = frozenset({"handler-appointed", "concern-recorded", "appointed"})
"""What comes about in a complaint that takes its usual course."""


def tasks(procedure: Procedure) -> Iterator[Unsound]:
    """Terms that something done keeps, which no act brings about, or not in all."""
    for term in _undoable(procedure):
        acts = ", ".join(sorted(makers(term.done_by)))
        yield wrong("done-by-nobody", "term", term.id, "done_by", acts=acts)
    yield from _of_some(procedure)


def _undoable(procedure: Procedure) -> Iterator[Term]:
    """Give the terms that only acts keep which nobody can do in this procedure."""
    there = {name for name, rule in procedure.acts.items() if rule.by}
    for term in procedure.terms:
        made = kept_by_acts(term)
        if made and there.isdisjoint(made):
            yield term


def _of_some(procedure: Procedure) -> Iterator[Unsound]:
    """A promise to everybody that only what is done in some complaints keeps."""
    for term in procedure.terms:
        made = frozenset(term.done_by)
        everybody = not term.starts.isdisjoint(_BEGINNING) and not term.only_for
        if term.strength not in _HELD or term.kept_by or not (everybody and made):
            continue
        if term.length is NoLength.UNSPECIFIED:  # no day is over, so nothing is broken
            continue
        if made <= _IN_SOME and _COURSE.isdisjoint(term.ended_by):
            acts = ", ".join(sorted(makers(term.done_by)) or sorted(made))
            yield doubtful("promised-to-some", "term", term.id, "ended_by", acts=acts)
