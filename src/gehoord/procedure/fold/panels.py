"""What changes when a panel is named, objected to, and decided on."""

from __future__ import annotations

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change


def _named(case: Case, entry: Entry, event: e.PanelNamed) -> Case:
    """Who is named again is still objected to; who is not, no more."""
    left = tuple(each for each in case.members_objected if each in event.members)
    return replace(
        case,
        panel=event.members,
        panel_chair=event.chair,
        panel_at=entry.at,
        members_objected=left,
    )


def _objected(case: Case, entry: Entry, event: e.MemberObjectedTo) -> Case:
    waiting = dict.fromkeys((*case.members_objected, event.member))
    return replace(case, members_objected=tuple(waiting))


def _decided(case: Case, entry: Entry, event: e.ObjectionDecided) -> Case:
    """Who has to go takes the panel along: it is named anew, without that member."""
    left = tuple(each for each in case.members_objected if each != event.member)
    if not event.upheld:
        return replace(case, members_objected=left)
    return replace(
        case,
        panel=(),
        panel_chair="",
        panel_at=None,
        members_objected=(),
        members_out=(*case.members_out, event.member),
    )


CHANGES: dict[type, Change] = {
    e.PanelNamed: _named,
    e.MemberObjectedTo: _objected,
    e.ObjectionDecided: _decided,
}
"""What each kind of entry about a panel changes."""
