"""Terms that nobody is asked to keep, and terms that nobody can keep."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.makers import makers
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.tasks import unasked, undoable


def tasks(procedure: Procedure) -> Iterator[Unsound]:
    """Terms that something done keeps, which no act or no duty brings about."""
    never = undoable(procedure)
    for term in never:
        acts = ", ".join(sorted(makers(term.done_by)))
        yield wrong("done-by-nobody", "term", term.id, "done_by", acts=acts)
    names = unasked(procedure) - {each.id for each in never}
    for term in procedure.terms:
        if term.id in names:
            acts = ", ".join(sorted(makers(term.done_by)))
            yield doubtful("nobodys-task", "term", term.id, "done_by", acts=acts)
