"""How entries add up: what each kind of entry changes in a case."""

from __future__ import annotations

from collections.abc import Iterable

from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import (
    drafts,
    ending,
    first_word,
    handling,
    keeping,
    panels,
    reporting,
    who,
)
from gehoord.procedure.fold.change import Change
from gehoord.procedure.pieces import PIECES, is_inside
from gehoord.procedure.roles import CLOCK
from gehoord.procedure.settling import ended

NOTHING_YET = Case()
"""The case before its first entry; making it anew costs as much as two entries."""

CHANGES: dict[type, Change] = {
    **first_word.CHANGES,
    **who.CHANGES,
    **panels.CHANGES,
    **drafts.CHANGES,
    **handling.CHANGES,
    **ending.CHANGES,
    **keeping.CHANGES,
    **reporting.CHANGES,
}
"""What each kind of entry changes. A kind that is missing here stops everything."""


_PIECES = frozenset(PIECES)


class OutOfOrder(Exception):
    """The entry does not follow the last one of its case."""


def replay(entries: Iterable[Entry]) -> Case:
    """Return the case that the entries, from the first on, add up to."""
    case = NOTHING_YET
    for entry in entries:
        case = after(case, entry)
    return case


def after(case: Case, entry: Entry) -> Case:
    """
    Return the case as it stands after the entry.

    Every kind of entry first ends the terms that say so. Raises OutOfOrder when
    the entry is not the next one.
    """
    if entry.position != case.length + 1:
        raise OutOfOrder(entry.position)
    kind = type(entry.event)
    counted = replace(
        case,
        length=entry.position,
        last_at=max(case.last_at, entry.at) if case.last_at else entry.at,
        by_clock=case.by_clock | {entry.position}
        if entry.by == CLOCK
        else case.by_clock,
        pieces=(*case.pieces, entry.position)
        if kind in _PIECES and not is_inside(case, entry.event)
        else case.pieces,
    )
    return CHANGES[kind](ended(counted, entry), entry, entry.event)
