"""Two promises that one message keeps: what was written for one counts for the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import shorter
from gehoord.procedure.ranks import may_run_together
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Term, comes_back

_WRITTEN: Final = "written"


def kept_twice(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each promise that a message for a shorter one keeps as well.

    A message can say anything: "you hear every month how far we are" then keeps the
    report that was promised within three. One that begins anew with each message is
    none the worse for it.
    """
    messages = {x.id for x in procedure.notices if x.after == _WRITTEN}
    measured = [each for each in procedure.terms if each.strength in OURS]
    for term in (x for x in measured if not comes_back(x)):
        for other in measured:
            both = messages & {*term.kept_by} & {*other.kept_by}
            if both and _is_kept_first(other, term):
                facts = {"notice": min(both), "other": other.id}
                yield doubtful("kept-with-another", "term", term.id, "kept_by", **facts)
                break


def _is_kept_first(other: Term, term: Term) -> bool:
    """Return whether a message for the other one leaves while this one runs."""
    if not (isinstance(other.length, Length) and isinstance(term.length, Length)):
        return False
    apart = other.stage and term.stage and other.stage != term.stage
    together = bool(comes_back(other)) or not other.starts.isdisjoint(term.starts)
    sooner = shorter(other.length, term.length)
    return sooner and together and not apart and may_run_together(other, term)
