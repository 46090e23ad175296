"""What changes when a draft of the judgement is sent, and commented on."""

from __future__ import annotations

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change
from gehoord.procedure.fold.handling import read


def _sent(case: Case, entry: Entry, event: e.DraftSent) -> Case:
    """Another draft is commented on anew."""
    return replace(
        read(case, entry),
        draft_to=event.readers,
        commented=frozenset(),
        files=case.files + event.files,
    )


def _commented(case: Case, entry: Entry, event: e.DraftCommented) -> Case:
    """What the complainant wrote is read; what staff recorded they have read."""
    theirs = entry.by == event.party
    return replace(
        case if theirs else read(case, entry),
        commented=case.commented | {event.party},
        files=case.files + event.files,
    )


CHANGES: dict[type, Change] = {
    e.DraftSent: _sent,
    e.DraftCommented: _commented,
}
"""What each kind of entry about a draft changes."""
