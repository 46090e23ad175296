"""What follows when a panel is named, objected to, and decided on."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.conflicts import is_same_name
from gehoord.procedure.decisions.decision import Decision, Events
from gehoord.procedure.situation import Situation


def _name(situation: Situation, act: a.NamePanel) -> Events:
    members = tuple(each.strip() for each in act.panel if each.strip())
    return (e.PanelNamed(members=members, chair=act.chair.strip()),)


def _object(situation: Situation, act: a.ObjectToMember) -> Events:
    """The member as it was named, however the complainant wrote the name."""
    meant = (x for x in situation.case.panel if is_same_name(act.member, x))
    member = next(meant, act.member.strip())
    return (e.MemberObjectedTo(member=member, words=act.words),)


def _decide(situation: Situation, act: a.DecideObjection) -> Events:
    """The objection that came first is decided on first."""
    member = situation.case.members_objected[0]
    return (e.ObjectionDecided(member=member, upheld=act.upheld, words=act.words),)


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.NamePanel: _name,
    a.ObjectToMember: _object,
    a.DecideObjection: _decide,
}
"""What follows when a panel is named, objected to, and decided on."""
