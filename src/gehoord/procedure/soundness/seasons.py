"""Days on which a term is longer: that it is, and not all the year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import shorter
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seasons import Season, day_named
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_HALF_A_YEAR: Final = 183  # days: longer, and it is the usual length that is rare
_A_YEAR: Final = 366


def seasons(procedure: Procedure) -> Iterator[Unsound]:
    """A season in which a promise would be shorter, or that is most of the year."""
    for row in procedure.seasons:
        for term in (each for each in procedure.terms if each.id in row.of):
            length, then = term.length, row.length
            if isinstance(length, Length) and then and not shorter(length, then):
                facts = {"length": then, "usual": length, "other": term.id}
                yield wrong("season-not-longer", "season", row.id, "within", **facts)
        if _days(row) > _HALF_A_YEAR:
            yield doubtful("season-most-of-year", "season", row.id, where=row.id)


def _days(row: Season) -> int:
    first, last = day_named(row.first), day_named(row.last)
    if first is None or last is None:
        return 0
    return (last - first).days % _A_YEAR + 1
