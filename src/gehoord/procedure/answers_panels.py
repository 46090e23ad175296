"""Who decides or advises together: enough of them, none concerned, and who leads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.conflicts import is_conflicted, is_same_name
from gehoord.procedure.lanes import Panel
from gehoord.procedure.objections import Objection
from gehoord.procedure.roles import Role
from gehoord.procedure.seating import seats
from gehoord.procedure.situation import Situation

MOST: Final = 20
Found = tuple[Objection, ...]


def seated(situation: Situation, act: a.Judge | a.RecordAdvice | a.NamePanel) -> Found:
    """Return why these people cannot decide it together, where a panel has to."""
    rule = situation.procedure.panel_for(act.name, situation.case.level)
    if rule is None:
        return ()
    members, chair = seats(situation, act)
    if len({each.casefold() for each in members}) < rule.least:
        return (Objection("panel-too-small", {"field": "panel", "least": rule.least}),)
    if len(members) > MOST:
        return (Objection("too-many", {"field": "panel", "most": MOST}),)
    for name in members:
        if any(is_same_name(name, other) for other in _kept_out(situation)):
            return (Objection("panel-concerned", {"field": "panel", "name": name}),)
    for name in members:
        if found := _otherwise_named(situation, act, name):
            return found
    return _led(situation, rule, members, chair)


def _otherwise_named(situation: Situation, act: a.Act, name: str) -> Found:
    """Who had to go is named no more, and only who was named beforehand decides."""
    case = situation.case
    facts = {"field": "panel", "name": name}
    if any(is_same_name(name, other) for other in case.members_out):
        return (Objection("member-out", facts),)
    is_named = any(is_same_name(name, other) for other in case.panel)
    if case.panel and not isinstance(act, a.NamePanel) and not is_named:
        return (Objection("not-named-before", facts),)
    return ()


def member(situation: Situation, act: a.ObjectToMember) -> Found:
    """Return why nobody can be objected to by this name: it is none of the panel."""
    panel = situation.case.panel
    if any(is_same_name(act.member, each) for each in panel):
        return ()
    return (Objection("not-one-of", {"field": "member", "allowed": panel}),)


def _led(
    situation: Situation, rule: Panel, members: tuple[str, ...], chair: str
) -> Found:
    if chair.casefold() not in {each.casefold() for each in members}:
        return (Objection("chair-not-in-panel", {"field": "chair"}),)
    if rule.has_independent_chair and _is_ours(situation, chair):
        return (Objection("chair-of-our-own", {"field": "chair", "name": chair}),)
    outside = sum(not _is_ours(situation, each) for each in members)
    if outside < rule.outside:
        facts = {"field": "panel", "least": rule.outside}
        return (Objection("panel-too-much-ours", facts),)
    return ()


def _is_ours(situation: Situation, name: str) -> bool:
    """Return whether somebody of this name works here, and is no third party."""
    return any(
        is_same_name(name, each.name)
        for each in situation.office
        if each.roles and Role.THIRD_PARTY not in each.roles
    )


def _kept_out(situation: Situation) -> Iterator[str]:
    """Give who is concerned: the two sides, and who handled or declared something."""
    case = situation.case
    yield from (case.sender.name, case.representative)
    for each in situation.office:
        concerned = each.number in case.kept_out | case.barred
        if concerned or is_conflicted(case, each):
            yield each.name
